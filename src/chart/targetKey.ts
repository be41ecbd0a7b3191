import type { Selection } from '../model/view';

/** A choice as one text: the key of its button. */
export function targetKey({ kind, id }: Selection): string {
  return `${kind}:${id}`;
}
