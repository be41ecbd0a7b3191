import { readFileSync } from 'node:fs';
import { geoBounds, geoContains } from 'd3';
import type { Polygon } from 'geojson';
import { worldAreas, worldTopology } from '../../map/geo/topology.ts';
import type { AreaPolygons } from './areaPolygons.ts';
import { DISPUTED_IDS } from './borders.ts';
import { kmApart, policyLines } from './policyDeviation.ts';
import { wholeAreas } from './wholeAreas.ts';

export type Place = [lon: number, lat: number];

/** The areas of data/world.json. */
export function drawnAreas(): AreaPolygons {
  const file = readFileSync(new URL('../../../data/world.json', import.meta.url), 'utf8');
  const areas = worldAreas(worldTopology(JSON.parse(file)));
  return new Map(areas.map(({ id, geometry }) => [id, geometry.coordinates]));
}

/** A function that gives the id of the area at a place, or nothing at sea. */
export function areaFinder(areas: AreaPolygons): (place: Place) => string | undefined {
  const polygons = [...areas].flatMap(([id, all]) =>
    all.map((coordinates) => {
      const shape: Polygon = { type: 'Polygon', coordinates };
      return { id, shape, bounds: geoBounds(shape) };
    }),
  );
  return ([lon, lat]) =>
    polygons.find(({ shape, bounds: [[west, south], [east, north]] }) => {
      const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
      return isBetween && lat >= south && lat <= north && geoContains(shape, [lon, lat]);
    })?.id;
}

/** The most that each line of the policy lies off the atlas's, in kilometres, furthest first. */
export function deviations(whole: AreaPolygons, drawn: AreaPolygons): [pair: string, km: number][] {
  const [truth, lines] = [policyLines(whole), policyLines(drawn)];
  return [...new Set([...truth.keys(), ...lines.keys()])]
    .map((pair): [string, number] => [pair, kmApart(truth.get(pair), lines.get(pair))])
    .toSorted(([, a], [, b]) => b - a);
}

export interface Agreement {
  /** Places on the atlas's land outside hatched areas. */
  readonly land: number;
  /** Those of them that are land here too. */
  readonly drawn: number;
  /** Those of them in the same area here. */
  readonly same: number;
}

/** How many of the atlas's land places lie in the same area here; `places` are taken until `land` are had. */
export function agreement(
  whole: AreaPolygons,
  drawn: AreaPolygons,
  place: () => Place,
  land: number,
): Agreement {
  const [before, after] = [areaFinder(whole), areaFinder(drawn)];
  let [found, both, same] = [0, 0, 0];
  while (found < land) {
    const at = place();
    const id = before(at);
    if (id === undefined || DISPUTED_IDS.has(id)) continue;
    found += 1;
    const here = after(at);
    if (here !== undefined) both += 1;
    if (here === id) same += 1;
  }
  return { land, drawn: both, same };
}

/** A place anywhere on the globe, every square kilometre as likely; `random` gives numbers from 0 to 1. */
export function placeOnGlobe(random: () => number): Place {
  return [random() * 360 - 180, (Math.asin(2 * random() - 1) * 180) / Math.PI];
}

/** Numbers from 0 to 1, evenly spread and the same each time (the golden ratio's and its square's turns). */
export function spread(): () => number {
  const [a, b] = [0.754_877_666_246_692_7, 0.569_840_290_998_053_2];
  let count = 0;
  return () => {
    const value = (0.5 + Math.floor(count / 2 + 1) * (count % 2 ? b : a)) % 1;
    count += 1;
    return value;
  };
}

if (process.argv[1] === import.meta.filename) {
  const [whole, drawn] = [wholeAreas(), drawnAreas()];
  for (const [pair, km] of deviations(whole, drawn).slice(0, 5)) {
    console.log(`${pair}: ${km.toFixed(2)} km off the atlas`);
  }
  const random = spread();
  const { land, drawn: both, same } = agreement(whole, drawn, () => placeOnGlobe(random), 20_000);
  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(3)} %`;
  console.log(`${land} places on the atlas's land: ${percent(both, land)} are land here`);
  console.log(`of those, ${percent(same, both)} lie in the same area`);
}
