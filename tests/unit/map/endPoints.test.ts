import { geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/data/types';
import { endPoints } from '../../../src/map/geo/endPoints';
import type { Area } from '../../../src/map/geo/topology';
import { areas } from './areasAt';
import { origin } from './dataset';

function area(id: string): Area {
  const found = areas.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no area ${id}`);
  return found;
}

const holds = (where: Area, [lon, lat]: LonLat) => geoContains(where.geometry, [lon, lat]);
const turn = (a: LonLat, b: LonLat) => Math.abs(((a[0] - b[0] + 540) % 360) - 180);

describe('endPoints', () => {
  it.each(areas.map((each) => [each.id, each] as const))('finds a place inside %s', (_id, each) => {
    const [point] = endPoints(each, 1, origin.lonLat);
    expect(point && holds(each, point)).toBe(true);
  });

  it.each(['643', '156', '840', '124', '152', '578', '704', '242', '392'])(
    'finds three places apart inside %s',
    (id) => {
      const points = endPoints(area(id), 3, origin.lonLat);
      expect(points).toHaveLength(3);
      expect(points.every((point) => holds(area(id), point))).toBe(true);
      expect(new Set(points.map(([lon]) => lon)).size).toBe(3);
    },
  );

  it('lets two lines to Russia end 27 degrees apart, the first nearer to Pyongyang', () => {
    const [near, far] = endPoints(area('643'), 2, origin.lonLat);
    if (!near || !far) throw new Error('two points expected');
    expect(turn(near, far)).toBeCloseTo(27);
    expect(turn(near, origin.lonLat)).toBeLessThan(turn(far, origin.lonLat));
  });

  it('takes the anchor for the first and stays on its far side if it can', () => {
    const [first, second] = endPoints(area('643'), 2, origin.lonLat, [103, 60.5]);
    expect(first).toEqual([103, 60.5]);
    expect(second?.[0]).toBeCloseTo(76);
  });

  it('turns to the other side where the anchor is at the far border', () => {
    const [, second] = endPoints(area('643'), 2, origin.lonLat, [32, 60]);
    expect(second?.[0]).toBeCloseTo(59);
  });

  it('refuses an anchor outside the country', () => {
    expect(() => endPoints(area('156'), 1, origin.lonLat, [34.1, 45])).toThrow(
      'the anchor 34.1, 45 lies outside the area "156"',
    );
  });

  it('says when a country is too small', () => {
    expect(() => endPoints(area('336'), 9, origin.lonLat)).toThrow('"336" is too small');
  });
});
