import type { RelationKind } from '../data/types';
import type { Time } from './view';

/** Relations that are as they were; of all others the report does not say that they stood before. */
const KEPT: readonly RelationKind[] = ['belongs_to', 'watches'];

/** True where a relation of this kind is part of what is shown of a time. */
export function isShownIn(when: Time, kind: RelationKind): boolean {
  return when === 'under' || KEPT.includes(kind);
}
