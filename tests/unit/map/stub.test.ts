import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import world from '../../../data/world.json' with { type: 'json' };
import { mapFrame } from '../../../src/map/mapFrame';
import { turnBy, zoomBy } from '../../../src/map/geo/aim';
import { baseMap } from '../../../src/map/geo/baseMap';
import { layoutMarks } from '../../../src/map/geo/map';
import type { PlacedStub } from '../../../src/map/geo/mapInput';
import { mapProjection } from '../../../src/map/geo/projection';
import { worldTopology } from '../../../src/map/geo/topology';
import { contactAlone, nothingStated, oneEntity } from '../otherData';
import { dataset } from '../realDirective';

const topology = worldTopology(world);
const LENGTH = 60;

/** The stub of a dataset's near view, so many degrees further east and so much nearer. */
function stubOf(data: Dataset, east = 0, nearer = 1): PlacedStub | null {
  const base = baseMap(topology, data);
  const aim = zoomBy(turnBy('globe', base.first.globe, east, 0), nearer);
  const projection = mapProjection('globe', mapFrame('globe', 636).world, aim);
  return layoutMarks({ base, projection, stub: LENGTH }).stub;
}

/** Its way out of the origin, in degrees clockwise from the right. */
function wayOf(stub: PlacedStub | null): number | null {
  if (!stub) return null;
  const { from, to } = stub;
  expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeCloseTo(LENGTH, 0);
  return Math.round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
}

describe('the line to those who have no place', () => {
  it('stands for those alone whom trade is allowed with', () => {
    expect(stubOf(dataset)).toMatchObject({
      kind: 'may_trade_with',
      relationId: 'trade-friendly-nations',
      partnerIds: ['friendly-nations'],
    });
    expect(stubOf(contactAlone)?.partnerIds).toEqual(['friendly-nations']);
    expect(stubOf(nothingStated)).toBeNull();
    expect(stubOf(oneEntity)).toBeNull();
  });

  it.each([
    ['away from all places at first', 0, 0],
    ['the same where the origin is in the middle', 29, 0],
    ['nowhere where the origin is beyond the horizon', 180, null],
  ])('leads %s', (_what, east, way) => {
    expect(wayOf(stubOf(dataset, east))).toBe(way);
  });

  it('stays in the picture and apart from the lines that lead somewhere, whichever way the globe is turned', () => {
    for (let east = -60; east <= 60; east += 10) {
      for (const nearer of [1, 2, 4]) {
        const base = baseMap(topology, dataset);
        const aim = zoomBy(turnBy('globe', base.first.globe, east, 0), nearer);
        const projection = mapProjection('globe', mapFrame('globe', 636).world, aim);
        const { arcs, stub } = layoutMarks({ base, projection, stub: LENGTH });
        if (!stub) continue;
        expect(stub.to.x).toBeLessThan(636);
        expect(Math.min(stub.to.x, stub.to.y, 346 - stub.to.y)).toBeGreaterThan(0);
        for (const { end } of arcs) {
          if (!end) continue;
          const off = Math.atan2(end.y - stub.from.y, end.x - stub.from.x);
          const own = Math.atan2(stub.to.y - stub.from.y, stub.to.x - stub.from.x);
          const apart = Math.abs(((((off - own) * 180) / Math.PI + 540) % 360) - 180);
          expect(apart, `${east} ${nearer}`).toBeGreaterThan(15);
        }
      }
    }
  });
});
