import type { Segment } from './geo/segments';
import { bottomOf, clamp, rightOf, type Box } from '../text/box';

/** Side of a cell in px. */
const CELL = 2;

/**
 * Lines, or the closed borders of a shape, in the cells of a picture: says of any box at once whether one of them
 * comes into it. By a summed-area table (Crow 1984).
 */
export class Raster {
  readonly #columns: number;
  readonly #rows: number;
  /** How many cells with a line there are above and to the left of a corner. */
  readonly #sums: Uint32Array;
  /** 1 where a cell lies within the borders, by the rule of even and odd. */
  readonly #inside: Uint8Array;
  /** The part of a box that can hold a line. */
  readonly bounds: (within: Box) => Box;

  /** `width` and `height` of the picture in px; what lies beside it counts as at its edge. */
  constructor(segments: readonly Segment[], width: number, height: number) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    const stride = this.#columns + 1;
    const sums = (this.#sums = new Uint32Array(stride * (this.#rows + 1)));
    const inside = (this.#inside = new Uint8Array(sums.length));
    let [west, north, east, south] = [Infinity, Infinity, 0, 0];
    for (const [x0, y0, x1, y1] of segments) {
      west = Math.min(west, x0);
      north = Math.min(north, y0);
      east = Math.max(east, x0);
      south = Math.max(south, y0);
      // Plain numbers: a turning map goes through tens of thousands of pieces in a frame.
      const top = Math.min(y0, y1);
      const bottom = Math.max(y0, y1);
      const slope = y0 === y1 ? 0 : (x1 - x0) / (y1 - y0);
      const last = this.#row(bottom);
      for (let row = this.#row(top); row <= last; row += 1) {
        const y = row * CELL;
        const start = y0 === y1 ? x0 : x0 + (clamp(y, top, bottom) - y0) * slope;
        const end = y0 === y1 ? x1 : x0 + (clamp(y + CELL, top, bottom) - y0) * slope;
        const right = this.#column(Math.max(start, end));
        for (let column = this.#column(Math.min(start, end)); column <= right; column += 1) {
          sums[(row + 1) * stride + column + 1] = 1;
        }
        const middle = y + CELL / 2;
        if (y0 > middle === y1 > middle) continue;
        const crossed = row * stride + this.#column(x0 + (middle - y0) * slope);
        inside[crossed] = 1 - (inside[crossed] ?? 0);
      }
    }
    this.bounds = (within) => {
      const [x, y] = [Math.max(west, within.x), Math.max(north, within.y)];
      const [right, bottom] = [Math.min(east, rightOf(within)), Math.min(south, bottomOf(within))];
      return { x, y, width: right - x, height: bottom - y };
    };
    for (let row = 1; row <= this.#rows; row += 1) {
      let line = 0;
      let within = 0;
      for (let i = row * stride + 1; i < (row + 1) * stride; i += 1) {
        line += sums[i] ?? 0;
        sums[i] = line + (sums[i - stride] ?? 0);
        within ^= inside[i - stride - 1] ?? 0;
        inside[i - stride - 1] = within;
      }
    }
  }

  #column(x: number): number {
    return clamp(Math.floor(x / CELL), 0, this.#columns - 1);
  }
  #row(y: number): number {
    return clamp(Math.floor(y / CELL), 0, this.#rows - 1);
  }

  /** Whether no line comes so near to a box, in px. */
  isClear(box: Box, gap: number): boolean {
    const stride = this.#columns + 1;
    const sums = this.#sums;
    const top = this.#row(box.y - gap) * stride;
    const bottom = (this.#row(bottomOf(box) + gap) + 1) * stride;
    const left = this.#column(box.x - gap);
    const right = this.#column(rightOf(box) + gap) + 1;
    return (
      (sums[bottom + right] ?? 0) + (sums[top + left] ?? 0) ===
      (sums[bottom + left] ?? 0) + (sums[top + right] ?? 0)
    );
  }

  /** Whether a box that no border comes into lies within the borders. */
  isInside({ x, y }: Box): boolean {
    return this.#inside[this.#row(y) * (this.#columns + 1) + this.#column(x)] === 1;
  }
}
