/** No quote, backslash or "<", which a page would have to write in more characters. */
const DIGITS =
  "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
/** The first digits end a number, the others say that more of it follows. */
const LAST = 64;
const MORE = DIGITS.length - LAST;

/**
 * Writes whole numbers as text, most small ones as one character: the sign in the lowest bit, then digits,
 * lowest first. Throws on anything but whole numbers below 2^30.
 */
export function packNumbers(values: readonly number[]): string {
  return values
    .map((value) => {
      if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 30) {
        throw new Error(`packNumbers: ${value} is no whole number below 2^30`);
      }
      let rest = value < 0 ? -2 * value - 1 : 2 * value;
      let text = '';
      for (; rest >= LAST; rest = Math.floor(rest / MORE)) {
        text += DIGITS.charAt(LAST + (rest % MORE));
      }
      return text + DIGITS.charAt(rest);
    })
    .join('');
}

/** The numbers that packNumbers wrote. */
export function unpackNumbers(text: string): number[] {
  const values: number[] = [];
  let [value, place] = [0, 1];
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit >= LAST) {
      value += (digit - LAST) * place;
      place *= MORE;
      continue;
    }
    value += digit * place;
    values.push(value & 1 ? -(value + 1) / 2 : value / 2);
    [value, place] = [0, 1];
  }
  return values;
}

/**
 * Numbers whose sign tells whether they keep the sign of the one before or change it. Lines mostly go on as
 * they went, so this gives more of the same characters.
 */
export function relativeSigns(values: readonly number[]): number[] {
  let way = 1;
  return values.map((value) => {
    const relative = value * way;
    way = Math.sign(value) || way;
    return relative || 0;
  });
}

/** The numbers that relativeSigns was given. */
export function absoluteSigns(values: readonly number[]): number[] {
  let way = 1;
  return values.map((relative) => {
    const value = relative * way;
    way = Math.sign(value) || way;
    return value || 0;
  });
}
