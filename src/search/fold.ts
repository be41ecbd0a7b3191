import { disassemble, getChoseong } from 'es-hangul';
import { graphemes } from '../text/graphemes';

/** One folded character, and where in the text the character that it comes from stands. */
export interface Unit {
  readonly char: string;
  /** The initial consonant of a syllable, else the character itself. */
  readonly initial: string;
  readonly from: number;
  readonly to: number;
  /** Whether a word begins here. */
  readonly first: boolean;
}

/** Jamo as a keyboard gives them, "ㄳ" and "ㅘ" among them. */
const JAMO = /[ㄱ-ㅣ]/;

type Letter = readonly [char: string, initial: string];
/** The same few hundred characters come again and again. */
const known = new Map<string, readonly Letter[]>();

/**
 * Letters and digits without case, width and marks, and the pilcrow; syllables are whole, and jamo
 * that stand alone are single ones, as a keyboard gives them.
 */
function lettersOf(grapheme: string): readonly Letter[] {
  const before = known.get(grapheme);
  if (before) return before;
  const apart = JAMO.test(grapheme)
    ? disassemble(grapheme)
    : grapheme.toLowerCase().normalize('NFKD');
  const kept = apart.replace(/[^\p{L}\p{N}¶]/gu, '').normalize('NFC');
  const letters = Array.from(
    kept.replace(/[ᄀ-ᄒ]/g, (jamo) => getChoseong(jamo)),
    (char): Letter => [char, /[가-힣]/.test(char) ? getChoseong(char) : char],
  );
  known.set(grapheme, letters);
  return letters;
}

/** A text as it is matched: spaces, punctuation, controls and marks are left out. */
export function fold(text: string): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  let first = true;
  for (const grapheme of graphemes(text)) {
    const letters = lettersOf(grapheme);
    const to = from + grapheme.length;
    for (const [char, initial] of letters) {
      units.push({ char, initial, from, to, first });
      first = false;
    }
    // Controls are in nobody's way: a word goes on behind them.
    if (letters.length === 0 && !/^\p{C}+$/u.test(grapheme)) first = true;
    from = to;
  }
  return units;
}
