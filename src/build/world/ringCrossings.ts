import type { Position } from 'geojson';

interface Segment {
  readonly arc: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Side of the line a-b on which the point lies: positive, negative or zero. Exact on whole numbers. */
function side(s: Segment, x: number, y: number): number {
  return Math.sign((s.x1 - s.x0) * (y - s.y0) - (s.y1 - s.y0) * (x - s.x0));
}

/** True where two segments cross at a point inside both; a shared end or a touch is no crossing. */
function crosses(a: Segment, b: Segment): boolean {
  return (
    side(a, b.x0, b.y0) * side(a, b.x1, b.y1) < 0 && side(b, a.x0, a.y0) * side(b, a.x1, a.y1) < 0
  );
}

function segmentsOf(arcs: readonly (readonly Position[])[], turn: number): Segment[] {
  return arcs.flatMap((points, arc) =>
    points.slice(1).map(([x1 = NaN, y1 = NaN], index): Segment => {
      const [x0 = NaN, y0 = NaN] = points[index] ?? [];
      // A step over the antimeridian is short: unroll it instead of drawing it round the world.
      const unrolled = x1 - x0 > turn / 2 ? x1 - turn : x1 - x0 < -turn / 2 ? x1 + turn : x1;
      return { arc, x0, y0, x1: unrolled, y1 };
    }),
  );
}

/**
 * Indices of all lines that cross another of the lines or themselves. `arcs` hold points in one plane unit
 * (give whole numbers for an exact answer), `turn` is one full turn of x in that unit. Segments are
 * compared within square buckets, so the work grows with the number of points, not its square.
 */
export function crossingArcs(
  arcs: readonly (readonly Position[])[],
  turn: number,
): ReadonlySet<number> {
  const cell = turn / 360;
  const buckets = new Map<string, Segment[]>();
  const found = new Set<number>();
  for (const segment of segmentsOf(arcs, turn)) {
    const { x0, y0, x1, y1 } = segment;
    const compared = new Set<Segment>();
    for (let i = Math.floor(Math.min(x0, x1) / cell); i <= Math.max(x0, x1) / cell; i++) {
      for (let j = Math.floor(Math.min(y0, y1) / cell); j <= Math.max(y0, y1) / cell; j++) {
        const key = `${i} ${j}`;
        const bucket = buckets.get(key) ?? [];
        for (const other of bucket) {
          if (compared.has(other)) continue;
          compared.add(other);
          if (crosses(segment, other)) found.add(segment.arc).add(other.arc);
        }
        bucket.push(segment);
        buckets.set(key, bucket);
      }
    }
  }
  return found;
}
