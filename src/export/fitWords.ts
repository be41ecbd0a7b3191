import { graphemes } from '../model/graphemes';

/** "May trade with: China, Russia". Without names it is the words alone, without words the names alone. */
export interface WordGroup {
  readonly words: string;
  readonly names: readonly string[];
}

export interface FittedWords {
  /** Comes first and is kept; where it alone is too long it is cut after a word. */
  readonly head: string;
  /** Named in this order for as long as there is room. */
  readonly groups: readonly WordGroup[];
  /** Each is added, whole, where there is still room for it. */
  readonly tails: readonly string[];
  /** Comes last and is never cut. */
  readonly end: string;
  /** Says how many of the names have found no room. */
  readonly more: (count: number) => string;
}

/** How many characters a reader counts. */
export const lengthOf = (text: string): number => graphemes(text).length;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whole sentences, one after the other; a text that ends one already gets no second stop. */
export const sentences = (texts: readonly string[]): string =>
  texts
    .filter(Boolean)
    .map((text) => capital(text) + (/[.!?…][”’"]?$/.test(text) ? '' : '.'))
    .join(' ');

/** The words of a text that fit `most` characters, and a sign that there were more. */
function cutWords(text: string, most: number): string {
  const start = graphemes(text).slice(0, Math.max(0, most)).join('');
  // A word that ends just where the room does would have no room for the sign that there was more.
  return `${start.slice(0, Math.max(0, start.lastIndexOf(' '))).replace(/[\s,.:;–]+$/, '')}…`;
}

/** Puts the words together within `most` characters: nothing is cut inside a word, and the end stays. */
export function fitWords({ head, groups, tails, end, more }: FittedWords, most: number): string {
  const fits = (texts: readonly string[]): boolean => lengthOf(sentences([...texts, end])) <= most;
  // One after the other, as far as they go; a group without names counts as one.
  const items = groups.flatMap(({ names }, group) =>
    (names.length > 0 ? names : ['']).map((name) => ({ group, name })),
  );
  const said = (kept: readonly { group: number; name: string }[]): string[] => {
    const spoken = groups.flatMap(({ words }, group) => {
      const own = kept.filter((item) => item.group === group).map(({ name }) => name);
      const list = own.filter(Boolean).join(', ');
      return own.length > 0 ? [{ words, list }] : [];
    });
    const [first, ...others] = spoken;
    // Names without words of their own are what the head speaks of.
    const isOfHead = first?.words === '';
    const left = items.length - kept.length;
    return [
      isOfHead ? `${head}: ${first.list}` : head,
      // A colon in the words must not be followed by another one.
      ...(isOfHead ? others : spoken).map(({ words, list }) =>
        [words, list].filter(Boolean).join(words.includes(':') ? ' – ' : ': '),
      ),
      left > 0 ? more(left) : '',
    ];
  };
  if (!fits([head])) return `${cutWords(head, most - lengthOf(end) - 1)} ${end}`;
  let kept = fits(said(items)) ? items : [];
  if (kept.length === 0)
    for (const item of items) if (fits(said([...kept, item]))) kept = [...kept, item];
  let texts = said(kept);
  // Where not even the number of what is left out has room, the head stands alone.
  if (!fits(texts)) texts = [head];
  for (const tail of tails) if (fits([...texts, tail])) texts = [...texts, tail];
  return sentences([...texts, end]);
}
