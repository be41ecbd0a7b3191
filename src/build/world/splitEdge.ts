import type { Position } from 'geojson';
import type { AreaPolygons } from './areaPolygons.ts';

/** A ring's own point serves where it lies this near, in degrees: about 1 km. */
const NEAR = 0.01;

type Edge = readonly [Position, Position];

/** The point of an edge nearest to a place, by planar distance in degrees: for places a few km off. */
function nearestOn([[x0 = NaN, y0 = NaN], [x1 = NaN, y1 = NaN]]: Edge, place: Position): Position {
  const [x = NaN, y = NaN] = place;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const way = length > 0 ? ((x - x0) * dx + (y - y0) * dy) / length : 0;
  const t = Math.min(1, Math.max(0, way));
  return [x0 + t * dx, y0 + t * dy];
}

const distance = (a: Position, b: Position): number =>
  Math.hypot((a[0] ?? NaN) - (b[0] ?? NaN), (a[1] ?? NaN) - (b[1] ?? NaN));

const isSame = (a: Position | undefined, b: Position): boolean =>
  a?.[0] === b[0] && a?.[1] === b[1];

/** The ring with a point put into the edge, whichever way it runs, if the ring has that edge. */
function withPoint(ring: Position[], [a, b]: Edge, point: Position): Position[] {
  const at = ring.findIndex((here, index) => {
    const next = ring[index + 1];
    return (isSame(here, a) && isSame(next, b)) || (isSame(here, b) && isSame(next, a));
  });
  return at < 0 ? ring : ring.toSpliced(at + 1, 0, point);
}

/**
 * The areas with a point on a closed ring's border nearest to a place. Where the ring has none near, one
 * comes into its edge and into the same edge of every neighbour, so that they still share it point for point.
 */
export function splitEdge(
  areas: AreaPolygons,
  ring: readonly Position[],
  place: Position,
): AreaPolygons {
  const edges = ring.slice(1).map((to, index): Edge => [ring[index] ?? to, to]);
  const [edge] = edges.toSorted(
    (one, other) =>
      distance(nearestOn(one, place), place) - distance(nearestOn(other, place), place),
  );
  if (!edge) throw new Error('splitEdge: the ring has no edge');
  const point = nearestOn(edge, place);
  if (edge.some((end) => distance(end, point) < NEAR)) return areas;
  return new Map(
    [...areas].map(([id, polygons]) => [
      id,
      polygons.map((polygon) => polygon.map((other) => withPoint(other, edge, point))),
    ]),
  );
}
