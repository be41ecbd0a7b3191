// A tag with its quoted values, or a comment: in what Svelte writes, ">" may stand inside a value.
const TAG = /<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>/gs;
// Up to the declaration's end, which a quoted text may not be mistaken for.
const CSS_TEXT = /\b(?:content|list-style(?:-type)?|quotes):(?:"[^"]*"|'[^']*'|[^;}"'])*/g;
const CSS_ESCAPE = /\\([0-9a-f]{1,6})\s?/gi;
/** What a reader may type. */
export const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, index) =>
  String.fromCharCode(32 + index),
);
/** What an address is mostly made of: where nobody types, a page may still show its own. */
export const ADDRESS = Array.from(' abcdefghijklmnopqrstuvwxyz0123456789-._/:?#&=%');

/** The text between the tags of a piece of markup; character references stay as they are. */
export function textBetweenTags(html: string): string {
  return html.replace(TAG, ' ');
}

/** What a style sheet itself writes into the page, with its escapes written out: arrows and marks. */
export function textOfCss(css: string): string {
  const written = Array.from(css.matchAll(CSS_TEXT), ([declaration]) => declaration).join(' ');
  return written.replace(CSS_ESCAPE, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}

/**
 * The characters that texts draw, sorted by code point and each once, with those in `always`.
 */
export function charactersOf(
  texts: readonly string[],
  always: readonly string[] = PRINTABLE_ASCII,
): string[] {
  const drawn = new Set(always);
  for (const character of texts.join('').normalize('NFC')) {
    // Control characters (line ends, tabs) have no glyph in any font.
    if (!/\p{Cc}/u.test(character)) drawn.add(character);
  }
  return [...drawn].sort((a, b) => codePoint(a) - codePoint(b));
}

/** The number of a one-character string. */
export function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
