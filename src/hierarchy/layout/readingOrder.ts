import type { OrgInput } from './orgInput';
import type { OrgZone } from './orgZones';
import { linksOf, parentOrder } from './links';
import { GRANTED } from './orgLayout';

/** The party's entities that a line joins to the granted block, and the rest, each in parent order. */
export function splitParty(input: OrgInput): { near: string[]; far: string[] } {
  const links = linksOf(input);
  const isNear = (id: string): boolean =>
    links.some(
      ({ from, to }) => (from === id && to === GRANTED) || (to === id && from === GRANTED),
    );
  const ids = parentOrder(input, 'party').map(({ id }) => id);
  return { near: ids.filter(isNear), far: ids.filter((id) => !isNear(id)) };
}

/** Every entity's id in the order of reading: from the ministry down, the party's firms last. */
export function readingOrder(input: OrgInput): string[] {
  const inZone = (zone: OrgZone): string[] =>
    input.entities.filter((entity) => entity.zone === zone).map(({ id }) => id);
  const { near, far } = splitParty(input);
  return [
    ...inZone('top'),
    ...inZone('granted'),
    ...inZone('watch'),
    ...near,
    ...inZone('beside'),
    ...inZone('below'),
    ...inZone('outside'),
    ...far,
  ];
}
