import type { Position } from 'geojson';

/** Index of the ring's point nearest to `target`, by planar distance in degrees: for points a few km off. */
function nearestIndex(ring: readonly Position[], target: readonly [number, number]): number {
  let best = 0;
  let least = Infinity;
  ring.forEach(([x = NaN, y = NaN], index) => {
    const distance = (x - target[0]) ** 2 + (y - target[1]) ** 2;
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

/**
 * Splits a closed ring along a line and returns the two closed rings, wound as the ring was. The line's
 * ends move to the ring's nearest points, so no new point comes onto the ring's own border and the
 * neighbours on the other side still share it point for point. Throws if both ends meet the same point.
 */
export function cutRing(
  ring: readonly Position[],
  line: readonly (readonly [number, number])[],
): [Position[], Position[]] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last) throw new Error('cutRing: the line is empty');
  const open = ring.slice(0, -1);
  const start = nearestIndex(open, first);
  const end = nearestIndex(open, last);
  if (start === end) throw new Error(`cutRing: both ends meet the point ${String(open[start])}`);

  const inner = line.slice(1, -1).map(([x, y]): Position => [x, y]);
  const walk = (from: number, to: number): Position[] =>
    from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
  const close = (points: Position[]): Position[] => [...points, ...points.slice(0, 1)];
  return [
    close([...walk(start, end), ...inner.toReversed()]),
    close([...walk(end, start), ...inner]),
  ];
}
