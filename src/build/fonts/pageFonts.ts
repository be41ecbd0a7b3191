import { join } from 'node:path';
import { cutFonts, type FontFace } from './fonts.ts';
import { loadFonts, type LoadedFont } from './fontFiles.ts';
import { ADDRESS, charactersOf, PRINTABLE_ASCII, textBetweenTags, textOfCss } from './glyphs.ts';
import type { RenderedRoute } from '../../page/drawnSite.ts';

/** Where what a build may reuse is kept. Removing it costs time only. */
export function cacheFolder(root: string): string {
  return join(root, 'node_modules/.cache/cleared-to-trade');
}

/**
 * Kerning as it is at the lightest weight, at every weight: the thousandths of an em by which a bold pair would
 * differ cost 6 kB. The table also classes marks that combine, which shapers know from Unicode.
 */
function withFixedKerning(font: LoadedFont): LoadedFont {
  return { ...font, dropTables: ['GDEF'] };
}

/**
 * Gives a function that cuts the fonts for a page: for the characters that its markup shows, that its
 * program may show later, and that its style sheet adds.
 */
export function pageFonts(
  root: string,
): (page: RenderedRoute, css: string) => Promise<readonly FontFace[]> {
  let fonts: LoadedFont[] | undefined;
  return (page, css) => {
    fonts ??= loadFonts(root).map(withFixedKerning);
    const messages = Object.values(page.props?.messages ?? {});
    const shown = [textBetweenTags(page.body), ...page.texts, ...messages, textOfCss(css)];
    const always = page.embed ? ADDRESS : PRINTABLE_ASCII;
    return cutFonts(charactersOf(shown, always), fonts, join(cacheFolder(root), 'fonts'));
  };
}
