/** A name without the marks around it, in small letters. */
export const bare = (name: string): string => name.replaceAll(/[“”‘’]/g, '').toLowerCase();

/** The test's own order: ranks as numbers, words by letter, equals as they came, either way. */
export function inOrder<T>(
  items: readonly T[],
  key: (item: T) => string | number,
  down: boolean,
): T[] {
  const found = [...new Set(items.map(key))].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
  );
  if (down) found.reverse();
  return found.flatMap((value) => items.filter((item) => key(item) === value));
}
