import type { Kind } from '../data/types';
import type { Time } from './view';

/** True where a relation of this kind is part of what is shown of a time. */
export function isShownIn(when: Time, { before }: Pick<Kind, 'before'>): boolean {
  return when === 'under' || before === 'same';
}
