import type { WorldTopology } from './worldShape';
import { packNumbers, unpackNumbers } from './packedNumbers';

/**
 * A world as text. Numbers of one kind stand together, each as its difference from the one that is to be
 * expected: five kilobytes less for a page to carry than lists of numbers.
 */
export interface PackedWorld {
  readonly transform: WorldTopology['transform'];
  /** The ids of the areas; those of disputed ones end in "!". */
  readonly ids: string;
  /** Polygons of each area, then the rings of each polygon, then the arcs of each ring: how many. */
  readonly counts: string;
  /** The arcs of the rings: 0 for the first that was not used yet, else how far back it lies from there. */
  readonly refs: string;
  /** How many steps each arc has after its first point. */
  readonly steps: string;
  /** First points, each from the last point of the arc before. */
  readonly starts: string;
  readonly x: string;
  readonly y: string;
}

interface AreaObject {
  readonly id?: string | number;
  readonly properties?: { readonly kind: string };
  readonly arcs: number[][][];
}

const DISPUTED = '!';

/** Where an arc ends, in whole cells. */
function endOf(arc: readonly (readonly number[])[]): [number, number] {
  return arc.reduce<[number, number]>(([x, y], [dx = NaN, dy = NaN]) => [x + dx, y + dy], [0, 0]);
}

/** Writes a world, whose arcs hold steps in whole cells. Throws where an arc is anything else. */
export function packWorld({ transform, objects, arcs }: WorldTopology): PackedWorld {
  const areas = objects.areas.geometries as unknown as AreaObject[];
  const polygons = areas.flatMap((area) => area.arcs);
  let next = 0;
  const refs = polygons.flat(2).map((ref) => {
    if (ref !== next) return ref < 0 ? next - ~ref : ref - next;
    next += 1;
    return 0;
  });
  const starts = arcs.map(([first = []], index) => {
    const [x, y] = endOf(arcs[index - 1] ?? []);
    return [(first[0] ?? NaN) - x, (first[1] ?? NaN) - y];
  });
  const steps = arcs.flatMap((arc) => arc.slice(1));
  return {
    transform,
    ids: areas
      .map(({ id = '', properties }) => `${id}${properties?.kind === 'disputed' ? DISPUTED : ''}`)
      .join(' '),
    counts: packNumbers([
      ...areas.map((area) => area.arcs.length),
      ...polygons.map((rings) => rings.length),
      ...polygons.flat().map((ring) => ring.length),
    ]),
    refs: packNumbers(refs),
    steps: packNumbers(arcs.map((arc) => arc.length - 1)),
    starts: packNumbers(starts.flat()),
    x: packNumbers(steps.map(([dx = NaN]) => dx)),
    y: packNumbers(steps.map(([, dy = NaN]) => dy)),
  };
}

/** A function that gives the numbers of a text one after the other. */
function reader(text: string): () => number {
  const numbers = unpackNumbers(text);
  let at = 0;
  return () => numbers[at++] ?? NaN;
}

/** The world that packWorld wrote. */
export function unpackWorld(packed: PackedWorld): WorldTopology {
  const count = reader(packed.counts);
  const start = reader(packed.starts);
  const [dx, dy] = [reader(packed.x), reader(packed.y)];
  const times = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);

  let end = [0, 0];
  const arcs = unpackNumbers(packed.steps).map((steps) => {
    const [x = NaN, y = NaN] = end;
    const arc = [[x + start(), y + start()], ...times(steps, () => [dx(), dy()])];
    end = endOf(arc);
    return arc;
  });

  let next = 0;
  const back = reader(packed.refs);
  const ref = (): number => {
    const steps = back();
    if (steps === 0) return next++;
    return steps > 0 ? ~(next - steps) : next + steps;
  };
  const ids = packed.ids.split(' ');
  const shapes = ids
    .map(() => times(count(), () => 0))
    .map((polygons) => polygons.map(() => times(count(), () => 0)))
    .map((polygons) => polygons.map((rings) => rings.map(() => count())));
  const geometries = ids.map((id, index) => ({
    type: 'MultiPolygon',
    arcs: shapes[index]?.map((rings) => rings.map((length) => times(length, ref))),
    id: id.replace(DISPUTED, ''),
    properties: { kind: id.endsWith(DISPUTED) ? 'disputed' : 'country' },
  }));
  const objects = { areas: { type: 'GeometryCollection', geometries } };
  return {
    type: 'Topology',
    transform: packed.transform,
    objects,
    arcs,
  } as unknown as WorldTopology;
}
