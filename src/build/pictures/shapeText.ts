import type { Font } from 'fontkit';
import { MissingGlyphs } from '../fonts/fonts.ts';
import { glyphPath, type PlacedGlyph } from './glyphPath.ts';
import { codePoint } from '../fonts/glyphs.ts';
import type { WeightFonts } from '../fonts/weightFonts.ts';

/** A piece of text as outlines. */
export interface ShapedText {
  /** How far it leads, in px, with the space after its last character. */
  readonly advance: number;
  /** Path data of its glyphs, when it begins at (x, y). */
  d(x: number, y: number): string;
}

interface Run {
  readonly font: Font;
  text: string;
}

/** Neighbours that one typeface draws are one run, as in a browser: kerning ends where it changes. */
function runsOf(text: string, fonts: WeightFonts): Run[] {
  const runs: Run[] = [];
  const missing: string[] = [];
  for (const character of text) {
    const font = fonts.find((each) => each.hasGlyphForCodePoint(codePoint(character)));
    if (!font) {
      // Joiners and the like, which Unicode wants to be seen as nothing.
      if (!/\p{Default_Ignorable_Code_Point}/u.test(character)) missing.push(character);
      continue;
    }
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  if (missing.length > 0) throw new MissingGlyphs([...new Set(missing)]);
  return runs;
}

/**
 * Shapes a text in px: each run of characters in the first typeface that has them, kerned, with `spacing`
 * after each character.
 * @throws MissingGlyphs for characters that no typeface has.
 */
export function shapeText(
  text: string,
  fonts: WeightFonts,
  { size, spacing }: { readonly size: number; readonly spacing: number },
): ShapedText {
  const placed: PlacedGlyph[] = [];
  let advance = 0;
  for (const run of runsOf(text.normalize('NFC'), fonts)) {
    const { glyphs, positions } = run.font.layout(run.text);
    const scale = size / run.font.unitsPerEm;
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index];
      if (!position || glyph.id === 0) throw new MissingGlyphs(Array.from(run.text));
      const { xAdvance, xOffset, yOffset } = position;
      const at = { x: advance + xOffset * scale, y: -yOffset * scale };
      placed.push({ ...at, scale, commands: glyph.path.commands });
      advance += xAdvance * scale + (glyph.isMark ? 0 : spacing);
    }
  }
  return { advance, d: (x, y) => glyphPath(placed, x, y) };
}
