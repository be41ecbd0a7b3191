import { geoArea, geoDistance } from 'd3';
import type { Position } from 'geojson';
import type { AreaPolygons } from './atlasAreas.ts';
import { DISPUTED_IDS } from './borderAreas.ts';

/** Side of the coordinate grid in degrees: 0.18 px on the globe of 252 px radius. */
export const GRID = 0.04;

/** Radius of the globe that the weights below are meant for, in pixels. */
const GLOBE_RADIUS = 252;
/** Polygons smaller than this many weighted square pixels go, unless they are a shape's largest. */
const LEAST_ISLAND = 2;
/** The same for disputed areas, whose islands are told apart even where they are specks. */
const LEAST_DISPUTED_ISLAND = 0.05;

const DEGREE = Math.PI / 180;
const KOREA: [number, number] = [127, 39];
const LEVANT: [number, number] = [35.5, 32];

/**
 * How much a square pixel counts at a place: most where small borders are contested or the page looks
 * closely, more in the half of the world that the globe shows at first, least in Antarctica.
 */
function importance(place: Position): number {
  const [lon = NaN, lat = NaN] = place;
  if (lat < -60) return 0.1;
  const degreesFrom = (centre: [number, number]) => geoDistance([lon, lat], centre) / DEGREE;
  if (degreesFrom(LEVANT) < 2.5) return 12;
  const fromKorea = degreesFrom(KOREA);
  return fromKorea < 25 ? 4 : fromKorea < 80 ? 1.5 : 1;
}

/** An area in steradians at a place, as weighted square pixels of the globe. */
export function visibleSize(steradians: number, place: Position): number {
  return steradians * GLOBE_RADIUS ** 2 * importance(place);
}

const cells = (degrees: number): number => Math.round(degrees / GRID);
/** Rounded, so that the same cell always gives the same number. */
const degrees = (cell: number): number => Number((cell * GRID).toFixed(2));

/** True where the points of a ring, counted in cells, span no area. */
function isFlat(ring: readonly Position[]): boolean {
  let twiceArea = 0;
  ring.slice(1).forEach(([x1 = NaN, y1 = NaN], index) => {
    const [x0 = NaN, y0 = NaN] = ring[index] ?? [];
    twiceArea += cells(x0) * cells(y1) - cells(x1) * cells(y0);
  });
  return twiceArea === 0;
}

/** The smallest square the grid can hold, round the ring's westernmost point. */
function smallestSquare(ring: readonly Position[], clockwise: boolean): Position[] {
  const west = ring.reduce((a, b) => ((b[0] ?? NaN) < (a[0] ?? NaN) ? b : a));
  const [x = NaN, y = NaN] = west;
  const at = (dx: number, dy: number): Position => [degrees(cells(x) + dx), degrees(cells(y) + dy)];
  const square = [at(-1, -1), at(-1, 1), at(1, 1), at(1, -1), at(-1, -1)];
  return clockwise ? square : square.toReversed();
}

function snapRing(ring: readonly Position[], isHole: boolean): Position[] {
  const snapped = ring.map(([x = NaN, y = NaN]): Position => [
    degrees(cells(x)),
    degrees(cells(y)),
  ]);
  const kept = snapped.filter(
    (point, index) =>
      index === 0 || point[0] !== snapped[index - 1]?.[0] || point[1] !== snapped[index - 1]?.[1],
  );
  // d3-geo's winding: the outer ring clockwise, a hole the other way.
  return isFlat(kept) ? smallestSquare(ring, !isHole) : kept;
}

function largestFirst(
  polygons: readonly Position[][][],
): { polygon: Position[][]; size: number }[] {
  return polygons
    .map((polygon) => ({
      polygon,
      size: visibleSize(
        geoArea({ type: 'Polygon', coordinates: polygon.slice(0, 1) }),
        polygon[0]?.[0] ?? [],
      ),
    }))
    .toSorted((a, b) => b.size - a.size);
}

/** Points that two polygons have in common: a polygon without one is an island. */
function sharedPoints(areas: AreaPolygons): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const polygon of [...areas.values()].flat()) {
    for (const key of new Set(polygon.flat().map(String))) (seen.has(key) ? shared : seen).add(key);
  }
  return shared;
}

/**
 * The areas on the coordinate grid, without islands that nobody would see. Every area keeps at least its
 * largest polygon, and whatever touches a neighbour stays, or the sea would show through (Gaza). What the
 * grid would flatten (Vatican City, Tuvalu) becomes the smallest square. Holes that are water go.
 */
export function snapAreas(areas: AreaPolygons): AreaPolygons {
  const shared = sharedPoints(areas);
  const isShared = (ring: readonly Position[]): boolean =>
    ring.some((point) => shared.has(String(point)));
  const snapped: AreaPolygons = new Map();
  for (const [id, polygons] of areas) {
    const least = DISPUTED_IDS.has(id) ? LEAST_DISPUTED_ISLAND : LEAST_ISLAND;
    const kept = largestFirst(polygons).filter(
      ({ polygon, size }, index) => index === 0 || size >= least || isShared(polygon[0] ?? []),
    );
    snapped.set(
      id,
      kept.map(({ polygon: [outer = [], ...holes] }) => [
        snapRing(outer, false),
        ...holes.filter(isShared).map((hole) => snapRing(hole, true)),
      ]),
    );
  }
  return snapped;
}
