import { geoPath, type GeoProjection } from 'd3';
import type { LonLat } from '../data/types';

/** A place in the picture, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** To a tenth of a pixel, so that pictures are the same text wherever they are made. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where a place of the world comes to lie, or null if it is beyond the horizon. */
export function project(projection: GeoProjection, [lon, lat]: LonLat): Point | null {
  const [x, y] = geoPath(projection).centroid({ type: 'Point', coordinates: [lon, lat] });
  return Number.isFinite(x) && Number.isFinite(y) ? { x: rounded(x), y: rounded(y) } : null;
}

/** True where the point lies so far within the box that the world is cut off at, or nothing is cut off. */
export function isInFrame(projection: GeoProjection, { x, y }: Point, within = 0): boolean {
  const [[left, top], [right, bottom]] = projection.clipExtent() ?? [
    [-Infinity, -Infinity],
    [Infinity, Infinity],
  ];
  return x >= left + within && x <= right - within && y >= top + within && y <= bottom - within;
}

/** True where the point of the picture shows a place of the world, false beside the globe or the map. */
export function isOnWorld(projection: GeoProjection, point: Point): boolean {
  if (!isInFrame(projection, point)) return false;
  const place = projection.invert?.([point.x, point.y]);
  if (!place?.every(Number.isFinite)) return false;
  const back = projection(place);
  return !!back && Math.hypot(back[0] - point.x, back[1] - point.y) < 1;
}

/** Distance between two points of the picture, in pixels. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
