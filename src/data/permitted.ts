import type { Dataset } from './dataset';
import type { Relation } from './types';

type Related = Pick<Dataset, 'kinds' | 'relations'>;

/** The relations that are permissions. A contact or a venture is none. */
export function permissionsIn({ kinds, relations }: Related): Relation[] {
  const granting = new Set(kinds.filter(({ arc }) => arc === 'permission').map(({ id }) => id));
  return relations.filter(({ kind }) => granting.has(kind));
}

/** The ids of the partners to which a permission leads. */
export function permittedIn(related: Related): ReadonlySet<string> {
  return new Set(permissionsIn(related).flatMap(({ to }) => to));
}
