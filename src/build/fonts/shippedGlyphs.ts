import { codePoint } from './glyphs.ts';
import { loadFonts } from './fontFiles.ts';

/** The characters for which the font files of the project in `root` have a glyph; they are read when first asked. */
export function shippedGlyphs(root: string): { has(character: string): boolean } {
  let fonts: ReturnType<typeof loadFonts> | undefined;
  // A font looks each one up in its file; a dataset has some hundreds, thousands of times.
  const known = new Map<string, boolean>();
  return {
    has(character) {
      const before = known.get(character);
      if (before !== undefined) return before;
      fonts ??= loadFonts(root);
      const point = codePoint(character);
      const found = fonts.some(({ font }) => font.hasGlyphForCodePoint(point));
      known.set(character, found);
      return found;
    },
  };
}
