import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import world from '../../../data/world.json' with { type: 'json' };
import { baseMap } from '../../../src/map/geo/baseMap';
import { worldTopology } from '../../../src/map/geo/topology';
import {
  bearing,
  bordering,
  compassPoint,
  whereabouts,
  type Way,
} from '../../../src/map/geo/whereabouts';
import { contactAlone, nothingStated, oneEntity } from '../otherData';
import { dataset } from '../realDirective';

const topology = worldTopology(world);
const of = (data: Dataset) => baseMap(topology, data);

describe('a bearing', () => {
  it.each([
    ['north', [10, 0], [10, 50], 0, 'n'],
    ['east along the equator', [0, 0], [30, 0], 90, 'e'],
    ['south', [10, 50], [10, 0], 180, 's'],
    ['west over the date line', [-170, 0], [170, 0], 270, 'w'],
    ['over the pole', [0, 60], [180, 60], 0, 'n'],
    ['London to New York', [-0.1, 51.5], [-74, 40.7], 288, 'w'],
  ] as const)('is right: %s', (_name, from, to, degrees, way) => {
    const found = bearing(from, to);
    expect(Math.abs(((found - degrees + 540) % 360) - 180)).toBeLessThan(0.7);
    expect(compassPoint(found)).toBe(way);
  });

  it.each<[number, Way]>([
    [0, 'n'],
    [22.4, 'n'],
    [22.6, 'ne'],
    [200, 's'],
    [247, 'sw'],
    [337.6, 'n'],
    [359.9, 'n'],
  ])('has the nearest point of the compass: %d is %s', (degrees, way) => {
    expect(compassPoint(degrees)).toBe(way);
  });
});

describe('where the places of a dataset lie', () => {
  it('is counted from the origin, and nothing is said of what has no place', () => {
    expect(whereabouts(of(dataset)).map(({ id, km, way }) => [id, km, way])).toEqual([
      ['pyongyang', 0, 'n'],
      ['china', 2000, 'w'],
      ['russia', 3500, 'nw'],
      ['middle-east', 7200, 'w'],
    ]);
  });

  it('tells who borders whom, the country of the origin with them', () => {
    const pairs = [
      ['pyongyang', 'china'],
      ['pyongyang', 'russia'],
      ['china', 'russia'],
    ];
    expect(bordering(of(dataset))).toEqual(pairs);
    expect(bordering(of(contactAlone))).toEqual(pairs);
    expect(bordering(of(nothingStated))).toEqual([['pyongyang', 'russia']]);
    expect(bordering(of(oneEntity))).toEqual([]);
  });
});
