import type { MarksLayout, PlacedLabel } from './geo/mapInput';
import type { Point } from '../text/point';
import type { Segment } from './geo/segments';
import { around, bottomOf, clamp, rightOf, type Box } from '../text/box';
import { FADES_FROM, type MapFrame } from './mapFrame';
import type { MapNames, NameLeader } from './mapNames';
import { discBox, nameBoxes } from './nameBoxes';
import { Raster } from './raster';
import { roomFor } from './roomFor';

/** Radius of the ring at a line's end, and of the origin's dot, with their outlines. */
export const RING = 5.2;
const DOT = 7.6;
/** Least space in px from a name to a border or a line, and to its country's border where there is room. */
const GAP = 2;
const EASY = 8;
/** A name by the origin's dot moves by less than this many px, else it would not be read as the dot's. */
const BESIDE = 14;
/** A region's name has its middle within this share of the region's radius. */
const WITHIN = 0.7;
/** A name beside its country stands within so many px of the middle of what is seen of it. */
const LED = 200;
/** The longest leader, in px: a longer one would be read as a line of the map. */
const LEADER = 90;
/** Space in px from the origin's name to a name at sea on its line, else the two would be read as one. */
const APART = 14;
/** Room for the buttons over a map's upper right corner, in px of the narrowest shown. */
const BUTTONS = { width: 50, height: 150 };
/** Radius of the part of a country that a leader points to. */
const SEEN = 3;

/** Whether a straight line comes into a box. */
function crosses({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, way, low, size] of [
    [from.x, to.x - from.x, x, width],
    [from.y, to.y - from.y, y, height],
  ] as const) {
    if (way === 0 && (start < low || start > low + size)) return false;
    if (way === 0) continue;
    const shares = [(low - start) / way, (low + size - start) / way];
    enters = Math.max(enters, Math.min(...shares));
    leaves = Math.min(leaves, Math.max(...shares));
  }
  return enters < leaves;
}

/** A place as it is written into the page: engines differ in the last digits of a projection. */
const written = ({ x, y }: Point): Point => ({
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
});

interface Setting {
  readonly frame: MapFrame;
  readonly marks: MarksLayout;
  /** The borders of all land but the countries named. */
  readonly land: () => readonly Segment[];
  /** The borders of the countries about the origin's that are not named. */
  readonly neighbours: () => readonly Segment[];
  /** Of these, the countries that border it. */
  readonly bordering: () => readonly Segment[];
}

/** Ways to set a name about the place where it belongs, in groups, the most wanted first. */
export type Ways = readonly (readonly MapNames[])[];

/** Some ways to set a name, and where. */
interface Try {
  readonly ways: readonly MapNames[];
  readonly within: Box;
  readonly mayLie: (at: Box) => boolean;
  readonly far: number;
  /** For a name beside its country: where the leader to it begins; null where nothing is to be pointed at. */
  readonly tipFor?: (name: Box) => Point | null;
  /** It stands well apart from the origin's name. */
  readonly apart?: boolean;
}

/** What boxes of words may be asked about a map. */
export interface Ground {
  /** All of the picture in which words can be read. */
  readonly inner: Box;
  /** Whether a box lies off all lines, and off those from names to their countries. */
  readonly isClear: (at: Box) => boolean;
  /** Whether it lies off all countries named, but for some. */
  readonly isAbroad: (at: Box, but?: readonly string[]) => boolean;
  /** Whether it lies off the countries about the origin's. */
  readonly isOffNeighbours: (at: Box) => boolean;
  /** Whether it lies off those that border it. */
  readonly isOffBordering: (at: Box) => boolean;
}

/** What is tried for a name, one after the other: a list made as it is gone through. */
function triesFor(
  { frame, marks, land, neighbours, bordering }: Setting,
  waysOf: (label: PlacedLabel) => Ways,
  taken: readonly Box[],
): { ground: Ground; tries: (label: PlacedLabel) => Generator<Try> } {
  const { width, height, mode } = frame;
  // Where the near view fades out nothing is to be read.
  const shown = mode === 'globe' ? height * FADES_FROM : height;
  const inner = { x: GAP, y: GAP, width: width - 2 * GAP, height: shown - 2 * GAP };
  const raster = (segments: readonly Segment[]): Raster => new Raster(segments, width, height);
  const lines = raster(marks.lines);
  const countries = new Map([...marks.outlines].map(([id, borders]) => [id, raster(borders)]));
  const isOff = (one: Raster, at: Box): boolean => !one.isInside(at) && one.isClear(at, GAP);
  const isAbroad = (at: Box, but: readonly string[] = []): boolean =>
    [...countries].every(([id, one]) => but.includes(id) || isOff(one, at));
  const isClear = (at: Box): boolean => lines.isClear(at, GAP);
  let others: Raster | undefined;
  let about: Raster | undefined;
  let next: Raster | undefined;
  const isOffNext = (at: Box): boolean => isOff((next ??= raster(bordering())), at);
  const isOffNeighbours = (at: Box): boolean => isOff((about ??= raster(neighbours())), at);
  const isAtSea = (at: Box): boolean => isAbroad(at) && isOff((others ??= raster(land())), at);

  function* tries(label: PlacedLabel): Generator<Try> {
    const { id, type } = label;
    const own = countries.get(id);
    if (!own) {
      const reach = marks.regions.find(({ partnerId }) => partnerId === id)?.r ?? 0;
      const far = type === 'origin' ? BESIDE : WITHIN * reach;
      // Over a country that is named, it would be read as that country's.
      const wishes = [
        ...(type === 'origin'
          ? [(at: Box) => isAbroad(at) && isClear(at) && isOffNeighbours(at)]
          : []),
        (at: Box) => isAbroad(at) && isClear(at),
        (at: Box) => isAbroad(at),
        () => true,
      ];
      // The capital of one country is never named over another.
      const may = type === 'origin' ? isOffNext : () => true;
      for (const ways of waysOf(label)) {
        for (const wish of wishes) {
          yield { ways, within: inner, mayLie: (at) => may(at) && wish(at), far };
        }
      }
      return;
    }
    const within = own.bounds(inner);
    const isIn = (at: Box, inset: number): boolean => own.isInside(at) && own.isClear(at, inset);
    const inside = [
      (at: Box) => isIn(at, EASY) && isClear(at),
      (at: Box) => isIn(at, GAP) && isClear(at),
      (at: Box) => isIn(at, 0),
    ];
    const outside = [(at: Box) => isAtSea(at) && isClear(at), isAtSea];
    // The nearest part of the country that is large enough to be pointed at.
    const tipFor = ({ x, y, width, height }: Box): Point | null => {
      const spot = discBox({ x: x + width / 2, y: y + height / 2 }, SEEN);
      return roomFor(spot, within, taken, (at) => isIn(at, 0), Infinity);
    };
    const ways = waysOf(label);
    for (const some of ways) {
      for (const mayLie of inside) yield { ways: some, within, mayLie, far: Infinity };
    }
    for (const some of ways) {
      for (const apart of [true, false]) {
        for (const mayLie of outside) {
          yield { ways: some, within: inner, mayLie, far: LED, tipFor, apart };
        }
      }
    }
  }
  return {
    ground: { inner, isClear, isAbroad, isOffNeighbours, isOffBordering: isOffNext },
    tries,
  };
}

/**
 * Lays the names on a map where there is room for them: a country's wholly inside its borders, else at sea with
 * a leader to it; the origin's beside its dot; a region's in its hatch; each in the frame, off all badges, rings
 * and other names, and off the lines where it can be. A name that has no room is left out.
 */
export function placeNames(
  setting: Setting,
  waysOf: (label: PlacedLabel) => Ways,
): { names: MapNames; taken: Box[]; ground: Ground } {
  const { frame, marks } = setting;
  const taken: Box[] = [
    ...marks.arcs.flatMap(({ badge, end }) => [
      ...(badge ? [discBox(badge, frame.badgeRadius + 1)] : []),
      ...(end ? [discBox(end, RING)] : []),
    ]),
    ...(marks.origin ? [discBox(marks.origin, DOT)] : []),
    // Where the buttons of the map lie over it.
    { x: frame.width - BUTTONS.width, y: 0, ...BUTTONS },
  ];
  const { ground, tries } = triesFor(setting, waysOf, taken);
  const [labels, chips, leaders] = [[], [], []] as [
    MapNames['labels'][number][],
    MapNames['chips'][number][],
    NameLeader[],
  ];
  /** The room of the origin's name. */
  let capital: Box | null = null;
  const isApart = (at: Box): boolean =>
    !capital ||
    at.y >= bottomOf(capital) ||
    capital.y >= bottomOf(at) ||
    at.x >= rightOf(capital) + APART ||
    capital.x >= rightOf(at) + APART;
  const isOffLeaders = (at: Box): boolean =>
    leaders.every(({ from, to }) => !crosses(at, from, to));
  const lay = (label: PlacedLabel): void => {
    for (const { ways, within, mayLie, far, tipFor, apart } of tries(label)) {
      /** The leader from a name to its country; null where there is none that runs clear of all else. */
      const leaderFrom = (name: Box): NameLeader | null => {
        const spot = tipFor?.(name);
        if (!spot) return null;
        const to = { x: spot.x + SEEN, y: spot.y + SEEN };
        const from = {
          x: clamp(to.x, name.x, rightOf(name)),
          y: clamp(to.y, name.y, bottomOf(name)),
        };
        const isLong = Math.hypot(to.x - from.x, to.y - from.y) > LEADER;
        if (isLong || taken.some((other) => crosses(other, from, to))) return null;
        return { placeId: label.id, from: written(from), to: written(to) };
      };
      for (const names of ways) {
        const isClear = (at: Box): boolean =>
          mayLie(at) &&
          isOffLeaders(at) &&
          (!tipFor || ((!apart || isApart(at)) && leaderFrom(at) !== null));
        const box = around(nameBoxes(names));
        const at = roomFor(box, within, taken, isClear, far);
        if (!at) continue;
        const laid = { ...box, ...at };
        const leader = leaderFrom(laid);
        const moved = <T extends Point>(one: T): T => ({
          ...one,
          ...written({ x: one.x + at.x - box.x, y: one.y + at.y - box.y }),
        });
        taken.push(laid);
        if (label.type === 'origin') capital = laid;
        labels.push(...names.labels.map(moved));
        chips.push(...names.chips.map(moved));
        if (leader) leaders.push(leader);
        return;
      }
    }
  };
  marks.labels.forEach(lay);
  const isClear = (at: Box): boolean => ground.isClear(at) && isOffLeaders(at);
  return { names: { labels, chips, leaders }, taken, ground: { ...ground, isClear } };
}
