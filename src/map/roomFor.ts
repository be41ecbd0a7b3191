import type { Point } from '../text/point';
import { bottomOf, clamp, rightOf, type Box } from '../text/box';

/** From one place that is tried to the next, in px. */
const STEP = 3;
/** Free space between two boxes. */
const GAP = 2;

/**
 * The place nearest to a box's own, nearer than `far` px, at which all of it lies in the frame, off all boxes
 * taken, and where it may lie. Null where there is none.
 */
export function roomFor(
  box: Box,
  frame: Box,
  taken: readonly Box[],
  mayLie: (at: Box) => boolean,
  far: number,
): Point | null {
  const [right, bottom] = [rightOf(frame) - box.width, bottomOf(frame) - box.height];
  const from = { x: clamp(box.x, frame.x, right), y: clamp(box.y, frame.y, bottom) };
  /** Where it may begin, on one axis: at first, and in steps from there, the nearest first. */
  const starts = (first: number, low: number, high: number): number[] => {
    const all = [first];
    for (let away = STEP; away < Math.min(far, high - low); away += STEP) {
      all.push(...[first - away, first + away].filter((at) => at >= low && at <= high));
    }
    return high < low ? [] : all;
  };
  const columns = starts(from.x, frame.x, right);
  const { width, height } = box;
  // A loop over numbers: thousands of places are tried for a name, in each frame of a turning map.
  const isFree = (x: number, y: number): boolean => {
    for (const other of taken) {
      if (
        x < other.x + other.width + GAP &&
        other.x < x + width + GAP &&
        y < other.y + other.height + GAP &&
        other.y < y + height + GAP
      ) {
        return false;
      }
    }
    return true;
  };
  let best: Point | null = null;
  let least = far;
  for (const y of starts(from.y, frame.y, bottom)) {
    if (Math.abs(y - from.y) >= least) break;
    for (const x of columns) {
      if (Math.abs(x - from.x) >= least) break;
      const distance = Math.sqrt((x - box.x) ** 2 + (y - box.y) ** 2);
      if (distance >= least || !isFree(x, y) || !mayLie({ x, y, width, height })) continue;
      best = { x, y };
      least = distance;
    }
  }
  return best;
}
