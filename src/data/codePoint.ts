/** What no reader can see: controls, formats, spaces but the plain one, fillers, and code points without a character. */
const UNSEEN =
  /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]|\u{16FE4}|(?! )\p{Zs}/u;
const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');
/** So many are named one by one; who pastes a page of another script needs no longer list. */
const MOST = 50;

/** The number of a character as Unicode writes it: `U+200B`. */
export function codePointOf(character: string): string {
  return `U+${hex(character).toUpperCase().padStart(4, '0')}`;
}

/** Characters for a message, each once: `表 (U+8868), U+200B`. What cannot be seen alone is its number only. */
export function nameCharacters(characters: Iterable<string>): string {
  const each = [...new Set(characters)];
  const named = each
    .slice(0, MOST)
    .map((character) =>
      /^[\p{M} ]/u.test(character) || UNSEEN.test(character)
        ? codePointOf(character)
        : `${character} (${codePointOf(character)})`,
    );
  return named.join(', ') + (each.length > MOST ? ` and ${each.length - MOST} more` : '');
}

/** The same text with every character that cannot be seen written as `\u{…}`. */
export function escapeInvisible(text: string): string {
  return text.replace(EVERY_UNSEEN, (character) => `\\u{${hex(character)}}`);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
