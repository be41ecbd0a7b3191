import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';

export type Ring = [number, number][];

/** The rings of a shape as d3 projects and cuts them, before anything is left out. */
export function ringsOf(projection: GeoProjection, shape: GeoPermissibleObjects): Ring[] {
  const rings: Ring[] = [];
  const point = (x: number, y: number): void => void rings.at(-1)?.push([x, y]);
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => {
      rings.push([]);
      point(x, y);
    },
    lineTo: point,
  })(shape);
  return rings;
}

/** By the rule of even and odd. */
export function isIn(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring.at(i - 1) ?? [x1, y1];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    });
  }
  return inside;
}
