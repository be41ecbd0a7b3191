import type { Locale } from '../data/types';
import { particleAfter } from './grammar';

/**
 * A list as a sentence has it: "A, B and C", in Korean `A, B와 C`. Where an item has an "and" or "or"
 * of its own, a comma says where it ends. Of alternatives Korean sets clauses side by side, with commas alone.
 */
export function joinList(
  items: readonly string[],
  locale: Locale,
  word: 'and' | 'or' = 'and',
): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const start = items.slice(0, -1).join(', ');
  if (locale === 'ko') {
    return word === 'or' ? `${start}, ${last}` : `${start}${particleAfter(start, '와/과')} ${last}`;
  }
  const isParted = items.some((item) => / (?:and|or) /.test(item));
  return `${start}${isParted ? ',' : ''} ${word} ${last}`;
}
