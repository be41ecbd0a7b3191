import type { Position } from 'geojson';
import { cellAt, GRID, type LineGrid, toCells } from './gridLine.ts';

type Vector = readonly [x: number, y: number, z: number];

/** A line's point as it may be drawn: where on the grid, and the same on the unit sphere. */
interface Choice {
  readonly cells: Position;
  readonly at: Vector;
  /** The least cost of a line from the first point to here, and the choice before on that line. */
  cost: number;
  before: Choice | undefined;
}

const RADIAN = Math.PI / 180;
/** A chord that costs more than this many points is not looked at, nor any longer one. */
const DEAREST = 4;
/** Nor one that, from corner to corner, costs this many points more than the best line to its end. */
const LIKELY = 0.7;
const NEAR: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

function onSphere(lon: number, lat: number): Vector {
  const [l, p] = [lon * RADIAN, lat * RADIAN];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

function choice(x: number, y: number): Choice {
  const at = onSphere(x * GRID - 180, y * GRID - 90);
  return { cells: [x, y], at, cost: Infinity, before: undefined };
}

function choices(point: Position, cell: number, isEnd: boolean): Choice[] {
  const [x, y] = toCells(point, cell);
  return (isEnd ? NEAR.slice(0, 1) : NEAR)
    .map(([dx, dy]): [number, number] => [x + dx * cell, y + dy * cell])
    .filter(([cx, cy]) => cx >= 0 && cx * GRID <= 360 && cy >= 0 && cy * GRID <= 180)
    .map(([cx, cy]) => choice(cx, cy));
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** A stretch of a line, from one of its points to another. */
interface Stretch {
  readonly line: readonly Vector[];
  readonly from: number;
  readonly to: number;
}

/** Area between the great circle from `a` to `b` and a line beside it, in steradians; past `most`, any such. */
function areaBetween(a: Vector, b: Vector, { line, from, to }: Stretch, most: number): number {
  const [nx, ny, nz] = cross(a, b);
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz);
  if (length < 1e-9) return Infinity;
  const side: Vector = [nx / length, ny / length, nz / length];
  const along = cross(side, a);
  let area = 0;
  let t0 = 0;
  let d0 = 0;
  // The last step closes the area at the chord's end.
  for (let index = from; index <= to + 1 && area < most; index++) {
    const point = index > to ? b : (line[index] ?? b);
    const t1 = dot(point, along);
    const d1 = dot(point, side);
    const height =
      d0 * d1 < 0 ? (d0 * d0 + d1 * d1) / (Math.abs(d0) + Math.abs(d1)) : Math.abs(d0 + d1);
    area += (Math.abs(t1 - t0) * height) / 2;
    t0 = t1;
    d0 = d1;
  }
  return area;
}

/** Notes in the later choices where a chord from one of the earlier ones makes a line to them cost less. */
function tryChords(
  earlier: readonly Choice[],
  later: readonly Choice[],
  stretch: Stretch,
  pointCost: number,
): void {
  for (const start of earlier) {
    const spent = start.cost + pointCost;
    for (const end of later) {
      if (spent >= end.cost) continue;
      const whole = spent + areaBetween(start.at, end.at, stretch, end.cost - spent);
      if (whole >= end.cost) continue;
      end.cost = whole;
      end.before = start;
    }
  }
}

/** The chords that a line of least cost may take, judged by the first choice of each point. */
function likelyChords(
  stages: readonly Choice[][],
  truth: readonly Vector[],
  pointCosts: readonly number[],
): Stretch[] {
  const firsts = stages.map(([first]): Vector => first?.at ?? [NaN, NaN, NaN]);
  const costs = firsts.map((_, index) => (index === 0 ? 0 : Infinity));
  const chords: { stretch: Stretch; cost: number }[] = [];
  for (const [from, a] of firsts.entries()) {
    for (let to = from + 1; to < firsts.length; to++) {
      const stretch = { line: truth, from, to };
      const pointCost = pointCosts[to] ?? NaN;
      const area = areaBetween(a, firsts[to] ?? a, stretch, DEAREST * pointCost);
      if (to > from + 1 && area >= DEAREST * pointCost) break;
      const cost = (costs[from] ?? NaN) + pointCost + area;
      costs[to] = Math.min(costs[to] ?? NaN, cost);
      chords.push({ stretch, cost });
    }
  }
  return chords
    .filter(({ stretch: { from, to }, cost }) => {
      const isStep = to === from + 1;
      return isStep || cost < (costs[to] ?? NaN) + LIKELY * (pointCosts[to] ?? NaN);
    })
    .map(({ stretch }) => stretch);
}

/**
 * The line with few points on the grid that lies nearest to a line: the least sum of the area between
 * both and a price for each point in steradians, which `pointCost` gives for its place, among all that go from corner to corner of the line, each
 * moved by a cell at most (dynamic programming, as Perez and Vidal 1994). In whole cells from the map's
 * south-west corner.
 */
export function bestLine(
  line: readonly Position[],
  grid: LineGrid,
  pointCost: (place: Position) => number,
): Position[] {
  const last = line.length - 1;
  const truth = line.map(([lon = NaN, lat = NaN]) => onSphere(lon, lat));
  const stages = line.map((point, index) =>
    choices(point, cellAt(index, line, grid), index === 0 || index === last),
  );
  for (const start of stages[0] ?? []) start.cost = 0;
  const pointCosts = line.map(pointCost);
  for (const stretch of likelyChords(stages, truth, pointCosts)) {
    const { from, to } = stretch;
    tryChords(stages[from] ?? [], stages[to] ?? [], stretch, pointCosts[to] ?? NaN);
  }
  const drawn: Position[] = [];
  for (let at = stages[last]?.[0]; at; at = at.before) drawn.unshift(at.cells);
  return drawn;
}
