export type Point = readonly [x: number, y: number];
/** A closed line, whose last point leads back to its first. */
export type Ring = readonly Point[];

/**
 * The outlines of what covers a grid of `width` cells a row: where coverage, between the centres of
 * neighbouring cells, passes `half`. Centres are whole numbers. Shapes turn one way and the holes in them
 * the other; a shape that reaches the grid's edge has no outline there, so leave a margin.
 */
export function traceRings(values: ArrayLike<number>, width: number, half: number): Ring[] {
  const at = (cell: number): number => values[cell] ?? 0;
  const covered = (cell: number): boolean => at(cell) > half;
  // Between cell and right neighbour: 2 × cell; between cell and the one below: 2 × cell + 1.
  const next = new Map<number, number>();
  for (let cell = 0; cell + width + 1 < values.length; cell += 1) {
    // Nearly all of a grid is alike: this must be quick.
    const one = covered(cell);
    if (
      one === covered(cell + 1) &&
      one === covered(cell + width) &&
      one === covered(cell + width + 1)
    )
      continue;
    const isIn = [one, covered(cell + 1), covered(cell + width + 1), covered(cell + width)];
    // From each side where the shape is left, on to the one where it is entered again.
    for (let from = 0; from < 4; from += 1) {
      let to = (from + 1) % 4;
      if (!isIn[from] || isIn[to]) continue;
      while (!isIn[(to + 1) % 4]) to = (to + 1) % 4;
      const sides = [2 * cell, 2 * cell + 3, 2 * (cell + width), 2 * cell + 1];
      next.set(sides[from] ?? 0, sides[to] ?? 0);
    }
  }
  const place = (side: number): Point => {
    const [cell, below] = [side >> 1, side & 1];
    const from = at(cell);
    const part = (half - from) / (at(cell + (below ? width : 1)) - from);
    const [x, y] = [cell % width, Math.floor(cell / width)];
    return below ? [x, y + part] : [x + part, y];
  };
  const rings: Point[][] = [];
  for (const [first] of next) {
    const ring: Point[] = [];
    for (let side = first, to; (to = next.get(side)) !== undefined; side = to) {
      ring.push(place(side));
      next.delete(side);
    }
    rings.push(ring);
  }
  return rings;
}

/** A line through as few of its points as leave it within `most` of each. */
function simpleLine(line: Ring, most: number): Point[] {
  const [first, last] = [line[0], line.at(-1)] as [Point, Point];
  const [across, down] = [last[0] - first[0], last[1] - first[1]];
  let far = 0;
  let farthest = most;
  line.forEach(([x, y], index) => {
    const [right, under] = [x - first[0], y - first[1]];
    const along = (right * across + under * down) / (across ** 2 + down ** 2 || 1);
    const part = Math.min(1, Math.max(0, along));
    const away = Math.hypot(right - part * across, under - part * down);
    if (away > farthest) [far, farthest] = [index, away];
  });
  return far
    ? [
        ...simpleLine(line.slice(0, far + 1), most).slice(0, -1),
        ...simpleLine(line.slice(far), most),
      ]
    : [first, last];
}

/** A ring with as few points as keep its line within `most` of those left out; none if it is no larger. */
export function simpleRing(ring: Ring, most: number): Ring {
  const [first] = ring;
  const line = first ? simpleLine([...ring, first], most) : [];
  return line.length > 3 ? line.slice(1) : [];
}
