import type { Locale } from '../data/types';
import { mapTitle } from '../i18n/mapTitle';
import { evidenceOf } from '../model/evidence';
import { FIRST_VIEW } from '../model/view';
import { formatHash } from '../model/viewHash';
import { altText } from './altText';
import { chipsOf } from '../model/chips';
import { chipWords, markTitle } from '../evidence/markTitle';
import type { PictureSubject } from './pictureSubject';

/** What a picture says of itself inside its file, wherever it is carried. */
export interface PictureRecord {
  readonly locale: Locale;
  readonly title: string;
  /** Short: at most MOST_ALT characters, with how little the picture rests on. */
  readonly alt: string;
  readonly description: string;
  readonly caveat: string;
  readonly credit: string;
  readonly source: string;
  readonly rights: string;
  readonly licenceName: string;
  readonly licenceUrl: string;
  /** Opens the explainer with what the picture shows; null where its address is not known. */
  readonly link: string | null;
  /** Of the dataset. */
  readonly version: string;
  /** Date of that version, ISO. */
  readonly updated: string;
}

/** The figure's headline, what is chosen in it, and on how little that rests: files travel without the page. */
function titleOf({ chart, selected, when, t, ...rest }: PictureSubject): string {
  const title =
    chart === 'map'
      ? mapTitle(rest.directive.dataset, rest.locale, t)
      : t(when === 'before' ? 'org.before.title' : 'org.title');
  const chosen = selected ? ` · ${markTitle({ ...rest, t }, selected, when)}` : '';
  return `${title}${chosen} – ${rest.directive.dataset.site.kicker[rest.locale]}`;
}

/** What the choice rests on, each claim with who says it and where; for a mark of context its sources. */
function groundsOf({ directive, locale, selected, t }: PictureSubject): string[] {
  if (!selected) return [];
  const { claims, sources } = evidenceOf(directive, selected);
  const told = claims.map((claim) => {
    return `${claim.text[locale]} (${chipWords(t, chipsOf([claim]))})`;
  });
  const context = sources.map(
    ({ publisher, title }) => `${t('line.context')}: ${publisher[locale]}, ${title[locale]}`,
  );
  const grounds = [...told, ...context];
  return grounds.length > 0 ? [t('alt.rests'), ...grounds] : [];
}

/**
 * What is written into the file of a picture. `words` is the long text under its chart, which the page
 * has; a choice adds what it rests on. The map has no time before.
 */
export function pictureRecord(subject: PictureSubject, words: string): PictureRecord {
  const { address, chart, directive, locale, mode, selected, t } = subject;
  const { site, updated, version } = directive.dataset;
  const when = chart === 'map' ? 'under' : subject.when;
  const of = { ...subject, when };
  const credit = t('alt.credit');
  return {
    locale,
    title: titleOf(of),
    alt: altText(of),
    description: [words, ...groundsOf(of)].join('\n'),
    caveat: site.caveat.text[locale],
    credit,
    source: site.sourceLine[locale],
    rights: `${t('figure.licence')}: ${credit}`,
    licenceName: site.licence.name,
    licenceUrl: site.licence.url,
    link: address && address + formatHash({ ...FIRST_VIEW, selected, when, mode }, directive),
    version,
    updated,
  };
}
