// A tag with its quoted values, or a comment: in what Svelte writes, ">" may stand inside a value.
const TAG = /<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>/gs;
const CSS_ESCAPE = /\\([0-9a-f]{1,6})\s?/gi;
const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** The text between the tags of a piece of markup; character references stay as they are. */
export function textBetweenTags(html: string): string {
  return html.replace(TAG, ' ');
}

/** A style sheet with its escapes written out, so that arrows and marks in `content` count as characters. */
export function unescapeCss(css: string): string {
  return css.replace(CSS_ESCAPE, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}

/**
 * The characters that texts draw, sorted by code point and each once. Printable ASCII is always
 * among them, for what a reader types; so is the capital of every letter, for styles that capitalise.
 */
export function charactersOf(texts: readonly string[]): string[] {
  const drawn = new Set(PRINTABLE_ASCII);
  for (const character of texts.join('').normalize('NFC')) {
    for (const cased of character + character.toUpperCase()) {
      // Control characters (line ends, tabs) have no glyph in any font.
      if (!/\p{Cc}/u.test(cased)) drawn.add(cased);
    }
  }
  return [...drawn].sort((a, b) => codePoint(a) - codePoint(b));
}

/** The number of a one-character string. */
export function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
