/** Steps of a line in whole units, first point first, as TopoJSON holds them. */
export type Arcs = number[][][];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** One number as digits of five bits, lowest first, the sign in the lowest bit: -3 → "H". */
function packNumber(value: number): string {
  let rest = Math.abs(value) * 2 + (value < 0 ? 1 : 0);
  let text = '';
  do {
    text += DIGITS.charAt((rest & 31) | (rest > 31 ? 32 : 0));
    rest >>= 5;
  } while (rest > 0);
  return text;
}

/**
 * Writes arcs as text, an arc a word: some kilobytes less for a page to carry than lists of numbers.
 * Throws on anything but pairs of whole numbers below 2^30.
 */
export function packArcs(arcs: Arcs): string {
  const fits = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 2 ** 30;
  return arcs
    .map((arc) => {
      if (arc.length === 0 || !arc.every((point) => point.length === 2 && point.every(fits))) {
        throw new Error('packArcs: an arc is not made of pairs of whole numbers');
      }
      return arc.flat().map(packNumber).join('');
    })
    .join(' ');
}

/** The arcs that packArcs wrote. */
export function unpackArcs(text: string): Arcs {
  return text.split(' ').map((word) => {
    const arc: number[][] = [];
    let [value, shift] = [0, 0];
    let first: number | null = null;
    for (const character of word) {
      const digit = DIGITS.indexOf(character);
      value |= (digit & 31) << shift;
      shift += 5;
      if (digit & 32) continue;
      const number = value & 1 ? -(value >>> 1) : value >>> 1;
      if (first === null) first = number;
      else {
        arc.push([first, number]);
        first = null;
      }
      [value, shift] = [0, 0];
    }
    return arc;
  });
}
