import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import world from '../../../data/world.json';
import { baseMap } from '../../../src/geo/baseMap';
import { coarserBase } from '../../../src/geo/coarserBase';
import { worldTopology } from '../../../src/geo/topology';
import { dataset } from '../realDirective';

const base = baseMap(worldTopology(world), dataset);
const points = (lines: readonly (readonly Position[])[]): number =>
  lines.reduce((sum, line) => sum + line.length, 0);

describe('the world with fewer points', () => {
  const coarse = coarserBase(base, 1.2);

  test('has less than half of them, and all that is named', () => {
    expect(points(coarse.land.coordinates.flat())).toBeLessThan(
      points(base.land.coordinates.flat()) / 2,
    );
    expect([...coarse.areas.keys()]).toEqual([...base.areas.keys()]);
    expect(coarse.links).toBe(base.links);
    for (const id of ['156', '643', '408']) {
      const polygons = coarse.areas.get(id)?.geometry.coordinates ?? [];
      expect(polygons.length, id).toBeGreaterThan(0);
    }
  });

  test('keeps rings closed and the ends of borders', () => {
    for (const ring of coarse.land.coordinates.flat()) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
    expect(coarse.borders.coordinates).toHaveLength(base.borders.coordinates.length);
    coarse.borders.coordinates.forEach((line, at) => {
      const whole = base.borders.coordinates[at] ?? [];
      expect([line[0], line.at(-1)]).toEqual([whole[0], whole.at(-1)]);
    });
  });

  test('moves no point, whatever the distance', () => {
    const all = new Set(base.land.coordinates.flat(2).map(String));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (least) => {
        const kept = coarserBase(base, least).land.coordinates.flat(2);
        expect(kept.every((point) => all.has(String(point)))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
