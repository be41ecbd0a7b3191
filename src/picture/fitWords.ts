import { sentenceCase } from '../i18n/names';
import { graphemes } from '../text/graphemes';

/** "May trade with: Laos, Cuba". Without names it is the words alone, without words the names alone. */
export interface WordGroup {
  readonly words: string;
  readonly names: readonly string[];
}

export interface FittedWords {
  /** Comes first and is kept; where it alone is too long it is cut after a word. */
  readonly head: string;
  /** Told in this order for as long as there is room. */
  readonly groups: readonly WordGroup[];
  /** Added in this order, each whole, for as long as there is room. */
  readonly tails: readonly string[];
  /** Comes last and is never cut. */
  readonly end: string;
  /** Says how many of the names have found no room. */
  readonly more: (count: number) => string;
  /** Makes a list of names, as a sentence has it. */
  readonly list: (names: readonly string[]) => string;
}

/** How many characters a reader counts. */
export const lengthOf = (text: string): number => graphemes(text).length;

/** Whole sentences, one after the other; a text that ends one already gets no second stop. */
export const sentences = (texts: readonly string[]): string =>
  texts
    .filter(Boolean)
    .map((text) => sentenceCase(text) + (/[.!?…][”’"]?$/.test(text) ? '' : '.'))
    .join(' ');

/** The words of a text that fit `most` characters, and a sign that there were more. */
function cutWords(text: string, most: number): string {
  const start = graphemes(text).slice(0, Math.max(0, most)).join('');
  // A word that ends just where the room does would have no room for the sign that there was more.
  return `${start.slice(0, Math.max(0, start.lastIndexOf(' '))).replace(/[\s,.:;–]+$/, '')}…`;
}

/** Names that are told together: all of a relation's, or of a plain list one by one. */
interface Unit {
  readonly group: number;
  readonly names: readonly string[];
}

/** A relation is told with all its ends or not at all: one end alone would say something else. */
const unitsOf = (groups: readonly WordGroup[]): Unit[] =>
  groups.flatMap(({ words, names }, group) =>
    words === '' ? names.map((name) => ({ group, names: [name] })) : [{ group, names }],
  );

/** A group without names counts as one. */
const countOf = (units: readonly Unit[]): number =>
  units.reduce((sum, { names }) => sum + Math.max(1, names.length), 0);

/**
 * Puts the words together within `most` characters: nothing is cut inside a word, and the end stays. What
 * comes first is told first, and telling stops at the first thing that has no room: a later, shorter one
 * would pass for all there is.
 */
export function fitWords(
  { head, groups, tails, end, more, list }: FittedWords,
  most: number,
): string {
  const fits = (texts: readonly string[]): boolean => lengthOf(sentences([...texts, end])) <= most;
  const units = unitsOf(groups);
  const said = (kept: readonly Unit[]): string[] => {
    const spoken = groups.flatMap(({ words, names }, group) => {
      const own = kept.filter((unit) => unit.group === group);
      const told = own.flatMap((unit) => unit.names);
      // An "and" before the last would say that these are all.
      const listed = told.length < names.length ? told.join(', ') : list(told);
      return own.length > 0 ? [{ words, listed }] : [];
    });
    const [first, ...others] = spoken;
    // Names without words of their own are what the head speaks of.
    const isOfHead = first?.words === '';
    const left = countOf(units) - countOf(kept);
    return [
      isOfHead ? `${head}: ${first.listed}` : head,
      // A colon in the words must not be followed by another one.
      ...(isOfHead ? others : spoken).map(({ words, listed }) =>
        [words, listed].filter(Boolean).join(words.includes(':') ? ' – ' : ': '),
      ),
      left > 0 ? more(left) : '',
    ];
  };
  if (!fits([head])) return `${cutWords(head, most - lengthOf(end) - 1)} ${end}`;
  let kept = units.length;
  while (kept > 0 && !fits(said(units.slice(0, kept)))) kept -= 1;
  let texts = said(units.slice(0, kept));
  // Where not even the number of what is left out has room, the head stands alone.
  if (!fits(texts)) return sentences([head, end]);
  for (const tail of tails) {
    if (!fits([...texts, tail])) break;
    texts = [...texts, tail];
  }
  return sentences([...texts, end]);
}
