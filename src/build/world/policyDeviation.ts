import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import type { MultiPolygon, Topology } from 'topojson-specification';
import type { AreaPolygons } from './areaPolygons.ts';
import { isPolicyLine } from './policyLines.ts';

const KM_PER_DEGREE = 111.2;
const RADIAN = Math.PI / 180;

type Lines = ReadonlyMap<string, readonly (readonly Position[])[]>;

/** The lines between two areas each, as "id id": those that the border policy names. */
export function policyLines(areas: AreaPolygons): Lines {
  const features = [...areas].map(([id, coordinates]) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates },
  }));
  const collection = { type: 'FeatureCollection' as const, features };
  const { arcs, objects } = topology({ areas: collection }) as unknown as Topology<{
    areas: { type: 'GeometryCollection'; geometries: MultiPolygon[] };
  }>;
  const sides = arcs.map((): string[] => []);
  for (const area of objects.areas.geometries) {
    for (const ref of area.arcs.flat(2)) sides[ref < 0 ? ~ref : ref]?.push(String(area.id));
  }
  const lines = new Map<string, Position[][]>();
  arcs.forEach((arc, index) => {
    const [one, other] = sides[index]?.toSorted() ?? [];
    if (one === undefined || other === undefined || one === other) return;
    if (!isPolicyLine(one, other)) return;
    const pair = `${one} ${other}`;
    lines.set(pair, [...(lines.get(pair) ?? []), arc]);
  });
  return lines;
}

/** Kilometres from a place to an edge, on a plane that touches the globe at the place. */
function kmToEdge(place: Position, from: Position, to: Position): number {
  const [lon = NaN, lat = NaN] = place;
  const east = KM_PER_DEGREE * Math.cos(lat * RADIAN);
  const flat = ([x = NaN, y = NaN]: Position): [number, number] => [
    (x - lon) * east,
    (y - lat) * KM_PER_DEGREE,
  ];
  const [ax, ay] = flat(from);
  const [bx, by] = flat(to);
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const way = square > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square)) : 0;
  return Math.hypot(ax + way * dx, ay + way * dy);
}

/** Kilometres from a place to the nearest of the lines. */
export function kmToLines(place: Position, lines: readonly (readonly Position[])[]): number {
  let least = Infinity;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1], line[index]];
      if (from && to) least = Math.min(least, kmToEdge(place, from, to));
    }
  }
  return least;
}

/**
 * How far two drawings of the same lines lie apart at most, in kilometres, either way (Hausdorff distance
 * of the corners). Infinite where only one of them has the line.
 */
export function kmApart(
  one: readonly (readonly Position[])[] = [],
  other: readonly (readonly Position[])[] = [],
): number {
  const furthest = (corners: readonly Position[], lines: typeof one): number =>
    corners.reduce((most, corner) => Math.max(most, kmToLines(corner, lines)), 0);
  return Math.max(furthest(one.flat(), other), furthest(other.flat(), one));
}
