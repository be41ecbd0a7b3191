import { geoBounds, geoContains } from 'd3';
import world from '../../../data/world.json';
import { type Area, worldAreas, worldTopology } from '../../../src/map/geo/topology';

export const topology = worldTopology(world);
export const areas = worldAreas(topology);

const boxes = new Map<Area, [[number, number], [number, number]]>(
  areas.map((area) => [area, geoBounds(area.geometry)]),
);

function mayContain(area: Area, [lon, lat]: [number, number]): boolean {
  const [[west, south], [east, north]] = boxes.get(area) ?? [
    [-180, -90],
    [180, 90],
  ];
  const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isBetween && lat >= south && lat <= north;
}

/** Ids of all areas of data/world.json that hold the point. */
export function areasAt(point: [number, number]): string[] {
  return areas
    .filter((area) => mayContain(area, point) && geoContains(area.geometry, point))
    .map(({ id }) => id);
}

/** The same numbers from 0 to 1 each time (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
