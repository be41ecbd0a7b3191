import { altText } from './altText';
import { formatDate } from '../i18n/format';
import type { MarkLine } from '../model/levels';
import type { KeyItem } from './pictureBlock';
import { isPost } from './presets';
import type { PictureSetting } from './pictureSetting';

/** What only one chart says: a page of the other need not carry it. */
export interface ChartWords {
  /** Both are null where the dataset has nothing to say in them. */
  readonly headline: string | null;
  readonly standfirst: string | null;
  /** The headline where something is chosen: another would be read as one on what is chosen. */
  readonly title: string;
  /** Null for the outline of what has no claim. */
  readonly lines: readonly (MarkLine | null)[];
  readonly badges: readonly KeyItem[];
  /** What must be said of the ground that is drawn. */
  readonly notes: readonly string[];
  /** What the chart must not be read without, from outside the report. */
  readonly remarks: readonly string[];
}

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
  /** The same without what the chart can do without, where there is no room for it. */
  readonly leastTerms?: readonly (readonly string[])[];
}

/** What is chosen, and what is lit with it: word for word as the alt text says it. */
function chosenWords(setting: PictureSetting): string | null {
  const { selected, t } = setting;
  return selected && altText(setting).slice(0, -t('alt.caveat').length).trim();
}

/** The terms of a post in one paragraph: there they take much of the room. */
function inOne([caveat = '', ...ends]: readonly string[], more: readonly string[]): string[][] {
  return [[[`${caveat}.`, ...more, ends.join(' · ')].join(' ')]];
}

/** The words of a picture: source, caveat and date always, headline and choice where they are wanted. */
export function pictureWords(setting: PictureSetting, chart: ChartWords): PictureWords {
  const { address, directive, isCard, locale, marks, selected, t } = setting;
  const { asOf, site, updated, version } = directive.dataset;
  const isShort = isPost(setting) || isCard === true;
  // Rows say in words what columns have lines and badges for, and joint ventures only where they are chosen.
  const isRows = isShort && setting.chart === 'hierarchy';
  const date = formatDate(locale, updated);
  const ends = [
    site.caveat.title[locale],
    t('picture.licence', { brand: t('brand'), licence: site.licence.name }),
    ...(address === null ? [] : [address.replace(/^\w+:\/\//, '').replace(/\/$/, '')]),
  ];
  const later = [t('picture.later')].filter(Boolean);
  const more = [t('asof.line', { version, date, month: formatDate(locale, asOf) }), ...later];
  const remarks = isRows && !selected ? [] : chart.remarks;
  const notes = chart.notes.map((note) => [note]);
  return {
    kicker: site.kicker[locale],
    headline: setting.headline ? (selected ? chart.title : chart.headline) : null,
    standfirst: setting.headline && !selected && !isRows ? chart.standfirst : null,
    chosen: chosenWords(setting),
    lines: (isRows && !marks ? [] : chart.lines).map((line) => ({
      what: { line },
      text: t(line ? `line.${line}` : 'picture.outline'),
    })),
    badges: isRows ? [] : chart.badges,
    source: `${t('figure.source')} ${site.sourceLine[locale]}`,
    ...(isCard
      ? { terms: [ends] }
      : isShort
        ? {
            terms: [...notes, ...inOne(ends, [...more, ...remarks])],
            leastTerms: [...notes, ...inOne(ends, later)],
          }
        : { terms: [...notes, ends, [[...more, ...remarks].join(' ')]] }),
  };
}

/** The same with less and less of what a picture can do without, for those where all has no room. */
export function shorterWords(words: PictureWords): PictureWords[] {
  const plain = { ...words, standfirst: null };
  const bare = { ...plain, badges: [] };
  return [words, plain, bare, { ...bare, terms: words.leastTerms ?? words.terms }];
}
