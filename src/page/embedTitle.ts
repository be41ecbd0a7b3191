import type { Dataset } from '../data/dataset';
import type { Locale } from '../data/types';
import { mapTitle } from '../i18n/mapTitle';
import { translator } from '../i18n/messages';
import { messagesOf } from '../i18n/tables';
import type { EmbedName } from '../model/embeds';

/** The headline of an embed, in plain text and without its caveat. */
export function embedHeadline(embed: EmbedName, locale: Locale, dataset: Dataset): string {
  const t = translator(messagesOf(dataset, locale));
  return {
    hierarchy: t('frame.org'),
    map: mapTitle(dataset, locale, t),
    explainer: dataset.site.headline[locale],
  }[embed];
}

/** What names an embed wherever it is shown: its headline, never without on how little it rests. */
export function embedTitle(embed: EmbedName, locale: Locale, dataset: Dataset): string {
  return `${embedHeadline(embed, locale, dataset)} – ${dataset.site.kicker[locale]}`;
}

/** The titles of all embeds in all languages: a page itself carries the words of its own language only. */
export function frameTitles(
  dataset: Dataset,
): Readonly<Record<EmbedName, Readonly<Record<Locale, string>>>> {
  const titlesOf = (embed: EmbedName) => ({
    en: embedTitle(embed, 'en', dataset),
    ko: embedTitle(embed, 'ko', dataset),
  });
  return {
    hierarchy: titlesOf('hierarchy'),
    map: titlesOf('map'),
    explainer: titlesOf('explainer'),
  };
}
