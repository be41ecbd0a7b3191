import { geoArea } from 'd3';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon } from 'topojson-specification';
import type { WorldTopology } from '../../map/geo/topology.ts';
import type { AreaPolygons } from './areaPolygons.ts';
import { bestLine } from './bestLine.ts';
import { DISPUTED_IDS } from './borders.ts';
import { GRID, gridLine, type LineGrid } from './gridLine.ts';
import { hasFineCoast, isPolicyLine } from './policyLines.ts';
import { crossingArcs } from './ringCrossings.ts';
import { visibleSize } from './visibleAreas.ts';

/** A point of a coast has to put right this many weighted square pixels, or it is left out. */
const COAST_POINT = 2.3;
/** A point of a border between two countries: this many square kilometres, wherever it is. */
const BORDER_POINT = 48;
/** The share of it where a coast is drawn finer. */
const FINE_COAST = 0.1;
const EARTH_RADIUS_KM = 6371;
const MOST_ROUNDS = 12;

/** How exactly a line is drawn. */
interface Detail {
  /** Distance of its inner points in cells of the grid. */
  readonly cell: number;
  /** What a point has to put right in steradians, by its place; without, every point of the atlas is kept. */
  readonly pointCost?: (place: Position) => number;
}

function joined(areas: AreaPolygons): WorldTopology {
  const collection = {
    type: 'FeatureCollection' as const,
    features: [...areas].map(([id, coordinates]) => ({
      type: 'Feature' as const,
      id,
      properties: { kind: DISPUTED_IDS.has(id) ? ('disputed' as const) : ('country' as const) },
      geometry: { type: 'MultiPolygon' as const, coordinates },
    })),
  };
  return topology({ areas: collection }) as unknown as WorldTopology;
}

const arcIndex = (reference: number): number => (reference < 0 ? ~reference : reference);

/** The ids of the areas on both sides of each line; one for a coast. */
function sidesOf(world: WorldTopology): string[][] {
  const sides = world.arcs.map((): string[] => []);
  for (const area of world.objects.areas.geometries) {
    for (const reference of (area as MultiPolygon).arcs.flat(2)) {
      sides[arcIndex(reference)]?.push(String(area.id));
    }
  }
  return sides;
}

function detailOf([one, other]: readonly string[]): Detail {
  if (one !== undefined && other !== undefined) {
    return isPolicyLine(one, other)
      ? { cell: 1 }
      : { cell: 2, pointCost: () => BORDER_POINT / EARTH_RADIUS_KM ** 2 };
  }
  const isFine = one !== undefined && hasFineCoast(one);
  const least = isFine ? COAST_POINT * FINE_COAST : COAST_POINT;
  return { cell: isFine ? 2 : 4, pointCost: (place) => least / visibleSize(1, place) };
}

/** The next finer way to draw a line. */
function finer({ cell, pointCost }: Detail): Detail {
  const half = Math.max(1, cell / 2);
  return pointCost ? { cell: half, pointCost: (place) => pointCost(place) / 4 } : { cell: half };
}

/** For each line: is it a whole ring whose end no other line shares? */
function loneRings(world: WorldTopology): boolean[] {
  const ends = new Map<string, number>();
  const both = (arc: readonly Position[]): string[] => [String(arc[0]), String(arc.at(-1))];
  for (const end of world.arcs.flatMap(both)) ends.set(end, (ends.get(end) ?? 0) + 1);
  return world.arcs.map((arc) => {
    const [first = '', last] = both(arc);
    return first === last && ends.get(first) === 2;
  });
}

/** Arcs of every polygon that no longer is a plain area smaller than half the globe. */
function collapsedArcs(world: WorldTopology): number[] {
  return world.objects.areas.geometries.flatMap((area) =>
    (area as MultiPolygon).arcs.flatMap((polygon) => {
      const shape = feature(world, { type: 'Polygon', arcs: polygon, properties: {} });
      const outer: Position[] =
        (shape.geometry as { coordinates: Position[][] }).coordinates[0] ?? [];
      const distinct = new Set(outer.map(String)).size;
      const steradians = geoArea(shape);
      const isSound = distinct > 2 && steradians > 0 && steradians < 2 * Math.PI;
      return isSound ? [] : polygon.flat().map(arcIndex);
    }),
  );
}

/** The first point of a line, then the steps from point to point. */
function stepsOf(points: readonly Position[]): Position[] {
  return points.map(([x = NaN, y = NaN], index) => {
    const [fromX = 0, fromY = 0] = points[index - 1] ?? [];
    return [x - fromX, y - fromY];
  });
}

/**
 * One topology of all areas: borders shared, coordinates as whole cells, lines with as few points as come
 * near enough to the atlas's, but for the lines of the border policy, which keep all. Where lines cross or
 * a polygon is flattened, those lines get more points and a finer grid until they do not; throws if none is
 * left.
 */
export function joinAreas(areas: AreaPolygons): WorldTopology {
  const whole = joined(areas);
  const rings = loneRings(whole);
  const details = sidesOf(whole).map(detailOf);
  const draw = (index: number): Position[] => {
    const line = whole.arcs[index] ?? [];
    const { cell, pointCost } = details[index] ?? { cell: 1 };
    const grid: LineGrid = { cell, isRing: rings[index] ?? false };
    return gridLine(line, pointCost && bestLine(line, grid, pointCost), grid);
  };
  const arcs = whole.arcs.map((_, index) => draw(index));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const drawn: WorldTopology = {
      ...whole,
      transform: { scale: [GRID, GRID], translate: [-180, -90] },
      arcs: arcs.map(stepsOf),
    };
    const faulty = new Set([...crossingArcs(arcs, 360 / GRID), ...collapsedArcs(drawn)]);
    if (faulty.size === 0) return drawn;
    for (const index of faulty) {
      details[index] = finer(details[index] ?? { cell: 1 });
      arcs[index] = draw(index);
    }
  }
  throw new Error('joinAreas: some lines cross even with all their points');
}
