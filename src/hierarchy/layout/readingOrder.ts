import type { OrgInput } from './orgInput';
import type { OrgZone } from './orgZones';
import { linksOf, parentOrder } from './links';
import { GRANTED } from './orgLayout';

/** The right column's entities that a line joins to the granted block, and the rest, each in parent order. */
export function splitRight(input: OrgInput): { near: string[]; far: string[] } {
  const links = linksOf(input);
  const isNear = (id: string): boolean =>
    links.some(
      ({ from, to }) => (from === id && to === GRANTED) || (to === id && from === GRANTED),
    );
  const ids = parentOrder(input, 'right').map(({ id }) => id);
  return { near: ids.filter(isNear), far: ids.filter((id) => !isNear(id)) };
}

/** Every entity's id in the order of reading: from the top down, those that deal with nobody last. */
export function readingOrder(input: OrgInput): string[] {
  const inZone = (zone: OrgZone): string[] =>
    input.entities.filter((entity) => entity.zone === zone).map(({ id }) => id);
  const { near, far } = splitRight(input);
  return [
    ...inZone('top'),
    ...inZone('granted'),
    ...inZone('left'),
    ...near,
    ...inZone('beside'),
    ...inZone('below'),
    ...inZone('outside'),
    ...far,
  ];
}
