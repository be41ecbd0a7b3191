/** Letters and marks that draw nothing: fillers of Hangul, the blank of Braille, the grapheme joiner. */
const BLANK_LETTERS = /\u115F|\u1160|\u3164|\uFFA0|\u2800|\u034F/u;
/** Emoji are joined by U+200D, which is else refused with the zero-width characters. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;

/**
 * What is wrong with how a text is written, as [fault, remedy], or null: Unicode form, invisible and
 * reordering characters, space around it, letters of two look-alike scripts in one word.
 */
export function textFault(text: string): readonly [fault: string, remedy: string] | null {
  const plain = text.replace(EMOJI_JOINER, '');
  if (/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u.test(plain)) {
    return ['holds a control character that reorders text', 'Remove it.'];
  }
  if (/\p{Cf}/u.test(plain) || BLANK_LETTERS.test(plain)) {
    return ['holds an invisible character', 'Remove it.'];
  }
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(plain)) {
    return ['holds a control character or line break', 'Remove it; a text is one line.'];
  }
  if (/[\p{Co}\p{Noncharacter_Code_Point}\uFFFD]/u.test(plain)) {
    return ['holds a character without a meaning of its own', 'Replace it by the intended one.'];
  }
  if (text !== text.trim()) return ['starts or ends with a space', 'Remove the space.'];
  if (text !== text.normalize('NFC')) {
    return ['is not in composed form (NFC)', 'Save it in Unicode form NFC.'];
  }
  const mixed = text
    .split(/[^\p{L}\p{M}]+/u)
    .find(
      (word) =>
        /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
    );
  return mixed === undefined
    ? null
    : ['mixes letters of two scripts in one word', 'Type the word again in one script.'];
}
