import type { Geometry, Position } from 'geojson';
import type { BaseMap } from './baseMap';

const RADIAN = Math.PI / 180;
/** A ring needs three corners and its end. */
const LEAST_RING = 4;

/** A line without the points that lie nearer than `least` degrees to the one before. Its ends stay. */
function thinned(line: readonly Position[], least: number): Position[] {
  const kept: Position[] = [];
  let [lon, lat] = [Infinity, Infinity];
  line.forEach((point, index) => {
    const [x = 0, y = 0] = point;
    const away = Math.abs(x - lon) * Math.cos(y * RADIAN) + Math.abs(y - lat);
    if (away < least && index < line.length - 1) return;
    kept.push(point);
    [lon, lat] = [x, y];
  });
  return kept;
}

function coarser<Shape extends Geometry>(shape: Shape, least: number): Shape {
  const rings = (polygon: readonly (readonly Position[])[]): Position[][] =>
    polygon.map((ring) => thinned(ring, least)).filter(({ length }) => length >= LEAST_RING);
  if (shape.type === 'Polygon') return { ...shape, coordinates: rings(shape.coordinates) };
  if (shape.type === 'MultiLineString')
    return { ...shape, coordinates: shape.coordinates.map((line) => thinned(line, least)) };
  if (shape.type !== 'MultiPolygon') return shape;
  return {
    ...shape,
    coordinates: shape.coordinates.map(rings).filter(({ length }) => length > 0),
  };
}

/**
 * The same map with fewer points, `least` degrees apart, for as long as it turns: then it must answer at
 * once, and nobody sees the bends. Small islands are not drawn.
 */
export function coarserBase(base: BaseMap, least: number): BaseMap {
  return {
    ...base,
    land: coarser(base.land, least),
    borders: coarser(base.borders, least),
    areas: new Map(
      [...base.areas].map(([id, area]) => [
        id,
        { ...area, geometry: coarser(area.geometry, least) },
      ]),
    ),
  };
}
