const LONGEST = 60;

/**
 * A value as it can safely stand in a message: in JSON notation, cut at 60 characters, with control,
 * format and private-use characters written as escapes so that they can neither hide nor reorder text.
 */
export function quote(value: string | number | boolean | object | null): string {
  const characters = Array.from(escapeInvisible(JSON.stringify(value)));
  return characters.length > LONGEST
    ? `${characters.slice(0, LONGEST).join('')}…`
    : characters.join('');
}

/** The same text with every invisible character written as `\u{…}`. */
export function escapeInvisible(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
