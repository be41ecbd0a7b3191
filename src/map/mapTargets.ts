import { around, clamp, type Box, type Size } from '../text/box';
import type { Directive } from '../model/directive';
import { mapBoxes, type MarkBox } from './mapBoxes';
import type { MapLayout } from './mapLayout';
import type { Target } from '../chart/target';

/** Least side of a target, in px. */
const TOUCH = 44;
/** A target reaches at least this far beyond the middle of its mark. */
const HOLD = 2;
/** How finely another place for a target is looked for, in px. */
const STEP = 2;

type Middle = MarkBox['middle'];

function holds(box: Box, { x, y }: Middle): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Where one side of a target may begin: centred on its mark, and farther and farther from there. */
function starts(low: number, size: number, middle: number, side: number, limit: number): number[] {
  const centred = low + (size - side) / 2;
  const least = Math.max(0, Math.min(low, middle + HOLD - side));
  const most = Math.min(limit - side, Math.max(low + size - side, middle - HOLD));
  const found = [clamp(centred, least, most)];
  for (let at = least; at <= most; at += STEP) found.push(at);
  return found.sort((a, b) => Math.abs(a - centred) - Math.abs(b - centred));
}

/** The box of a target that covers the fewest middles of other marks, and strays least. */
function place(
  mark: MarkBox,
  others: readonly Middle[],
  { width, height }: Size,
  least: number,
): Box {
  const { box, middle } = mark;
  const size = { width: Math.max(least, box.width), height: Math.max(least, box.height) };
  let best: { box: Box; cost: number } | null = null;
  for (const x of starts(box.x, box.width, middle.x, size.width, width)) {
    for (const y of starts(box.y, box.height, middle.y, size.height, height)) {
      const tried = { x, y, ...size };
      const covered = others.filter((other) => holds(tried, other)).length;
      const strayed = Math.hypot(
        x + size.width / 2 - box.x - box.width / 2,
        y + size.height / 2 - box.y - box.height / 2,
      );
      const cost = covered * 1000 + strayed;
      // The first one tried is the nearest to the mark.
      if (!best && covered === 0) return tried;
      if (!best || cost < best.cost) best = { box: tried, cost };
    }
  }
  return best?.box ?? { ...box, ...size };
}

interface Placed extends Target {
  readonly middle: Middle;
}

/** The targets in the order to lay them: whatever covers the middle of another lies under it. */
function layered(targets: readonly Placed[]): Placed[] {
  const left = [...targets];
  const order: Placed[] = [];
  while (left.length > 0) {
    const covers = left.map(
      (target) =>
        left.filter((other) => other !== target && holds(other.box, target.middle)).length,
    );
    order.push(...left.splice(covers.indexOf(Math.min(...covers)), 1));
  }
  return order;
}

/**
 * Where each place and relation on a map can be pointed at, in the units of its picture, of which one is
 * `scale` px wide: at least 44 px each way, inside the picture, the later ones on top. The middle of each mark is its own. What is
 * beyond the horizon or not drawn at this width has no target.
 */
export function mapTargets(directive: Directive, layout: MapLayout, scale = 1): Target[] {
  const { frame } = layout;
  const least = scale > 0 ? TOUCH / Math.min(scale, 1) : TOUCH;
  const marks = mapBoxes(directive, layout);
  const targets = marks.map(({ mark, middle, ...rest }): Placed => {
    const others = marks.filter((other) => other.mark !== mark).map((other) => other.middle);
    const box = place({ mark, middle, ...rest }, others, frame, least);
    return { mark, box, middle, ring: around([box, rest.box]) };
  });
  return layered(targets).map(({ mark, box, ring }) => ({ mark, box, ring }));
}
