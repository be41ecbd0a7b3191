import { parentPointer } from './pointer';
import type { Parts } from './parts';
import type { Problem } from './problem';
import { quoteAscii } from './quote';

/**
 * Ids are one namespace, because they become anchors of one page. Two that differ only in case,
 * width, or Unicode form count as the same.
 */
export function checkIds({ names }: Parts): Problem[] {
  const first = new Map<string, { id: string; pointer: string }>();
  return names.flatMap(({ id, pointer }) => {
    const key = id.normalize('NFKC').trim().toLowerCase();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, { id, pointer });
      return [];
    }
    const where = parentPointer(earlier.pointer);
    const message =
      earlier.id === id
        ? `The id ${quoteAscii(id)} is already used at ${where}.`
        : `The id ${quoteAscii(id)} differs from ${quoteAscii(earlier.id)} at ${where} only in how it is written.`;
    return [{ pointer, message, remedy: 'Give one of the two another id.' }];
  });
}
