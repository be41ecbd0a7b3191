import type { Position } from 'geojson';

/** Side of the coordinate grid in degrees: about 1 km. */
export const GRID = 0.01;

/** Where a line's points may lie. */
export interface LineGrid {
  /** Distance of its inner points in cells of the grid. */
  readonly cell: number;
  /**
   * True for a line that is a whole ring and meets no other: its ends keep the distance too. Else they lie
   * anywhere on the grid, so that lines meet where the finest of them wants.
   */
  readonly isRing: boolean;
}

/** Twice the area that a ring goes round, with the sign of its direction. */
export function twiceArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x1 = NaN, y1 = NaN], index) => {
    const [x0 = NaN, y0 = NaN] = ring[index] ?? [];
    return sum + x0 * y1 - x1 * y0;
  }, 0);
}

/** A square of twice `half` to a side round a point, clockwise or not. */
export function squareRound([x = NaN, y = NaN]: Position, half: number, isClockwise: boolean) {
  const at = (dx: number, dy: number): Position => [x + dx * half, y + dy * half];
  const square = [at(-1, -1), at(-1, 1), at(1, 1), at(1, -1), at(-1, -1)];
  return isClockwise ? square : square.toReversed();
}

/** The place in whole cells from the south-west corner of the map, at a distance that `cell` allows. */
export function toCells([lon = NaN, lat = NaN]: Position, cell: number): [number, number] {
  const round = (degrees: number): number => Math.round(degrees / (GRID * cell)) * cell;
  return [round(lon + 180), round(lat + 90)];
}

/** The distance at which a point of a line lies. */
export function cellAt(index: number, line: readonly Position[], grid: LineGrid): number {
  return grid.isRing || (index > 0 && index < line.length - 1) ? grid.cell : 1;
}

/** The middle of the box round a line. */
function middle(line: readonly Position[]): Position {
  const between = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return [between(line.map(([x = NaN]) => x)), between(line.map(([, y = NaN]) => y))];
}

/**
 * The line in whole cells from the south-west corner of the map, no point twice in a row: the drawn one, or
 * with every point if none is given. A ring that would be flat (Tuvalu) becomes the smallest square.
 */
export function gridLine(
  line: readonly Position[],
  drawn: readonly Position[] | undefined,
  grid: LineGrid,
): Position[] {
  const cells = drawn ?? line.map((point, index) => toCells(point, cellAt(index, line, grid)));
  const points = cells.filter(
    ([x, y], index) => x !== cells[index - 1]?.[0] || y !== cells[index - 1]?.[1],
  );
  if (!grid.isRing || twiceArea(points) !== 0) return points;
  return squareRound(toCells(middle(line), grid.cell), grid.cell, twiceArea(line) < 0);
}
