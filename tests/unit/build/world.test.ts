import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import land110 from 'world-atlas/land-110m.json';
import names from '../../../data/names.json';
import { DISPUTED_IDS } from '../../../src/build/world/borders';
import { GRID } from '../../../src/build/world/gridLine';
import { makeWorld } from '../../../src/build/world/makeWorld';
import { placeOnGlobe } from '../../../src/build/world/measureWorld';
import { crossingArcs } from '../../../src/build/world/ringCrossings';
import { packWorld } from '../../../src/map/geo/packedWorld';
import { landArea, type WorldTopology } from '../../../src/map/geo/topology';
import { areas, areasAt, seeded, topology } from '../map/areasAt';

const DEGREE = Math.PI / 180;
const file = readFileSync(new URL('../../../data/world.json', import.meta.url), 'utf8');

type Vector = readonly [number, number, number];

/** A place as a point on the unit sphere. */
function vector([lon, lat]: readonly [number, number]): Vector {
  const [l, p] = [lon * DEGREE, lat * DEGREE];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** Cosine of the angle between two places. */
function cosine(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Coastline points of another package, as an independent judge of what is sea. */
function coastOfOtherAtlas(): { land: MultiPolygon; coast: Vector[] } {
  const other = land110 as unknown as WorldTopology & {
    objects: { land: WorldTopology['objects']['areas'] };
  };
  const polygons = feature(other, other.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [],
  );
  return {
    land: { type: 'MultiPolygon', coordinates: polygons },
    coast: polygons.flat(2).map(([lon = NaN, lat = NaN]) => vector([lon, lat])),
  };
}

describe('data/world.json', () => {
  it('is what the script makes, byte for byte', { timeout: 90_000 }, () => {
    expect(makeWorld()).toBe(file);
  });

  it('weighs at most 21 kB in a page, packed and in brotli', () => {
    const packed = JSON.stringify(packWorld(topology));
    expect(brotliCompressSync(packed).length).toBeLessThan(21_000);
  });

  it('has every id once', () => {
    expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
    expect(areas.length).toBeGreaterThan(240);
    for (const { id } of areas) expect(id).toMatch(/^(\d{3}|x-[a-z-]+)$/);
  });

  it('marks just the areas of the border policy as disputed, and attributes none', () => {
    const disputed = areas.filter(({ kind }) => kind === 'disputed').map(({ id }) => id);
    expect(new Set(disputed)).toEqual(DISPUTED_IDS);
    for (const { properties } of topology.objects.areas.geometries) {
      expect(Object.keys(properties ?? {})).toEqual(['kind']);
    }
  });

  it.each(
    areas.flatMap(({ id, geometry }) => geometry.coordinates.map((p, i) => [id, i, p] as const)),
  )(
    '%s polygon %i covers less than half the globe and more than nothing',
    (_id, _index, coordinates) => {
      const steradians = geoArea({ type: 'Polygon', coordinates } satisfies Polygon);
      expect(steradians).toBeGreaterThan(0);
      expect(steradians).toBeLessThan(2 * Math.PI);
      for (const ring of coordinates) expect(ring.at(0)).toEqual(ring.at(-1));
    },
  );

  it('has no line that crosses another', () => {
    const arcs = topology.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx = NaN, dy = NaN]) => [(x += dx), (y += dy)]);
    });
    expect([...crossingArcs(arcs, 360 / GRID)]).toEqual([]);
  });

  it('has nothing at 500 places far out at sea', { timeout: 30_000 }, () => {
    const { land, coast } = coastOfOtherAtlas();
    const random = seeded(20250401);
    const sea: [number, number][] = [];
    while (sea.length < 500) {
      const place = placeOnGlobe(random);
      const at = vector(place);
      const isFar = coast.every((point) => cosine(point, at) < Math.cos(3 * DEGREE));
      if (isFar && !geoContains(land, place)) sea.push(place);
    }
    expect(sea.filter((place) => areasAt(place).length > 0)).toEqual([]);
  });

  it('gives 1,500 places to one area on land and to none at sea', { timeout: 30_000 }, () => {
    const land = landArea(topology);
    const random = seeded(408);
    for (let i = 0; i < 1500; i++) {
      const place = placeOnGlobe(random);
      expect(areasAt(place), place.join(', ')).toHaveLength(geoContains(land, place) ? 1 : 0);
    }
  });
});

describe('data/names.json', () => {
  const table = new Map(Object.entries(names));

  it('names every area in both languages, and nothing else', () => {
    expect([...table.keys()].toSorted()).toEqual(areas.map(({ id }) => id).toSorted());
    for (const { en, ko } of table.values()) {
      expect(en).toMatch(/^\p{Script=Latin}[\p{Script=Latin} ’-]+$/u);
      expect(ko).toMatch(/^\p{Script=Hangul}[\p{Script=Hangul} ]*$/u);
    }
  });

  it.each(['en', 'ko'] as const)('gives no name twice (%s)', (locale) => {
    const all = [...table.values()].map((name) => name[locale]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['156', 'China', '중국'],
    ['643', 'Russia', '러시아'],
    ['408', 'North Korea', '북한'],
    ['410', 'South Korea', '한국'],
    ['158', 'Taiwan', '대만'],
    ['x-crimea', 'Crimea', '크림반도'],
  ])('%s is %s, %s', (id, en, ko) => {
    expect(table.get(id)).toEqual({ en, ko });
  });
});
