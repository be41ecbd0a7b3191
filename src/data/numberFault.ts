/** More digits than a double can tell apart (IEEE 754 binary64). */
const MAX_DIGITS = 17;
/** As many as the platform prints of a number. */
const PRINTED_DIGITS = 100;

/**
 * Why a JSON number would not keep its value when read as a double, as [fault, remedy], or null if it
 * would. However it is written, a whole number keeps it where the double is exactly that number; any other
 * where the double, printed with as many digits, has the same ones.
 */
export function numberFault(literal: string): readonly [fault: string, remedy: string] | null {
  const value = Math.abs(Number(literal));
  if (value === Infinity) return ['is too large for a number', 'Write a smaller number.'];
  const { digits, zeros } = decimalOf(literal);
  if (digits === '') return null;
  if (value === 0) return ['is too small and would become 0', 'Write 0, or a larger number.'];
  if (zeros >= 0) {
    return BigInt(digits + '0'.repeat(zeros)) === BigInt(value)
      ? null
      : [
          `is a whole number beyond ${Number.MAX_SAFE_INTEGER} and would change`,
          'Write one that keeps its value, or another unit.',
        ];
  }
  const kept =
    digits.length <= PRINTED_DIGITS &&
    value.toExponential(digits.length - 1) === scientific(digits, zeros);
  if (kept) return null;
  const many = digits.length > MAX_DIGITS ? `than ${MAX_DIGITS} digits` : 'digits than are kept';
  return [`has more ${many}`, 'Write it with fewer digits.'];
}

/** A number as its digits, without zeros on either side, and how many zeros follow them (fewer than none: 1.5 is 15 and -1). */
function decimalOf(literal: string): { readonly digits: string; readonly zeros: number } {
  const [mantissa = '', exponent = '0'] = literal.replace(/^-/, '').split(/e/i, 2);
  const [whole = '', fraction = ''] = mantissa.split('.', 2);
  const leading = (whole + fraction).replace(/^0+/, '');
  const digits = leading.replace(/0+$/, '');
  return { digits, zeros: Number(exponent) - fraction.length + leading.length - digits.length };
}

/** As `toExponential` writes it. */
function scientific(digits: string, zeros: number): string {
  const exponent = zeros + digits.length - 1;
  const point = digits.length > 1 ? '.' : '';
  return `${digits.charAt(0)}${point}${digits.slice(1)}e${exponent < 0 ? '' : '+'}${exponent}`;
}
