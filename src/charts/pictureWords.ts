import type { RelationKind } from '../data/types';
import { markTitle } from '../export/markTitle';
import { formatDate } from '../i18n/format';
import { isShownIn } from '../model/beforeKinds';
import { chipsOf } from '../model/chips';
import { claimsOf, lookUp } from '../model/directive';
import { LINES } from '../model/levels';
import { litOf } from '../model/lit';
import type { KeyItem } from './pictureBlock';
import type { PictureSetting } from './pictureSetting';

/** All words of a picture outside its figure. Null where there are none. */
export interface PictureWords {
  readonly kicker: string;
  readonly headline: string | null;
  readonly standfirst: string | null;
  /** What is chosen, in a sentence. */
  readonly chosen: string | null;
  readonly lines: readonly KeyItem[];
  readonly badges: readonly KeyItem[];
  readonly source: string;
  /** The borders of a map, caveat, licence, address and date: paragraphs, each of segments. */
  readonly terms: readonly (readonly string[])[];
}

/** True where the picture is of the hierarchy before the directive; of the map there is one time only. */
const isBefore = ({ chart, when }: PictureSetting): boolean =>
  chart === 'hierarchy' && when === 'before';

/** What is chosen, and whether any of what it lights is in this picture. */
function chosenWords(setting: PictureSetting): string | null {
  const { chart, directive, selected, t } = setting;
  if (!selected) return null;
  const when = isBefore(setting) ? 'before' : 'under';
  const { kind, id } = selected;
  const name = markTitle(setting, selected, when);
  const lit = litOf(directive, selected, when);
  const isEmpty =
    chart === 'map'
      ? lit.places.size === 0
      : lit.entities.size + lit.relations.size + lit.authorities.size === 0;
  const none = t(when === 'before' ? 'bar.notBefore' : 'picture.chosen.none');
  const ending = isEmpty ? ` ${none}` : '';
  if (kind === 'claim') {
    const { text } = lookUp(directive.claims, id);
    return t('picture.chosen.claim', { name: text[setting.locale] }) + ending;
  }
  if (kind === 'relation') {
    const { claimIds } = lookUp(directive.relations, id);
    const says = chipsOf(claimsOf(directive, claimIds ?? [])).map(({ line, paragraph }) =>
      t('mark.says', { line: t(`line.${line}`), number: paragraph.slice(1) }),
    );
    const values = { name, says: claimIds ? says.join('; ') : t('line.context') };
    return t('picture.chosen.says', values) + ending;
  }
  return t(kind === 'paragraph' ? 'picture.chosen.rests' : 'picture.chosen', { name }) + ending;
}

/** The kinds of relation that have a badge in the picture. */
function kindsIn(setting: PictureSetting): RelationKind[] {
  const { chart, directive } = setting;
  const isMap = chart === 'map';
  const when = isBefore(setting) ? 'before' : 'under';
  const drawn = directive.dataset.relations.filter(
    ({ kind, to }) =>
      to.some((id) => directive.partners.has(id)) === isMap &&
      // On the hierarchy it is a square at the end of a line, named beside it.
      kind !== 'belongs_to' &&
      (isMap || isShownIn(when, kind)),
  );
  return [...new Set(drawn.map(({ kind }) => kind))];
}

function headlineOf(setting: PictureSetting): Pick<PictureWords, 'headline' | 'standfirst'> {
  const { chart, directive, headline, locale, t } = setting;
  if (!headline) return { headline: null, standfirst: null };
  if (chart === 'map') {
    return { headline: t('picture.map.headline'), standfirst: t('picture.map.standfirst') };
  }
  return isBefore(setting)
    ? { headline: t('org.before.title'), standfirst: t('org.before.subtitle') }
    : {
        headline: directive.dataset.site.headline[locale],
        standfirst: t('picture.hierarchy.standfirst'),
      };
}

/** The words of a picture: source, caveat and date always, headline and choice where they are wanted. */
export function pictureWords(setting: PictureSetting): PictureWords {
  const { address, chart, directive, locale, t } = setting;
  const { asOf, site, updated, version } = directive.dataset;
  const date = formatDate(locale, updated);
  const lines = [...LINES, ...(chart === 'hierarchy' ? (['context'] as const) : [])];
  const ends = [
    site.caveat.title[locale],
    t('picture.licence', { licence: site.licence.name }),
    ...(address === null ? [] : [address.replace(/^\w+:\/\//, '').replace(/\/$/, '')]),
  ];
  return {
    kicker: site.kicker[locale],
    ...headlineOf(setting),
    chosen: chosenWords(setting),
    lines: lines.map((line) => ({ what: { line }, text: t(`line.${line}`) })),
    badges: kindsIn(setting).map((kind) => ({ what: { kind }, text: t(`kind.${kind}`) })),
    source: `${t('figure.source')} ${site.sourceLine[locale]}`,
    terms: [
      ...(chart === 'map' ? [[t('picture.borders')]] : []),
      ends,
      [t('asof.line', { version, date, month: formatDate(locale, asOf) })],
    ],
  };
}
