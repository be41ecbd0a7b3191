import type { Segment } from '../geo/segments';
import { bottomOf, clamp, rightOf, type Box } from '../layout/box';

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
      const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
      const at = (y: number): number =>
        y0 === y1 ? x0 : x0 + ((clamp(y, top, bottom) - y0) / (y1 - y0)) * (x1 - x0);
      const last = this.#row(bottom);
      for (let row = this.#row(top); row <= last; row += 1) {
        const [y, middle] = [row * CELL, (row + 0.5) * CELL];
        const ends = y0 === y1 ? [x0, x1] : [at(y), at(y + CELL)];
        const right = this.#column(Math.max(...ends));
        for (let column = this.#column(Math.min(...ends)); column <= right; column += 1) {
          sums[(row + 1) * stride + column + 1] = 1;
        }
        if (y0 > middle === y1 > middle) continue;
        const crossed = row * stride + this.#column(at(middle));
        inside[crossed] = 1 - (inside[crossed] ?? 0);
      }
    }
    this.bounds = (within) => {
      const [x, y] = [Math.max(west, within.x), Math.max(north, within.y)];
      const [right, bottom] = [Math.min(east, rightOf(within)), Math.min(south, bottomOf(within))];
      return { x, y, width: right - x, height: bottom - y };
    };
    for (let i = stride + 1; i < sums.length; i += 1) {
      if (i % stride === 0) continue;
      const before = i - stride - 1;
      sums[i] = (sums[i] ?? 0) + (sums[i - 1] ?? 0) + (sums[i - stride] ?? 0) - (sums[before] ?? 0);
      inside[before + 1] = (inside[before + 1] ?? 0) ^ (inside[before] ?? 0);
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
    const sum = (row: number, column: number): number => this.#sums[row * stride + column] ?? 0;
    const [top, bottom] = [this.#row(box.y - gap), this.#row(bottomOf(box) + gap) + 1];
    const [left, right] = [this.#column(box.x - gap), this.#column(rightOf(box) + gap) + 1];
    return sum(bottom, right) + sum(top, left) === sum(bottom, left) + sum(top, right);
  }

  /** Whether a box that no border comes into lies within the borders. */
  isInside({ x, y }: Box): boolean {
    return this.#inside[this.#row(y) * (this.#columns + 1) + this.#column(x)] === 1;
  }
}
