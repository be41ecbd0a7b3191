import { nameCharacters } from './codePoint';
import type { Problem } from './problem';
import { quote } from './quote';
import { charactersAtFault } from './textFault';
import { walk } from './walk';

/** Whether the typefaces of the site have a glyph for a character: a Set, or what asks the files. */
export interface Glyphs {
  has(character: string): boolean;
}

/** What pages and pictures draw. Other names are for the search and the tables, where any script may stand, and rules for the check. */
const DRAWN = /^(?!\/policy\/).*\/(?:en|ko|term|inText)$|^\/site\/licence\/name$/;

/** Every character that is drawn is in a typeface of the site, also where its letters are written large or small. */
export function checkGlyphs(json: unknown, glyphs: Glyphs): Problem[] {
  const problems: Problem[] = [];
  walk(json, (value, pointer) => {
    if (typeof value !== 'string' || !DRAWN.test(pointer)) return;
    // What is wrong by itself is told by the check of texts.
    const told = new Set(charactersAtFault(value).flatMap(({ characters }) => characters));
    const missing = (text: string) =>
      Array.from(text.normalize('NFC')).filter(
        (character) => !told.has(character) && !glyphs.has(character),
      );
    for (const { text, how } of [{ text: value, how: '' }, ...otherwise(value, pointer)]) {
      const characters = missing(text);
      const [first] = characters;
      if (first === undefined) continue;
      problems.push({
        pointer,
        message: `${quote(text, Math.max(0, text.indexOf(first)))}${how} holds a character that no typeface of the site has: ${nameCharacters(characters)}.`,
        remedy: 'Write it without, or give the site a typeface that has it.',
      });
      return;
    }
  });
  return problems;
}

interface Written {
  readonly text: string;
  readonly how: string;
}

/** How a text is written besides: a place in capitals on the map, a name or a change inside a sentence. */
function otherwise(text: string, pointer: string): Written[] {
  const isPlace = /^\/partners\/\d+\/name\//.test(pointer);
  const isInside = /^\/(?:(?:entities|partners)\/\d+\/name|changes\/\d+\/.*)\/en$/.test(pointer);
  const small = text.replace(/^./u, (letter) => letter.toLowerCase());
  return [
    ...(isPlace ? [{ text: text.toUpperCase(), how: ', in capitals as on the map,' }] : []),
    ...(isInside ? [{ text: small, how: ', with a small letter as in a sentence,' }] : []),
  ];
}
