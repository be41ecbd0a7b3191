import world from '../../data/world.json' with { type: 'json' };
import { worldTopology, type WorldTopology } from '../../src/map/geo/topology';

/** China, the two Koreas, Russia, Vietnam, and one area that has no code. */
const KEPT = ['156', '408', '410', '643', '704', 'x-kosovo'];

type Cell = readonly number[];

/** Steps from a first cell as the cells that they lead to, or back. */
const cellsOf = (steps: readonly Cell[]): Cell[] => {
  let [x, y] = [0, 0];
  return steps.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
};
const stepsOf = (cells: readonly Cell[]): Cell[] =>
  cells.map((cell, i) => cell.map((value, axis) => value - (cells[i - 1]?.[axis] ?? 0)));

/** Of so many points of an outline one is kept. */
const COARSE = 10;

/**
 * The base map with the largest shape of each of six areas alone, a coarse ring of its own for each: what a
 * map costs is its land, on which no name depends.
 */
export function smallWorld(): WorldTopology {
  const { arcs, objects, ...rest } = worldTopology(world);
  const rings: Cell[][] = [];
  const cellsOfRing = (ring: readonly number[]): Cell[] =>
    ring.flatMap((ref, i) => {
      const cells = cellsOf(arcs[ref < 0 ? ~ref : ref] ?? []);
      return (ref < 0 ? cells.reverse() : cells).slice(i === 0 ? 0 : 1);
    });
  const geometries = objects.areas.geometries
    .filter(({ id }) => KEPT.includes(String(id)))
    .map((area) => {
      const polygons = (area as unknown as { arcs: number[][][] }).arcs;
      const outlines = polygons.map(([ring = []]) => cellsOfRing(ring));
      const largest = outlines.reduce((a, b) => (b.length > a.length ? b : a));
      // It ends where it begins.
      const isKept = (i: number): boolean => i % COARSE === 0 || i === largest.length - 1;
      rings.push(stepsOf(largest.filter((_, i) => isKept(i))));
      return { ...area, arcs: [[[rings.length - 1]]] };
    });
  const areas = { ...objects.areas, geometries };
  return { ...rest, objects: { areas }, arcs: rings } as unknown as WorldTopology;
}
