import { disassemble } from 'es-hangul';
import type { Unit } from './fold';

/** Where in the text a match stands, from its first character to behind its last. */
export type Range = readonly [from: number, to: number];

export interface Found {
  /** The lower the better: 0 the whole text, 1 its beginning, 2 the beginning of a word, 3 inside one; then half matches, up to 6. */
  readonly rank: number;
  readonly range: Range;
}

/** What is added to the rank of a match that only the beginning of a second syllable makes. */
const SPILT = 3;
const CONSONANT = /[ㄱ-ㅎ]/;
/** Fewer letters than this stand inside many words that they do not mean: "un" in "under". */
const INSIDE_FROM = 4;
const LATIN = /[a-z0-9]/;

/** The number of units that the query takes up from a place on; 0 where it does not stand there. */
function lengthAt(text: readonly Unit[], place: number, query: readonly Unit[]): number {
  const last = query.length - 1;
  for (const [i, { char, initial }] of query.entries()) {
    const unit = text[place + i];
    if (unit === undefined) return 0;
    if (unit.char === char || (unit.initial === char && CONSONANT.test(char))) continue;
    if (i < last || unit.initial !== initial) return 0;
    // A syllable on its way: its final may be the next one's initial, as 람 is on the way to 라마.
    const typed = disassemble(char);
    const there = disassemble(unit.char);
    if (there.startsWith(typed)) return query.length;
    const next = text[place + i + 1]?.char ?? '';
    return disassemble(unit.char + next).startsWith(typed) ? query.length + 1 : 0;
  }
  return query.length;
}

/**
 * The best place of a query in a text, or null. A query without letters stands nowhere, and a few Latin
 * letters only where a word begins: Hangul joins words, English seldom does.
 */
export function findFolded(text: readonly Unit[], query: readonly Unit[]): Found | null {
  let best: Found | null = null;
  const onlyStarts = query.length < INSIDE_FROM && LATIN.test(query[0]?.char ?? '');
  for (const [place, { first, from }] of text.entries()) {
    if (!first && (onlyStarts || (best && best.rank < SPILT + 1))) continue;
    const length = lengthAt(text, place, query);
    const end = text[place + length - 1];
    if (length === 0 || end === undefined) continue;
    const whole = place === 0 && length === text.length;
    const spill = length > query.length ? SPILT : 0;
    const rank = (whole ? 0 : place === 0 ? 1 : first ? 2 : 3) + spill;
    if (best === null || rank < best.rank) best = { rank, range: [from, end.to] };
  }
  return best;
}
