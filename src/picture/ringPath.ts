import { PARTS, pathNumbers } from './pathNumbers';
import type { Ring } from './traceGlyph';

/** Path data of a ring times `scale` whose origin stands at (x, y), in px; '' for a ring without points. */
export function ringPath(ring: Ring, x: number, y: number, scale: number): string {
  // In whole hundredths, so that no rounding adds up along the ring.
  let at: readonly [x: number, y: number] = [0, 0];
  const [start, ...steps] = ring.map(([right, down]) => {
    const from = at;
    at = [Math.round((x + right * scale) * PARTS), Math.round((y + down * scale) * PARTS)];
    return [at[0] - from[0], at[1] - from[1]];
  });
  return start ? `M${pathNumbers(start)}l${pathNumbers(steps.flat())}z` : '';
}
