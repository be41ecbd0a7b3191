import type { GeoProjection } from 'd3';
import type { Link } from './links';
import type { PlacedLeader } from './mapInput';
import { isOnWorld, type Point, rounded } from './point';

function cubic(from: Point, c1: Point, c2: Point, to: Point): string {
  const [a, b, c, d] = [from, c1, c2, to].map(({ x, y }) => `${rounded(x)},${rounded(y)}`);
  return `M${a}C${b} ${c} ${d}`;
}

/**
 * A curve that leaves the map: into a margin at the side it arrives level, into one above or below
 * upright, after it has gone round the side of the globe.
 */
function leaderPath(from: Point, to: Point): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  return Math.abs(dx) >= Math.abs(dy)
    ? cubic(
        from,
        { x: from.x + 0.35 * dx, y: from.y + 0.3 * dy },
        { x: to.x - 0.5 * dx, y: to.y },
        to,
      )
    : cubic(
        from,
        { x: from.x + 0.75 * dx, y: from.y + 0.1 * dy },
        { x: to.x, y: from.y + 0.13 * dy },
        to,
      );
}

/**
 * Lines to partners that have no place, from the origin to the points given in `margin`. Throws if such a
 * point lies on the map: there it would name a place.
 */
export function placeLeaders(
  links: readonly Link[],
  from: Point | null,
  projection: GeoProjection,
  margin: Readonly<Record<string, Point>>,
): PlacedLeader[] {
  return links.flatMap(({ relation, partner }): PlacedLeader[] => {
    const end = margin[partner.id];
    if (partner.kind !== 'class' || !end) return [];
    if (isOnWorld(projection, end)) {
      throw new Error(`the line to "${partner.id}" must end beside the map, not on it`);
    }
    const d = from ? leaderPath(from, end) : '';
    return [{ relationId: relation.id, partnerId: partner.id, kind: relation.kind, d, end }];
  });
}
