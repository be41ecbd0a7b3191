import { geoArea, geoDistance } from 'd3';
import type { Position } from 'geojson';
import type { AreaPolygons } from './areaPolygons.ts';
import { BORDERS, DISPUTED_IDS } from './borders.ts';
import { squareRound, twiceArea } from './gridLine.ts';

/** Radius of the globe that the weights below are meant for, in pixels. */
const GLOBE_RADIUS = 252;
/** Polygons smaller than this many weighted square pixels go, unless they are a shape's largest. */
const LEAST_ISLAND = 2;
/** The same for disputed areas, whose islands are told apart even where they are specks. */
const LEAST_DISPUTED_ISLAND = 0.05;
const EVERY_ISLAND: ReadonlySet<string> = new Set(BORDERS.everyIsland);

/** Half the side of what the atlas has as a point, in degrees. */
const POINT_SIZE = 0.04;

const DEGREE = Math.PI / 180;

/**
 * How much a square pixel counts at a place: most where small borders are contested or the page looks
 * closely, more in the half of the world that the globe shows at first, least towards the poles.
 */
function importance(place: Position): number {
  const [lon = NaN, lat = NaN] = place;
  if (lat < -60) return 0.1;
  const spots = BORDERS.detail.map(({ centre: [x, y], ...spot }) => ({
    ...spot,
    degrees: geoDistance([lon, lat], [x, y]) / DEGREE,
  }));
  const close = spots.find(({ degrees, within }) => degrees < within);
  if (close) return close.weight;
  if (lat > 66) return 0.5;
  const rings = spots.flatMap(({ around = [], degrees }) =>
    around.filter(({ within }) => degrees < within),
  );
  return rings[0]?.weight ?? 0.8;
}

/** An area in steradians at a place, as weighted square pixels of the globe. */
export function visibleSize(steradians: number, place: Position): number {
  return steradians * GLOBE_RADIUS ** 2 * importance(place);
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

/** The polygons, after the first each time the one that begins nearest: so a file has short ways to write. */
function nearestNext<T extends { readonly polygon: Position[][] }>(polygons: readonly T[]): T[] {
  const startOf = ({ polygon }: T): Position => polygon[0]?.[0] ?? [];
  const left = [...polygons];
  const ordered = left.splice(0, 1);
  while (left.length > 0) {
    const [x = NaN, y = NaN] = startOf(ordered.at(-1) ?? (left[0] as T));
    const ways = left.map((next) =>
      Math.hypot((startOf(next)[0] ?? NaN) - x, (startOf(next)[1] ?? NaN) - y),
    );
    ordered.push(...left.splice(ways.indexOf(Math.min(...ways)), 1));
  }
  return ordered;
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

/** The ring, or a small square for one that the atlas has as a point (Vatican City); wound as d3-geo wants. */
function withArea(ring: Position[], isHole: boolean): Position[] {
  return twiceArea(ring) === 0 ? squareRound(ring[0] ?? [], POINT_SIZE, !isHole) : ring;
}

/**
 * The areas without islands that nobody would see. Every area keeps at least its largest polygon, and
 * whatever touches a neighbour stays, or the sea would show through (Gaza). Holes that are water go.
 */
export function visibleAreas(areas: AreaPolygons): AreaPolygons {
  const shared = sharedPoints(areas);
  const isShared = (ring: readonly Position[]): boolean =>
    ring.some((point) => shared.has(String(point)));
  const visible: AreaPolygons = new Map();
  for (const [id, polygons] of areas) {
    const least = DISPUTED_IDS.has(id) ? LEAST_DISPUTED_ISLAND : LEAST_ISLAND;
    const kept = largestFirst(polygons).filter(
      ({ polygon, size }, index) =>
        index === 0 || EVERY_ISLAND.has(id) || size >= least || isShared(polygon[0] ?? []),
    );
    visible.set(
      id,
      nearestNext(kept).map(({ polygon: [outer = [], ...holes] }) => [
        withArea(outer, false),
        ...holes.filter(isShared).map((hole) => withArea(hole, true)),
      ]),
    );
  }
  return visible;
}
