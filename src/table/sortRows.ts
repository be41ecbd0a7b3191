/** What a row is sorted by: words, or a rank. */
export type SortKey = string | number;

export const SORT_ORDERS = ['none', 'ascending', 'descending'] as const;
/** `none` is the order that the rows come in. */
export type SortOrder = (typeof SORT_ORDERS)[number];

/** The order that follows when the same heading is chosen again: up, down, as it was. */
export function nextOrder(order: SortOrder): SortOrder {
  return SORT_ORDERS[(SORT_ORDERS.indexOf(order) + 1) % SORT_ORDERS.length] ?? 'none';
}

/** Composed, in small letters, and without quotation marks and other signs, as a dictionary files it. */
function filed(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Negative, zero or positive, as `a` stands before, with or after `b`. It goes by code units, which
 * are dictionary order for Hangul syllables and for plain Latin, and so the same in every engine.
 */
export function compareWords(a: string, b: string): number {
  const [first, second] = [filed(a), filed(b)];
  return first < second ? -1 : Number(first > second);
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : Number(a > b);
  return compareWords(String(a), String(b));
}

/** The rows by their keys; rows with equal keys keep the order that they came in, either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  order: SortOrder,
): readonly Row[] {
  if (order === 'none') return rows;
  const sign = order === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compareKeys(keyOf(a), keyOf(b)));
}
