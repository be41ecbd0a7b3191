import { findFolded, type Found, type Range } from './findFolded';
import { fold, type Unit } from './fold';
import { soundOf } from './romanisation';
import { FOUND_KINDS, type FoundKind, type SearchItem, type SearchText } from './searchIndex';

export interface Via {
  readonly name: SearchText;
  /** As in a hit; none where only the sound of the name was found. */
  readonly ranges: readonly Range[];
}

export interface SearchHit {
  readonly item: SearchItem;
  /** What is to be underlined in the label: sorted, apart, none where it was found otherwise. */
  readonly ranges: readonly Range[];
  /** The other name that it was found under, where the label does not show why it is here. */
  readonly via: Via | null;
}

export interface HitGroup {
  readonly kind: FoundKind;
  readonly hits: readonly SearchHit[];
}

/** Longer than every text that there is. */
const LONGEST = 500;
/** Ranks of names end at 6; those of other finds come behind them. */
const BEHIND = { sounds: 7, texts: 14, words: 21 };

interface Word {
  readonly units: readonly Unit[];
  readonly sound: readonly Unit[];
}

interface Ranked {
  readonly rank: number;
  readonly via: Via | null;
}

const wordOf = (typed: string): Word => {
  const units = fold(typed);
  return { units, sound: soundOf(units) };
};

/** How well one word, or the query as a whole, fits an item; null where it does not. */
function rankOf(item: SearchItem, { units, sound }: Word): Ranked | null {
  let best: Ranked | null = null;
  const consider = (found: Found | null, behind = 0, name?: SearchText): void => {
    const rank = (found?.rank ?? Infinity) + behind;
    if (!found || rank >= (best?.rank ?? Infinity)) return;
    best = { rank, via: name ? { name, ranges: behind ? [] : [found.range] } : null };
  };
  for (const name of item.names) consider(findFolded(name.units, units), 0, name);
  for (const number of item.numbers) {
    const found = findFolded(number, units);
    if (found && found.rank < 2) consider(found);
  }
  const korean = item.names.find(({ locale }) => locale === 'ko');
  for (const spelt of item.sounds) {
    const found = sound.length > 1 ? findFolded(spelt, sound) : null;
    // Short pieces of romanised words stand inside many others.
    if (found && (found.rank < 3 || sound.length > 3)) consider(found, BEHIND.sounds, korean);
  }
  for (const { units: text } of item.texts) consider(findFolded(text, units), BEHIND.texts);
  return best;
}

/** The same stretches, sorted, and those that touch made one. */
function merged(ranges: readonly Range[]): Range[] {
  const apart: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

/** The item as a hit of the whole query or, failing that, of all its words; null where it is none. */
function hitOf(item: SearchItem, whole: Word, words: readonly Word[]) {
  const asWhole = rankOf(item, whole);
  const ranks = asWhole ? [asWhole] : words.map((word) => rankOf(item, word));
  if (ranks.length === 0 || ranks.includes(null)) return null;
  const used = asWhole ? [whole] : words;
  const found = used.map(({ units }) => findFolded(item.label.units, units)?.range);
  const ranges = merged(found.filter((range) => range !== undefined));
  const via = ranges.length === 0 ? (ranks[0]?.via ?? null) : null;
  const rank = asWhole ? asWhole.rank : BEHIND.words;
  return { rank, hit: { item, ranges, via: via?.name === item.label ? null : via } };
}

/**
 * What a query finds, by kind, the best first and dataset order among equals. Matching knows no case,
 * width, marks, controls or punctuation; Hangul also by initial consonants and half a syllable. A query
 * without a letter or digit, or longer than any text, finds nothing.
 */
export function search(index: readonly SearchItem[], query: string): HitGroup[] {
  const whole = wordOf(query.length > LONGEST ? '' : query);
  if (whole.units.length === 0) return [];
  const parts = query.split(/\s+/).map(wordOf);
  const words = parts.filter(({ units }) => units.length > 0);
  const hits = index
    .map((item) => hitOf(item, whole, words.length > 1 ? words : []))
    .filter((found) => found !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }): SearchHit => hit);
  return FOUND_KINDS.map((kind) => ({
    kind,
    hits: hits.filter(({ item }) => item.kind === kind),
  })).filter((group) => group.hits.length > 0);
}
