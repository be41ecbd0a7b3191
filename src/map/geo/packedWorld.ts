import type { WorldTopology } from './worldShape';
import { absoluteSigns, packNumbers, relativeSigns, unpackNumbers } from './packedNumbers';

/**
 * A world as text. Numbers of one kind stand together, each as its difference from the one that is to be
 * expected; what the rings tell is left out (a new arc begins where the arc before it ends, the last of a
 * ring ends where the ring began). Seven kilobytes less for a page to carry than lists of numbers.
 */
export interface PackedWorld {
  readonly transform: WorldTopology['transform'];
  /** The ids that are numbers, each less the one before; the areas come in the order of their ids. */
  readonly codes: string;
  /** The ids after them that are none; those of disputed areas end in "!". */
  readonly names: string;
  /** Polygons of each area, then the rings of each polygon, then the arcs of each ring: how many. */
  readonly counts: string;
  /** The arcs of the rings: 0 for the first that was not used yet, else how far back it lies from there. */
  readonly refs: string;
  /** How many steps of each arc are written. */
  readonly steps: string;
  /** For each arc, in which of UNITS its steps are counted, but for the ends where it meets others. */
  readonly units: string;
  /** First points of the rings that begin with a new arc, each from the one before. */
  readonly starts: string;
  /** Steps to the east, apart for each of UNITS, each from the point before. */
  readonly x: readonly string[];
  readonly y: readonly string[];
}

interface AreaObject {
  readonly id?: string | number;
  readonly properties?: { readonly kind: string };
  readonly arcs: number[][][];
}

type Step = readonly number[];

const DISPUTED = '!';
/** Sides of the cells that an arc may be counted in, in cells of the grid. */
const UNITS = [1, 2, 4] as const;

/** Where steps lead, in whole cells. */
function endOf(steps: readonly Step[]): number[] {
  return [0, 1].map((axis) => steps.reduce((sum, step) => sum + (step[axis] ?? NaN), 0));
}

/** The unit of a step after an arc's first point: the grid's where the arc meets others. */
function unitAt(index: number, steps: number, isRing: boolean, unit: number): number {
  return isRing || (index > 0 && index < steps - 1) ? unit : 1;
}

/** Which of UNITS is the largest that all of the arc can be counted in but for the ends where it meets others. */
function unitOf([first = [], ...steps]: readonly Step[], isRing: boolean): number {
  const fits = (unit: number): boolean =>
    (!isRing || first.every((cells) => cells % unit === 0)) &&
    steps.every((step, at) =>
      step.every((cells) => cells % unitAt(at, steps.length, isRing, unit) === 0),
    );
  return UNITS.reduce<number>((best, unit, index) => (fits(unit) ? index : best), 0);
}

/** Writes a world, whose arcs hold steps in whole cells. Throws where an arc is anything else. */
export function packWorld({ transform, objects, arcs }: WorldTopology): PackedWorld {
  const areas = objects.areas.geometries as unknown as AreaObject[];
  const polygons = areas.flatMap((area) => area.arcs);
  const rings = polygons.flat();
  const codes = areas.map(({ id }) => Number(id)).filter((code) => !Number.isNaN(code));
  const [refs, steps, units, starts]: [number[], number[], number[], number[]] = [[], [], [], []];
  const x = UNITS.map((): number[] => []);
  const y = UNITS.map((): number[] => []);
  let before = [0, 0];
  let next = 0;
  for (const ring of rings) {
    ring.forEach((ref, place) => {
      refs.push(ref === next ? 0 : ref < 0 ? next - ~ref : ref - next);
      if (ref !== next) return;
      next += 1;
      const [first = [], ...all] = arcs[ref] ?? [];
      const isRing = ring.length === 1;
      const unit = unitOf([first, ...all], isRing);
      if (place === 0) {
        const size = isRing ? (UNITS[unit] ?? NaN) : 1;
        starts.push(
          ...first.map((to, axis) => to / size - Math.round((before[axis] ?? NaN) / size)),
        );
      }
      before = [...first];
      const written = place === ring.length - 1 ? all.slice(0, -1) : all;
      units.push(unit);
      steps.push(written.length);
      written.forEach(([dx = NaN, dy = NaN], at) => {
        const size = unitAt(at, all.length, isRing, UNITS[unit] ?? NaN);
        x[unit]?.push(dx / size);
        y[unit]?.push(dy / size);
      });
    });
  }
  return {
    transform,
    codes: packNumbers(codes.map((code, index) => code - (codes[index - 1] ?? 0))),
    names: areas
      .slice(codes.length)
      .map(({ id = '', properties }) => `${id}${properties?.kind === 'disputed' ? DISPUTED : ''}`)
      .join(' '),
    counts: packNumbers([
      ...areas.map((area) => area.arcs.length),
      ...polygons.map((polygon) => polygon.length),
      ...rings.map((ring) => ring.length),
    ]),
    refs: packNumbers(refs),
    steps: packNumbers(steps),
    units: packNumbers(units),
    starts: packNumbers(starts),
    x: x.map((steps) => packNumbers(relativeSigns(steps))),
    y: y.map((steps) => packNumbers(relativeSigns(steps))),
  };
}

/** A function that gives the numbers of a text one after the other, once they are made `absolute`. */
function reader(text: string, absolute = (numbers: number[]): number[] => numbers): () => number {
  const numbers = absolute(unpackNumbers(text));
  let at = 0;
  return () => numbers[at++] ?? NaN;
}

/** The world that packWorld wrote. */
export function unpackWorld(packed: PackedWorld): WorldTopology {
  const count = reader(packed.counts);
  const back = reader(packed.refs);
  const length = reader(packed.steps);
  const unitIndex = reader(packed.units);
  const start = reader(packed.starts);
  const ways = [packed.x, packed.y].map((texts) =>
    texts.map((text) => reader(text, absoluteSigns)),
  );
  const times = <T>(many: number, make: (at: number) => T): T[] =>
    Array.from({ length: many }, (_, at) => make(at));

  const arcs: number[][][] = [];
  let before = [0, 0];
  const readArc = (isRing: boolean, isLast: boolean, begin?: number[], from?: number[]) => {
    const written = length();
    const index = unitIndex();
    const unit = UNITS[index] ?? NaN;
    const size = isRing ? unit : 1;
    const first = from ?? before.map((at) => (Math.round(at / size) + start()) * size);
    before = first;
    const arc = [first];
    for (let at = 0; at < written; at++) {
      const step = unitAt(at, written + Number(isLast), isRing, unit);
      arc.push(ways.map((readers) => (readers[index]?.() ?? NaN) * step));
    }
    if (isLast) {
      const end = endOf(arc);
      arc.push((begin ?? first).map((to, axis) => to - (end[axis] ?? NaN)));
    }
    arcs.push(arc);
  };
  const readRing = (many: number): number[] => {
    let begin: number[] | undefined;
    let end: number[] | undefined;
    return times(many, (place) => {
      const way = back();
      const ref = way > 0 ? ~(arcs.length - way) : arcs.length + way;
      if (way === 0) readArc(many === 1, place === many - 1, begin, end);
      const arc = arcs[ref < 0 ? ~ref : ref] ?? [];
      const ends = [arc[0] ?? [], endOf(arc)];
      if (ref < 0) ends.reverse();
      begin ??= ends[0];
      end = ends[1];
      return ref;
    });
  };

  let code = 0;
  const ids = unpackNumbers(packed.codes)
    .map((more) => String((code += more)).padStart(3, '0'))
    .concat(packed.names.split(' '));
  const shapes = ids
    .map(() => times(count(), () => 0))
    .map((polygons) => polygons.map(() => times(count(), () => 0)))
    .map((polygons) => polygons.map((rings) => rings.map(() => count())));
  const geometries = ids.map((id, index) => ({
    type: 'MultiPolygon',
    arcs: shapes[index]?.map((rings) => rings.map(readRing)),
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
