import type { Locale, Named } from '../data/types';
import { joinList } from './lists';

/** Words that have a small letter in a proper name too: "Ministry of the Interior". */
const LINKING = /^(?:a|and|at|by|for|from|in|of|on|or|the|to|with)$/;
/** A first word that is no abbreviation: a capital, then small letters. */
const CAPITALISED = /^[^\p{L}]*\p{Lu}(?=\p{Ll})/u;

/**
 * A name as it stands inside a sentence. The dataset writes English names as headings, so a common noun
 * begins with a capital there; what follows tells it from a proper name, in which every word of weight
 * has one. `inText` is for what that rule cannot know: articles, and nouns after "Chinese" or alone.
 */
export function nameInText({ name, inText }: Named, locale: Locale): string {
  if (locale !== 'en') return name[locale];
  if (inText !== undefined) return inText;
  const next = name.en
    .split(/\s+/)
    .slice(1)
    .find((word) => !LINKING.test(word));
  const isCommon = next !== undefined && /^[^\p{L}\d]*\p{Ll}/u.test(next);
  return isCommon ? name.en.replace(CAPITALISED, (start) => start.toLowerCase()) : name.en;
}

/** Names as a list inside a sentence. */
export function namesInText(
  items: readonly Named[],
  locale: Locale,
  word: 'and' | 'or' = 'and',
): string {
  return joinList(
    items.map((item) => nameInText(item, locale)),
    locale,
    word,
  );
}

/** A text as the beginning of a sentence. */
export function sentenceCase(text: string): string {
  return text.replace(/^[^\p{L}\d]*\p{L}/u, (start) => start.toUpperCase());
}
