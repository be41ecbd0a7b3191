/** Hundredths of a px: less than an eye can tell on the finest screen. */
export const PARTS = 100;

/** Hundredths as numbers of px, as short as path data may write them. */
export function pathNumbers(hundredths: readonly number[]): string {
  return hundredths
    .map((value) => String(value / PARTS).replace(/^(-?)0\./, '$1.'))
    .map((number, index) => (index > 0 && !number.startsWith('-') ? ` ${number}` : number))
    .join('');
}
