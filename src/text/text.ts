import { ADVANCES, CHARACTERS, HANGUL_ADVANCE, KERNING, type WEIGHTS } from './advances';

export type Weight = (typeof WEIGHTS)[number];

/** A character outside the table counts as a full em: too wide is a loose line, too narrow a cut word. */
const UNKNOWN_ADVANCE = 1000;
const HANGUL = /[가-힣]/;

const indexOf = new Map(Array.from(CHARACTERS, (character, i) => [character, i]));

const kerns = new Map(
  Object.entries(KERNING).flatMap(([value, pairs]) =>
    Array.from({ length: pairs.length / 2 }, (_, i): [string, number] => [
      pairs.slice(2 * i, 2 * i + 2),
      Number(value) * 10,
    ]),
  ),
);

function advance(character: string, weight: Weight): number {
  if (HANGUL.test(character)) return HANGUL_ADVANCE;
  const index = indexOf.get(character);
  return (index === undefined ? undefined : ADVANCES[weight][index]) ?? UNKNOWN_ADVANCE;
}

/**
 * Width of one line of text in the units of `fontSize`, from the typefaces' own tables: Schibsted
 * Grotesk with its kerning, Pretendard for Hangul. `letterSpacing` is in ems and follows every character.
 */
export function textWidth(
  text: string,
  fontSize: number,
  weight: Weight,
  letterSpacing = 0,
): number {
  let sum = 0;
  let before = '';
  for (const character of text) {
    sum += advance(character, weight) + (kerns.get(before + character) ?? 0) + letterSpacing * 1000;
    before = character;
  }
  return (sum * fontSize) / 1000;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What may stand at a line's end: a word with the space after it, or a part up to its hyphen. */
function pieces(text: string, atHyphens = true): string[] {
  return text.match(atHyphens ? /[^\s-]*-+(?=[^\s-])|\S+\s*/g : /\S+\s*/g) ?? [];
}

/** Cuts a piece that is wider than a whole line: the last resort, never inside a grapheme. */
function cut(piece: string, fits: (text: string) => boolean): string[] {
  if (fits(piece.trimEnd())) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(piece)) {
    if (part !== '' && !fits((part + segment).trimEnd())) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function fill(parts: readonly string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && !fits((line + part).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

type Fits = (line: string) => boolean;

/** Whether a line is at most so wide, in the units of the font size. */
const within =
  (width: number, fontSize: number, weight: Weight, letterSpacing: number): Fits =>
  (line) =>
    textWidth(line, fontSize, weight, letterSpacing) <= width;

/** How many lines of at most `maxWidth` wrapText breaks a text into. */
export function countLines(
  text: string,
  maxWidth: number,
  fontSize: number,
  weight: Weight,
  letterSpacing = 0,
): number {
  const fits = within(maxWidth, fontSize, weight, letterSpacing);
  return fill(
    pieces(text.trim()).flatMap((piece) => cut(piece, fits)),
    fits,
  ).length;
}

/**
 * Breaks text into the fewest lines of at most `maxWidth`, then evens them out. Lines break at
 * spaces and, unless told otherwise, after hyphens (Hangul at spaces only); a single word wider than the line is cut
 * between graphemes. Empty text gives no line.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  fontSize: number,
  weight: Weight,
  letterSpacing = 0,
  atHyphens = true,
): string[] {
  const widest = within(maxWidth, fontSize, weight, letterSpacing);
  const parts = pieces(text.trim(), atHyphens).flatMap((piece) => cut(piece, widest));
  let best = fill(parts, widest);
  let low = maxWidth / Math.max(1, best.length);
  let high = maxWidth;
  // Halving the interval eight times finds the narrowest measure to a half per cent.
  for (let step = 0; best.length > 1 && step < 8; step += 1) {
    const middle = (low + high) / 2;
    const lines = fill(parts, within(middle, fontSize, weight, letterSpacing));
    // A part wider than the measure still gets a line, so the count alone decides.
    if (lines.length === best.length) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}
