import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';

/** A straight piece of a line in the picture: from x, y to x, y, in pixels. */
export type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * The pieces of a line, or of the borders of a shape, as they come to lie in the picture: cut at the horizon
 * and at the frame, where a shape is closed along them. Nothing is rounded.
 */
export function segmentsOf(projection: GeoProjection, shape: GeoPermissibleObjects): Segment[] {
  const segments: Segment[] = [];
  let start: readonly [number, number] = [0, 0];
  let at = start;
  const lineTo = (x: number, y: number): void => {
    segments.push([...at, x, y]);
    at = [x, y];
  };
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      start = at = [x, y];
    },
    lineTo,
    closePath: () => {
      lineTo(...start);
    },
  })(shape);
  return segments;
}

/** The centroid of the area within closed borders; null where there is none. */
export function centroidOf(borders: readonly Segment[]): { x: number; y: number } | null {
  let [area, x, y] = [0, 0, 0];
  for (const [x0, y0, x1, y1] of borders) {
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  return area === 0 ? null : { x: x / area / 3, y: y / area / 3 };
}
