import { join } from 'node:path';
import { loadFonts, type LoadedFont } from './fontFiles.ts';
import { cutFonts } from './fonts.ts';
import { charactersOf } from './glyphs.ts';
import { cacheFolder } from './pageFonts.ts';
import { svgTags } from '../pictures/svgTags.ts';

/** The words of an SVG's <text> elements, without its title and description, which no font draws. */
export function drawnWords(svg: string): string {
  let inText = 0;
  let words = '';
  for (const token of svgTags(svg)) {
    if (token.kind === 'open' && token.name === 'text' && !token.empty) inText += 1;
    if (token.kind === 'close' && token.name === 'text') inText -= 1;
    if (token.kind === 'text' && inText > 0) words += token.text;
  }
  return words;
}

/**
 * A function that gives the style sheet with the fonts for a text, cut down to it, of the project in `root`.
 * It throws MissingGlyphs for characters that no font has.
 */
export function pictureFonts(root: string): (text: string) => Promise<string> {
  let fonts: readonly LoadedFont[] | undefined;
  return async (text) => {
    fonts ??= loadFonts(root);
    const faces = await cutFonts(charactersOf([text], []), fonts, join(cacheFolder(root), 'fonts'));
    return faces.map(({ css }) => css).join('');
  };
}
