import { geoArea, geoCentroid, geoContains } from 'd3';
import type { Polygon, Position } from 'geojson';
import type { LonLat } from '../../data/types';
import type { Area } from './topology';

/** Two line ends in one country lie this many degrees of longitude apart, where it is that wide. */
const SPREAD = 27;
const LEAST_SPREAD = 0.05;
/** Line ends keep this many degrees off the border, where the country is that large. */
const INSET = 2;
/** Each further line end lies this many degrees of latitude towards the origin's. */
const TILT = 3;

function largestPolygon(area: Area): Polygon {
  const polygons = area.geometry.coordinates.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  return polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
}

function wrapped(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** Middle of the longest stretch of a meridian that lies inside, or null where it stays outside. */
function middleOfMeridian(polygon: Polygon, lon: number): LonLat | null {
  const latitudes = (polygon.coordinates[0] ?? []).map(([, lat = NaN]: Position) => lat);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  const step = (north - south) / 96;
  let best = { from: 0, count: 0 };
  let count = 0;
  for (let i = 0; i <= 96; i++) {
    count = geoContains(polygon, [lon, south + i * step]) ? count + 1 : 0;
    if (count > best.count) best = { from: i - count + 1, count };
  }
  return best.count > 0 ? [lon, south + (best.from + (best.count - 1) / 2) * step] : null;
}

/** The point on a meridian nearest to `lat` that is well inside; else the middle of the meridian. */
function insideAt(polygon: Polygon, lon: number, lat: number): LonLat | null {
  const isWellInside = [-INSET, 0, INSET].every((d) => geoContains(polygon, [lon, lat + d]));
  return isWellInside ? [lon, lat] : middleOfMeridian(polygon, lon);
}

function innerPoint(polygon: Polygon, id: string): LonLat {
  const centroid = geoCentroid(polygon);
  if (geoContains(polygon, centroid)) return centroid;
  const longitudes = (polygon.coordinates[0] ?? []).map(([lon = NaN]) => lon);
  for (const lon of [centroid[0], ...longitudes.map((l) => (l + centroid[0]) / 2)]) {
    const point = middleOfMeridian(polygon, lon);
    if (point) return point;
  }
  throw new Error(`no point inside the area "${id}" was found`);
}

/** Where the ends lie, in spreads east or west of the base: round it, or from a fixed first one on. */
function offsets(count: number, isFirstFixed: boolean): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  return isFirstFixed
    ? order.map((index) => (index % 2 === 1 ? (index + 1) / 2 : -index / 2))
    : order.map((index) => index - (count - 1) / 2);
}

/**
 * `count` places inside an area for lines from `origin` to end at, all in its largest polygon: the first at
 * `anchor` and the others about it, or all about the centre, the nearest first. They are no cities and
 * mean no place of trade. Throws if the anchor lies outside the area.
 */
export function endPoints(area: Area, count: number, origin: LonLat, anchor?: LonLat): LonLat[] {
  if (anchor && !geoContains(area.geometry, [anchor[0], anchor[1]])) {
    throw new Error(`the anchor ${anchor.join(', ')} lies outside the area "${area.id}"`);
  }
  const polygon = largestPolygon(area);
  const [baseLon, baseLat] = anchor ?? innerPoint(polygon, area.id);
  const away = wrapped(baseLon - origin[0]) > 0 ? 1 : -1;
  // Farther ends lie nearer to the origin's parallel, so that the lines open like a fan.
  const tilt = origin[1] < baseLat ? -TILT : TILT;
  for (let spread = SPREAD; spread >= LEAST_SPREAD; spread *= 0.8) {
    for (const side of [away, -away]) {
      const points = offsets(count, anchor !== undefined).flatMap((offset, index): LonLat[] => {
        const lon = wrapped(baseLon + side * offset * spread);
        const point = insideAt(polygon, lon, baseLat + tilt * index);
        return anchor && index === 0 ? [anchor] : point ? [point] : [];
      });
      if (points.length === count) return points;
    }
  }
  throw new Error(`the area "${area.id}" is too small for ${count} line ends`);
}
