import fc from 'fast-check';
import { geoEquirectangular } from 'd3';
import { describe, expect, it } from 'vitest';
import { pathWriter } from '../../../src/map/geo/path';
import { mapProjection } from '../../../src/map/geo/projection';
import { isOnWorld, project } from '../../../src/text/point';

/** One pixel to a degree, x to the east, y to the south. */
const plane = () =>
  geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);

/** Points of a path in steps, in tenths of a pixel, one list for each run. */
function read(d: string): [number, number][][] {
  let at: [number, number] = [0, 0];
  return (d.match(/[Mm][^Mm]*/g) ?? []).map((run) => {
    const numbers = (run.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const points: [number, number][] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      at = [at[0] + (numbers[i] ?? NaN), at[1] + (numbers[i + 1] ?? NaN)];
      points.push(at);
    }
    if (run.endsWith('z')) at = points[0] ?? at;
    return points;
  });
}

type Point = [number, number];

/** How far a point is from a line. */
function distanceTo(run: readonly Point[], [x, y]: Point): number {
  const pieces = run.slice(1).map(([x1, y1], index) => {
    const [x0, y0] = run[index] ?? [NaN, NaN];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const share = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
    const at = Math.min(1, Math.max(0, share));
    return Math.hypot(x - x0 - at * dx, y - y0 - at * dy);
  });
  return Math.min(...pieces);
}

describe('pathWriter', () => {
  it.each([
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [1, -2],
          [3, -2.5],
          [3.5, -2],
        ],
      },
      'M1,2l2,.5 .5-.5',
    ],
    [
      'a short step',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [0.2, 0],
          [5, 0],
        ],
      },
      'M0,0l5,0',
    ],
    [
      'an end close by',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [5, 0],
          [5.2, 0],
        ],
      },
      'M0,0l5.2,0',
    ],
    [
      'a bend that is to be seen',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [5, 0.3],
          [10, 0],
        ],
      },
      'M0,0l5-.3 5,.3',
    ],
    [
      'a bend that is not',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [5, 0.2],
          [10, 0],
        ],
      },
      'M0,0l10,0',
    ],
    [
      'a way there and back',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [9, 0],
          [4, 0],
        ],
      },
      'M0,0l9,0-5,0',
    ],
    ['nothing', { type: 'MultiLineString', coordinates: [] }, ''],
    [
      'a speck',
      {
        type: 'LineString',
        coordinates: [
          [1, 1],
          [1.01, 1],
        ],
      },
      '',
    ],
  ] as const)('writes %s', (_name, object, d) => {
    const geometry = structuredClone(object) as unknown as GeoJSON.Geometry;
    expect(pathWriter(plane())(geometry)).toBe(d);
  });

  it('passes every point, however many steps there are', () => {
    const degree = fc.integer({ min: -80, max: 80 });
    const line = fc
      .array(fc.tuple(degree, degree), { minLength: 2, maxLength: 80 })
      .map((points) => points.filter((point, i) => String(point) !== String(points[i - 1])))
      .filter((points) => points.length > 1);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (coordinates) => {
        const runs = read(pathWriter(plane())({ type: 'MultiLineString', coordinates }));
        const lines = coordinates.map((points) => points.map(([x, y]): Point => [x, 0 - y]));
        expect(runs.length).toBe(lines.length);
        lines.forEach((points, index) => {
          const run = runs[index] ?? [];
          expect([run[0], run.at(-1)]).toEqual([points[0], points.at(-1)]);
          for (const point of points) expect(distanceTo(run, point)).toBeLessThan(0.3);
          // Nothing is made up: what is left is of the line, in its order.
          let at = -1;
          for (const point of run) {
            at = points.findIndex((one, i) => i > at && String(one) === String(point));
            expect(at).toBeGreaterThanOrEqual(0);
          }
        });
      }),
    );
  });
});

describe('projections', () => {
  const aim = (lon: number, lat: number) => ({ turn: [-lon, -lat] as const, zoom: 1 });
  const box = (width: number, height: number, centre: [number, number], radius: number) =>
    mapProjection('globe', { width, height, centre, radius }, aim(86, 36));
  const flat = (width: number) =>
    mapProjection('flat', { width, height: width / 2, centre: [0, 0], radius: 1 }, aim(0, 0));

  it('are new each time', () => {
    box(100, 100, [50, 50], 50).rotate([9, 9]);
    expect(box(100, 100, [50, 50], 50).rotate()).toEqual([-86, -36, 0]);
  });

  it('put what the map is aimed at where the globe has its middle', () => {
    expect(project(box(200, 300, [100, 150], 90), [86, 36])).toEqual({ x: 100, y: 150 });
    expect(project(box(90, 90, [40, 50], 30), [86, 36])).toEqual({ x: 40, y: 50 });
  });

  it('hide what is beyond the horizon', () => {
    expect(project(box(200, 200, [100, 100], 100), [-94, -36])).toBeNull();
    expect(project(flat(200), [-94, -36])).not.toBeNull();
  });

  it('fit the whole world into the size', () => {
    for (const [x, y] of read(pathWriter(flat(952))({ type: 'Sphere' })).flat()) {
      expect(x).toBeGreaterThanOrEqual(-0.1);
      expect(x).toBeLessThanOrEqual(952.1);
      expect(y).toBeGreaterThanOrEqual(-0.1);
      expect(y).toBeLessThanOrEqual(476.1);
    }
  });

  it('know what lies beside the world', () => {
    const globe = box(640, 518, [256, 258], 252);
    expect(isOnWorld(globe, { x: 256, y: 258 })).toBe(true);
    expect(isOnWorld(globe, { x: 500, y: 258 })).toBe(true);
    expect(isOnWorld(globe, { x: 512, y: 258 })).toBe(false);
    expect(isOnWorld(flat(952), { x: 476, y: 238 })).toBe(true);
    expect(isOnWorld(flat(952), { x: 20, y: 20 })).toBe(false);
  });
});
