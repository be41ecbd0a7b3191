import { geoContains, geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISPUTED_IDS } from '../../../src/build/world/borders';
import { layoutBase, layoutMarks } from '../../../src/map/geo/map';
import type { MarksInput } from '../../../src/map/geo/mapInput';
import { distance } from '../../../src/text/point';
import { mapProjection, type WorldBox } from '../../../src/map/geo/projection';
import { base, BOX, mapInput, origin, partners, relations } from './dataset';
import { runs } from '../../support/runs';

const { first } = base();
const NARROW: WorldBox = { width: 343, height: 400, radius: 167.5, centre: [171.5, 173.5] };
const VIEWS: readonly [name: string, changes: Partial<MarksInput>][] = [
  ['the globe', {}],
  [
    'the narrow globe',
    { projection: mapProjection('globe', NARROW, first.globe), badgeRadius: 8.5 },
  ],
  [
    'the flat world',
    {
      projection: mapProjection('flat', { ...NARROW, width: 952, height: 470 }, first.flat),
      badgeRadius: 8.5,
    },
  ],
];

/** Every number and text of a layout, with its key. */
function leaves(value: unknown, key = ''): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${key}/${name}`))
    : [[key, value]];
}

/** All of a map: the world and its marks. */
function layoutMap(input: MarksInput) {
  return { world: layoutBase(input), ...layoutMarks(input) };
}

function expectSound(layout: object): void {
  for (const [key, value] of leaves(layout)) {
    if (typeof value === 'number') expect(value, key).toSatisfy(Number.isFinite);
    else if (typeof value === 'string')
      expect(value, key).not.toMatch(/NaN|Infinity|undefined|\de-\d/);
    else if (typeof value !== 'boolean') expect(value, key).toBeNull();
  }
}

describe.each(VIEWS)('a map: %s', (_name, changes) => {
  const input = mapInput(changes);
  const layout = layoutMap(input);

  it('draws one arc for each relation and partner with a place', () => {
    expect(
      layout.arcs.map(({ relationId, partnerId, kind }) => [relationId, partnerId, kind]),
    ).toEqual([
      ['trade', 'china', 'may_trade_with'],
      ['trade', 'russia', 'may_trade_with'],
      ['contact', 'russia', 'has_contact_with'],
      ['contact', 'middle-east', 'has_contact_with'],
    ]);
  });

  it('ends each arc inside its country, off every disputed area', () => {
    for (const { partnerId, end } of layout.arcs) {
      const partner = partners.find(({ id }) => id === partnerId);
      if (partner?.kind !== 'country') continue;
      const place = input.projection.invert?.([end?.x ?? NaN, end?.y ?? NaN]) ?? [NaN, NaN];
      const shape = input.base.areas.get(partner.iso);
      expect(shape && geoContains(shape.geometry, place), partnerId).toBe(true);
    }
  });

  it('keeps the two lines to Russia apart', () => {
    const [one, two] = layout.arcs.filter(({ partnerId }) => partnerId === 'russia');
    if (!one?.end || !two?.end || !one.badge || !two.badge) throw new Error('two arcs expected');
    expect(distance(one.end, two.end)).toBeGreaterThan(25);
    expect(distance(one.badge, two.badge)).toBeGreaterThan(2 * (input.badgeRadius ?? 11));
  });

  it('stops the line to a region at the edge of its hatch, outside the name', () => {
    const region = layout.regions[0];
    const end = layout.arcs.find(({ partnerId }) => partnerId === 'middle-east')?.end;
    if (!region || !end) throw new Error('a region and an end expected');
    expect(distance(end, region)).toBeGreaterThan(region.r * 0.5);
    expect(distance(end, region)).toBeLessThanOrEqual(region.r);
  });

  it('keeps badges off each other and off the origin', () => {
    const room = 2 * (input.badgeRadius ?? 11);
    const badges = layout.arcs.map(({ badge }) => badge).filter((badge) => badge !== null);
    expect(badges).toHaveLength(4);
    badges.forEach((badge, index) => {
      expect(distance(badge, layout.origin ?? badge)).toBeGreaterThan(room / 2);
      for (const other of badges.slice(index + 1)) {
        expect(distance(badge, other)).toBeGreaterThanOrEqual(room);
      }
    });
  });

  it('has a short line for those whom trade is allowed with and who have no place', () => {
    const { stub, origin: from } = layout;
    expect(stub?.partnerIds).toEqual(['friendly']);
    expect(stub?.relationId).toBe('trade');
    expect(stub && from && distance(stub.to, from)).toBeCloseTo(60, 0);
  });

  it('hatches every disputed area and shades none of them', () => {
    expect(new Set(layout.world.disputed.map(({ id }) => id))).toEqual(DISPUTED_IDS);
    expect(layout.world.countries.map(({ partnerId }) => partnerId)).toEqual(['china', 'russia']);
  });

  it('places a name for the origin, each country and each region, off every badge', () => {
    expect(layout.labels.map(({ id }) => id)).toEqual([
      'pyongyang',
      'china',
      'russia',
      'middle-east',
    ]);
    for (const label of layout.labels) {
      for (const { badge } of layout.arcs) {
        expect(distance(label, badge ?? label)).toBeGreaterThan(input.badgeRadius ?? 11);
      }
    }
  });

  it('has no number that is none, and is the same each time', () => {
    expectSound(layout);
    expect(layoutMap(mapInput(changes))).toEqual(layout);
  });
});

describe('a map', () => {
  it('stays sound however the globe is turned', { timeout: 120_000 }, () => {
    const world = base();
    const angle = (max: number) => fc.double({ min: -max, max, noNaN: true });
    const box: WorldBox = { width: 300, height: 300, radius: 146, centre: [150, 150] };
    fc.assert(
      fc.property(angle(180), angle(90), (lambda, phi) => {
        const projection = mapProjection('globe', box, { turn: [lambda, phi], zoom: 1 });
        const layout = layoutMap(mapInput({ base: world, projection }));
        expectSound(layout);
        const isSeen = (lon: number, lat: number) =>
          geoDistance([lon, lat], [-lambda, -phi]) < Math.PI / 2 - 0.01;
        if (isSeen(125.75, 39.03)) expect(layout.origin).not.toBeNull();
        if (!isSeen(125.75, 39.03)) {
          const point = layout.origin;
          expect(point === null || distance(point, { x: 150, y: 150 }) > 140).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it('keeps the names of countries while the ends of their lines are out of the picture', () => {
    const box: WorldBox = { width: 500, height: 500, radius: 246, centre: [250, 250] };
    const projection = mapProjection('globe', box, { turn: [-122, -39], zoom: 6 });
    const { arcs, labels } = layoutMap(mapInput({ projection }));
    expect(arcs.map(({ end }) => end)).toEqual(arcs.map(() => null));
    const seen = labels.filter(({ type }) => type === 'country');
    expect(seen.map(({ id }) => id)).toContain('china');
    for (const { x, y } of seen) {
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(Math.max(x, y)).toBeLessThan(500);
    }
  });

  it('shows no line and no name on the far side of the globe', () => {
    const projection = mapProjection('globe', BOX, { turn: [80, 40], zoom: 1 });
    const layout = layoutMap(mapInput({ projection }));
    expect([layout.origin, layout.world.origin]).toEqual([null, '']);
    expect(layout.regions).toEqual([]);
    expect(layout.labels).toEqual([]);
    expect(layout.arcs.map(({ d, end, badge }) => [d, end, badge])).toEqual(
      layout.arcs.map(() => ['', null, null]),
    );
    expect(layout.stub).toBeNull();
    expect(layout.world.land).not.toBe('');
  });

  it('names a country that the map does not have', () => {
    const atlantis = { ...partners[0], id: 'atlantis', iso: '999' };
    expect(() => base({ partners: [atlantis] })).toThrow(
      'the map has no shape "999" for the country "atlantis"',
    );
    expect(() => base({ origin: { ...origin, iso: '998' } })).toThrow(
      'the map has no shape "998" for the country "pyongyang"',
    );
  });

  it('changes neither the projection nor the data', () => {
    const projection = mapProjection('globe', BOX, { turn: [10, 20], zoom: 1 });
    const before = JSON.stringify([partners, relations, projection.rotate(), projection.scale()]);
    layoutMap(mapInput({ projection }));
    expect(JSON.stringify([partners, relations, projection.rotate(), projection.scale()])).toBe(
      before,
    );
  });
});
