import { nameCharacters } from '../../data/codePoint.ts';
import { codePoint } from './glyphs.ts';
import { WEIGHTS, type LoadedFont } from './fontFiles.ts';
import { subsetCached } from './subsetCache.ts';

export interface FontFace {
  readonly family: string;
  readonly characters: readonly string[];
  readonly woff2: Buffer;
  readonly css: string;
}

/** Thrown for characters that no shipped font can draw. */
export class MissingGlyphs extends Error {
  constructor(characters: readonly string[]) {
    super(
      `No shipped font has a glyph for ${nameCharacters(characters)}. Write the text without it, or add a font to src/build/fonts/fontFiles.ts.`,
    );
    this.name = 'MissingGlyphs';
  }
}

/** The CSS `unicode-range` of characters that are sorted by code point: neighbours become one span. */
export function unicodeRange(characters: readonly string[]): string {
  const spans: [number, number][] = [];
  for (const point of characters.map(codePoint)) {
    const last = spans.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else spans.push([point, point]);
  }
  return spans
    .map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`)
    .join(',');
}

function isSyllable(character: string): boolean {
  return character >= '가' && character <= '힣';
}

/** Syllables are given as their whole block: a list of hundreds would say no more and weigh kilobytes. */
function faceRange(characters: readonly string[]): string {
  const others = unicodeRange(characters.filter((character) => !isSyllable(character)));
  return [others, characters.some(isSyllable) ? 'U+ac00-d7a3' : ''].filter(Boolean).join(',');
}

function fontFaceRule(family: string, characters: readonly string[], woff2: Buffer): string {
  return (
    `@font-face{font-family:"${family}";font-style:normal;font-weight:${WEIGHTS.min} ${WEIGHTS.max};` +
    `font-display:swap;unicode-range:${faceRange(characters)};` +
    `src:url(data:font/woff2;base64,${woff2.toString('base64')}) format("woff2")}`
  );
}

/**
 * Cuts the fonts down to `characters` (sorted, each once): each character goes to the first font that
 * has it, a font without any is left out.
 * @throws MissingGlyphs where a character is in none of them.
 */
export async function cutFonts(
  characters: readonly string[],
  fonts: readonly LoadedFont[],
  cacheFolder: string,
): Promise<FontFace[]> {
  const owner = (character: string): LoadedFont | undefined =>
    fonts.find(({ font }) => font.hasGlyphForCodePoint(codePoint(character)));
  const missing = characters.filter((character) => !owner(character));
  if (missing.length > 0) throw new MissingGlyphs(missing);

  const faces = fonts.map(async (font): Promise<FontFace | null> => {
    const own = characters.filter((character) => owner(character) === font);
    if (own.length === 0) return null;
    const woff2 = await subsetCached(font, own.join(''), cacheFolder);
    const css = fontFaceRule(font.family, own, woff2);
    return { family: font.family, characters: own, woff2, css };
  });
  return (await Promise.all(faces)).filter((face) => face !== null);
}
