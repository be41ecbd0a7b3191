import { geoArea } from 'd3';
import { describe, expect, it } from 'vitest';
import {
  interiorBorders,
  landArea,
  worldAreas,
  worldTopology,
  type WorldTopology,
} from '../../../src/map/geo/topology';
import { base } from './dataset';
import { topology } from './areasAt';

/** Three squares side by side, one degree wide: a | b | c. */
function row(ids: [string, string, string], last: 'country' | 'disputed' = 'country') {
  const square = (id: string, arcs: number[], kind: string) => ({
    type: 'MultiPolygon',
    id,
    properties: { kind },
    arcs: [[arcs]],
  });
  return {
    type: 'Topology',
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: [
          square(ids[0], [0, 1], 'country'),
          square(ids[1], [~1, 2, 3, 4], 'country'),
          square(ids[2], [~3, 5], last),
        ],
      },
    },
    arcs: [
      [
        [1, 0],
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 0],
      ],
      [
        [1, 1],
        [2, 1],
      ],
      [
        [2, 1],
        [2, 0],
      ],
      [
        [2, 0],
        [1, 0],
      ],
      [
        [2, 1],
        [3, 1],
        [3, 0],
        [2, 0],
      ],
    ],
  } as unknown as WorldTopology;
}

describe('worldTopology', () => {
  it.each([[null], [{}], [{ type: 'Topology', objects: {} }], ['Topology']])(
    'refuses %j',
    (json) => {
      expect(() => worldTopology(json)).toThrow('expected TopoJSON');
    },
  );
});

describe('worldAreas', () => {
  it('gives each area its id and kind', () => {
    const areas = worldAreas(row(['a', 'b', 'c'], 'disputed'));
    expect(areas.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'a country',
      'b country',
      'c disputed',
    ]);
    expect(areas[0]?.geometry.coordinates[0]?.[0]).toHaveLength(5);
  });

  it('refuses an id that comes twice', () => {
    expect(() => worldAreas(row(['a', 'b', 'a']))).toThrow('the id "a" comes twice');
  });
});

describe('interiorBorders', () => {
  it('draws the lines between areas once and no coast', () => {
    expect(interiorBorders(row(['a', 'b', 'c'])).coordinates).toEqual([
      [
        [1, 1],
        [1, 0],
      ],
      [
        [2, 1],
        [2, 0],
      ],
    ]);
  });

  it('draws none round a disputed area nor round the areas left out', () => {
    expect(interiorBorders(row(['a', 'b', 'c'], 'disputed')).coordinates).toEqual([
      [
        [1, 1],
        [1, 0],
      ],
    ]);
    expect(interiorBorders(row(['a', 'b', 'c']), new Set(['a'])).coordinates).toEqual([
      [
        [2, 1],
        [2, 0],
      ],
    ]);
  });
});

describe('landArea', () => {
  it('joins areas and leaves some out', () => {
    expect(landArea(row(['a', 'b', 'c'])).coordinates).toHaveLength(1);
    expect(landArea(row(['a', 'b', 'c']), new Set(['b'])).coordinates).toHaveLength(2);
  });
});

describe('baseMap', () => {
  it('keeps the origin and the named countries apart from the land', () => {
    const { areas, land } = base();
    const whole = landArea(topology);
    expect(areas.size).toBe(topology.objects.areas.geometries.length);
    expect(geoArea(land)).toBeLessThan(0.9 * geoArea(whole));
    expect(land).toEqual(landArea(topology, new Set(['408', '156', '643'])));
  });
});
