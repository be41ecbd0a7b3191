import type { GeoProjection } from 'd3';
import type { Link } from './links';
import type { MarginPoint, PlacedLeader } from './mapInput';
import { isOnWorld, type Point, rounded } from './point';

function cubic(from: Point, c1: Point, c2: Point, to: Point): string {
  const [a, b, c, d] = [from, c1, c2, to].map(({ x, y }) => `${rounded(x)},${rounded(y)}`);
  return `M${a}C${b} ${c} ${d}`;
}

/** A curve that leaves the map: level into a margin at the side, upright into one above or below. */
function leaderPath(from: Point, to: MarginPoint, index: number): string {
  // Each line round the globe leaves a little higher than the one before it, so that they part at once.
  const lift = 0.05 * index;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  return to.arrive === 'level'
    ? cubic(
        from,
        { x: from.x + 0.35 * dx, y: from.y + 0.3 * dy },
        { x: to.x - 0.5 * dx, y: to.y },
        to,
      )
    : // The short way over the horizon, then down beside it.
      cubic(
        from,
        { x: from.x + 0.7 * dx, y: from.y - lift * dy },
        { x: to.x, y: from.y + (0.02 - lift) * dy },
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
  margin: Readonly<Record<string, MarginPoint>>,
): PlacedLeader[] {
  const off = links.filter(({ partner }) => partner.kind === 'class');
  return off.flatMap(({ relation, partner }, index): PlacedLeader[] => {
    const end = margin[partner.id];
    if (!end) return [];
    if (isOnWorld(projection, end)) {
      throw new Error(`the line to "${partner.id}" must end beside the map, not on it`);
    }
    const d = from ? leaderPath(from, end, index) : '';
    return [{ relationId: relation.id, partnerId: partner.id, kind: relation.kind, d, end }];
  });
}
