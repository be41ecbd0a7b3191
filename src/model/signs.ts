import { SIGNS, type MarkedSign, type Sign } from '../data/status';
import type { Entity } from '../data/types';
import { lookUp, type Directive } from './directive';

/** The id of the status of each sign that the story has one for. */
export type StatusIds = Readonly<Partial<Record<MarkedSign, string>>>;

/** What is said of an entity's standing. */
export function signOf({ statuses }: Directive, { authority }: Pick<Entity, 'authority'>): Sign {
  return lookUp(statuses, authority).sign;
}

/** The entities with one sign, in dataset order. */
export function entitiesWith(directive: Directive, sign: Sign): Entity[] {
  return directive.dataset.entities.filter((entity) => signOf(directive, entity) === sign);
}

/** The statuses of the signs that the charts have marks or words of their own for. */
export function statusIds({ dataset }: Directive): StatusIds {
  return Object.fromEntries(
    SIGNS.flatMap((sign) => {
      const status = dataset.statuses.find((one) => one.sign === sign);
      return status ? [[sign, status.id]] : [];
    }),
  );
}

/** The statuses that the charts have a mark of their own for: the block of those who may, and the line. */
export function markedStatuses(directive: Directive): string[] {
  const { yes, no } = statusIds(directive);
  return [yes, no].filter((id) => id !== undefined);
}
