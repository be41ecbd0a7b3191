import { KINDS_BEFORE, type RelationKind } from '../data/types';
import type { Time } from './view';

/** True where a relation of this kind is part of what is shown of a time. */
export function isShownIn(when: Time, kind: RelationKind): boolean {
  return when === 'under' || KINDS_BEFORE.includes(kind);
}
