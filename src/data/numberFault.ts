/** More digits than a double can tell apart (IEEE 754 binary64). */
const MAX_DIGITS = 17;

/** Why a JSON number would not keep its value when read as a double, or null if it would. */
export function numberFault(literal: string): string | null {
  const value = Number(literal);
  const mantissa = literal.replace(/^-/, '').replace(/[eE].*$/, '');
  if (!Number.isFinite(value)) return 'is too large for a number';
  if (value === 0 && /[1-9]/.test(mantissa)) return 'is too small and would become 0';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return 'is a whole number beyond 9007199254740991';
  }
  const fraction = mantissa.includes('.') ? mantissa.replace(/0+$/, '') : mantissa;
  const digits = fraction.replace('.', '').replace(/^0+/, '');
  return digits.length > MAX_DIGITS ? `has more than ${MAX_DIGITS} digits` : null;
}
