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

/**
 * How much a square pixel counts at a place: more near Korea, where the page looks closely, and in the
 * half of the world that the globe shows at first; least in Antarctica.
 */
function importance(place: Position): number {
  const [lon = NaN, lat = NaN] = place;
  if (lat < -60) return 0.1;
  const distance = geoDistance([lon, lat], KOREA) / DEGREE;
  return distance < 25 ? 4 : distance < 80 ? 1.5 : 1;
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

/** The smallest square the grid can hold with its middle on the ring's first point, wound clockwise. */
function smallestSquare(ring: readonly Position[], clockwise: boolean): Position[] {
  const [x = NaN, y = NaN] = ring[0] ?? [];
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

/**
 * The areas without islets that nobody would see, on the coordinate grid. Every area keeps at least its
 * largest polygon; one that the grid would flatten (Vatican City, Tuvalu) becomes the smallest square.
 * A hole stays exactly when the area that fills it does.
 */
export function snapAreas(areas: AreaPolygons): AreaPolygons {
  const kept: AreaPolygons = new Map();
  for (const [id, polygons] of areas) {
    const least = DISPUTED_IDS.has(id) ? LEAST_DISPUTED_ISLAND : LEAST_ISLAND;
    kept.set(
      id,
      largestFirst(polygons)
        .filter(({ size }, index) => index === 0 || size >= least)
        .map(({ polygon }) => polygon),
    );
  }
  const outerPoints = new Set<string>();
  for (const polygon of [...kept.values()].flat()) {
    for (const point of polygon[0] ?? []) outerPoints.add(String(point));
  }
  const isFilled = (hole: readonly Position[]): boolean =>
    hole.every((point) => outerPoints.has(String(point)));
  for (const [id, polygons] of kept) {
    kept.set(
      id,
      polygons.map(([outer = [], ...holes]) => [
        snapRing(outer, false),
        ...holes.filter(isFilled).map((hole) => snapRing(hole, true)),
      ]),
    );
  }
  return kept;
}
