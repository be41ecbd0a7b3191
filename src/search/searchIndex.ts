import { LOCALES, type Locale, type LocalizedText } from '../data/types';
import { paragraphMark } from '../model/chips';
import { lookUp, type Directive } from '../model/directive';
import { fold, type Unit } from './fold';
import { placesOf } from '../model/places';
import { soundOf } from './romanisation';
import type { Romanised } from './romanise';

/** A text under which a thing is found. */
export interface SearchText {
  readonly text: string;
  readonly locale: Locale;
  readonly units: readonly Unit[];
}

export const FOUND_KINDS = ['entity', 'place', 'paragraph', 'claim', 'context'] as const;
/** What can be searched for, in the order in which results are shown. */
export type FoundKind = (typeof FOUND_KINDS)[number];

/** One thing that can be found, and all that it is found under. */
export interface SearchItem {
  readonly kind: FoundKind;
  readonly id: string;
  /** What a result shows, in the page's language. It is among the names or the texts. */
  readonly label: SearchText;
  readonly names: readonly SearchText[];
  /** Numbers of a paragraph or a claim, found by their beginning only: 2 is not 12. */
  readonly numbers: readonly (readonly Unit[])[];
  readonly sounds: readonly (readonly Unit[])[];
  /** Running text; it comes behind names. */
  readonly texts: readonly SearchText[];
}

/** Everything that can be found on a page of one language, in dataset order. */
export function indexSearch(
  directive: Directive,
  romanised: Romanised,
  locale: Locale,
): SearchItem[] {
  const { entities, paragraphs, claims, context } = directive.dataset;
  const item = (
    kind: FoundKind,
    id: string,
    label: LocalizedText,
    more: {
      readonly aliases?: LocalizedList;
      readonly numbers?: readonly string[];
      readonly texts?: readonly LocalizedText[];
    } = {},
  ): SearchItem => {
    const searchText = (text: string, lang: Locale) => ({ text, locale: lang, units: fold(text) });
    const inBoth = LOCALES.flatMap((lang) =>
      [...new Set([label[lang], ...(more.aliases?.[lang] ?? [])])].map((text) =>
        searchText(text, lang),
      ),
    );
    const running = (more.texts ?? []).flatMap((text) =>
      LOCALES.map((lang) => searchText(text[lang], lang)),
    );
    const shown = inBoth.find((text) => text.locale === locale && text.text === label[locale]);
    return {
      ...{ kind, id },
      label: shown ?? searchText(label[locale], locale),
      names: kind === 'claim' ? [] : inBoth,
      texts: kind === 'claim' ? inBoth : running,
      numbers: (more.numbers ?? []).map(fold),
      // An id may be "constructor".
      sounds: (Object.hasOwn(romanised, id) ? (romanised[id] ?? []) : []).map((word) =>
        soundOf(fold(word)),
      ),
    };
  };
  return [
    ...entities.map(({ id, name, aliases, koreanTerm }) =>
      item('entity', id, name, {
        aliases: { en: aliases?.en ?? [], ko: [koreanTerm.term, ...(aliases?.ko ?? [])] },
      }),
    ),
    ...placesOf(directive).map(({ id, name }) => item('place', id, name)),
    ...paragraphs.map(({ id, topic }) => {
      const number = id.slice(1);
      const numbers = [paragraphMark(id), id, number, `paragraph ${number}`, `${number}문단`];
      return item('paragraph', id, topic, { numbers });
    }),
    ...claims.map(({ id, text }) => item('claim', id, text, { numbers: [id] })),
    ...context.map(({ id, title, text, points = [], sourceIds }) => {
      const sources = [...sourceIds, ...points.flatMap((point) => point.sourceIds)].map(
        (source) => lookUp(directive.sources, source).title,
      );
      const parts = points.flatMap((point) => [point.label, point.text]);
      return item('context', id, title, { texts: [text, ...parts, ...sources] });
    }),
  ];
}

type LocalizedList = Readonly<Record<Locale, readonly string[]>>;
