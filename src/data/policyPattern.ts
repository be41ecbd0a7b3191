/** A pattern of a rule as a regular expression; null where there is none, or none that tells texts apart. */
export function patternOf(source: unknown): RegExp | null {
  if (typeof source !== 'string' || source.trim() === '') return null;
  return patternFault(source) === null ? compiled(source) : null;
}

/** What is wrong with a pattern as a regular expression; null if nothing. */
export function patternFault(source: string): string | null {
  try {
    return compiled(source).test('') ? 'it fits any text, even an empty one' : null;
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    // "Invalid regular expression: /(a/iu: Unterminated group"
    return text.slice(text.lastIndexOf(': ') + 2);
  }
}

function compiled(source: string): RegExp {
  return new RegExp(source, 'iu');
}
