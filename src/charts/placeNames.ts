import type { GeoProjection } from 'd3';
import type { MarksLayout, PlacedLabel } from '../geo/mapInput';
import type { Point } from '../geo/point';
import type { Segment } from '../geo/segments';
import { bottomOf, clamp, rightOf, type Box } from '../layout/box';
import type { MapFrame } from './mapFrame';
import type { MapNames, NameLeader } from './mapNames';
import { around, discBox, nameBoxes } from './nameBoxes';
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
/** Radius of the part of a country that a leader points to. */
const SEEN = 3;

/** A place as it is written into the page: engines differ in the last digits of a projection. */
const written = ({ x, y }: Point): Point => ({
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
});

interface Setting {
  readonly frame: MapFrame;
  readonly projection: GeoProjection;
  readonly marks: MarksLayout;
  /** The borders of all land but the countries named. */
  readonly land: () => readonly Segment[];
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
}

/** What is tried for a name, one after the other: a list made as it is gone through. */
function triesFor(
  { frame, projection, marks, land }: Setting,
  waysOf: (label: PlacedLabel) => Ways,
  taken: readonly Box[],
): (label: PlacedLabel) => Generator<Try> {
  const { world, notes, width } = frame;
  const whole = projection.clipExtent() || notes === 'column' ? world.width : width;
  const inner = { x: GAP, y: GAP, width: whole - 2 * GAP, height: world.height - 2 * GAP };
  const raster = (segments: readonly Segment[]): Raster =>
    new Raster(segments, world.width, world.height);
  const lines = raster(marks.lines);
  const countries = new Map([...marks.outlines].map(([id, borders]) => [id, raster(borders)]));
  const isOff = (one: Raster, at: Box): boolean => !one.isInside(at) && one.isClear(at, GAP);
  const isAbroad = (at: Box): boolean => [...countries.values()].every((one) => isOff(one, at));
  const isClear = (at: Box): boolean => lines.isClear(at, GAP);
  let others: Raster | undefined;
  const isAtSea = (at: Box): boolean => isAbroad(at) && isOff((others ??= raster(land())), at);

  return function* (label) {
    const { id, type } = label;
    const own = countries.get(id);
    if (!own) {
      const reach = marks.regions.find(({ partnerId }) => partnerId === id)?.r ?? 0;
      const far = type === 'origin' ? BESIDE : WITHIN * reach;
      // Over a country that is named, it would be read as that country's.
      const wishes = [(at: Box) => isAbroad(at) && isClear(at), isAbroad, () => true];
      for (const ways of waysOf(label)) {
        for (const mayLie of wishes) yield { ways, within: inner, mayLie, far };
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
    // Where no list says them, a name rather has its chips at sea than none at home.
    const groups = waysOf(label);
    for (const some of frame.inFull ? groups.map((ways) => [ways]) : [groups]) {
      for (const ways of some) {
        for (const mayLie of inside) yield { ways, within, mayLie, far: Infinity };
      }
      for (const ways of some) {
        for (const mayLie of outside) yield { ways, within: inner, mayLie, far: LED, tipFor };
      }
    }
  };
}

/**
 * Lays the names on a map where there is room for them: a country's wholly inside its borders, else at sea with
 * a leader to it; the origin's beside its dot; a region's in its hatch; each in the frame, off all badges, rings
 * and other names, and off the lines where it can be. A name that has no room is left out.
 */
export function placeNames(setting: Setting, waysOf: (label: PlacedLabel) => Ways): MapNames {
  const { frame, marks } = setting;
  const taken: Box[] = [
    ...marks.arcs.flatMap(({ badge, end }) => [
      ...(badge ? [discBox(badge, frame.badgeRadius + 1)] : []),
      ...(end ? [discBox(end, RING)] : []),
    ]),
    ...(marks.origin ? [discBox(marks.origin, DOT)] : []),
  ];
  const tries = triesFor(setting, waysOf, taken);
  const [labels, chips, leaders] = [[], [], []] as [
    MapNames['labels'][number][],
    MapNames['chips'][number][],
    NameLeader[],
  ];
  const lay = (label: PlacedLabel): void => {
    for (const { ways, within, mayLie, far, tipFor } of tries(label)) {
      for (const names of ways) {
        const box = around(nameBoxes(names));
        const at = roomFor(box, within, taken, mayLie, far);
        const laid = { ...box, ...at };
        const spot = at && tipFor?.(laid);
        if (!at || spot === null) continue;
        const moved = <T extends Point>(one: T): T => ({
          ...one,
          ...written({ x: one.x + at.x - box.x, y: one.y + at.y - box.y }),
        });
        taken.push(laid);
        labels.push(...names.labels.map(moved));
        chips.push(...names.chips.map(moved));
        if (spot) {
          const to = { x: spot.x + SEEN, y: spot.y + SEEN };
          const from = {
            x: clamp(to.x, laid.x, rightOf(laid)),
            y: clamp(to.y, laid.y, bottomOf(laid)),
          };
          leaders.push({ placeId: label.id, from: written(from), to: written(to) });
        }
        return;
      }
    }
  };
  marks.labels.forEach(lay);
  return { labels, chips, leaders };
}
