import { permittedIn } from '../data/permitted';
import type { Locale } from '../data/types';
import { numberWord } from '../i18n/grammar';
import { finish, inflecting } from '../i18n/inflecting';
import { joinList } from '../i18n/lists';
import type { Translate } from '../i18n/messages';
import { mapTitle } from '../i18n/mapTitle';
import { nameInText, sentenceCase } from '../i18n/names';
import { LINES } from '../data/types';
import { claimsOf, kindOf, lookUp, type Directive } from '../model/directive';
import type { PictureSetting } from './pictureSetting';
import type { ChartWords } from './pictureWords';

/** How many countries are named, and whom trade is allowed with; nothing where there is none. */
function headlineOf(
  directive: Directive,
  locale: Locale,
  t: Translate,
): Pick<ChartWords, 'headline' | 'standfirst'> {
  const finished = inflecting(t);
  const { partners } = directive.dataset;
  const named = partners.filter(({ kind }) => kind === 'country').length;
  const key = named < partners.length ? 'picture.map.headline' : 'picture.map.all';
  const permitted = permittedIn(directive.dataset);
  const names = partners
    .filter(({ id }) => permitted.has(id))
    .map((partner) => {
      const name = nameInText(partner, locale);
      return partner.kind === 'class' ? t('picture.map.unnamed', { name }) : name;
    });
  return {
    headline:
      named === 0 ? null : sentenceCase(finished(key, { count: numberWord(named, locale) })),
    standfirst:
      names.length === 0
        ? null
        : finished('picture.map.standfirst', { names: joinList(names, locale) }),
  };
}

/** What has no place on the map and no line either: in one sentence. */
function unplacedWords(directive: Directive, locale: Locale, t: Translate): string[] {
  const permitted = permittedIn(directive.dataset);
  const names = [
    ...directive.dataset.partners.filter(({ id, kind }) => kind === 'class' && !permitted.has(id)),
    ...(directive.dataset.team ? [directive.dataset.team] : []),
  ].map((one) => nameInText(one, locale));
  return names.length === 0 ? [] : [t('picture.map.unplaced', { names: joinList(names, locale) })];
}

/** What a picture of the map, or an embed, says around it. */
export function mapPictureWords({
  directive,
  locale,
  t,
}: Pick<PictureSetting, 'directive' | 'locale' | 't'>): ChartWords {
  const drawn = directive.dataset.relations.filter(({ to }) =>
    to.some((id) => directive.partners.has(id)),
  );
  const used = new Set(
    drawn.flatMap(({ claimIds }) => claimsOf(directive, claimIds).map(({ line }) => line)),
  );
  const badges = [...new Set(drawn.map((relation) => kindOf(directive, relation)))].map((kind) => {
    if (!kind.inKey) return { what: { kind }, text: t(`kind.${kind.id}`) };
    // All lines begin at one place: who is in contact is said here.
    const ids = drawn.filter((one) => one.kind === kind.id).flatMap(({ from }) => from);
    const names = [...new Set(ids)].map((id) => lookUp(directive.entities, id).name[locale]);
    return {
      what: { kind },
      text: finish(kind.inKey[locale], { names: joinList(names, locale) }),
    };
  });
  return {
    title: mapTitle(directive.dataset, locale, t),
    ...headlineOf(directive, locale, t),
    lines: LINES.filter((line) => used.has(line)),
    badges,
    notes: [`${t('picture.lines')} ${t('picture.borders')}`],
    remarks: unplacedWords(directive, locale, t),
  };
}
