export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** The x of a box's right edge. */
export function rightOf(box: Box): number {
  return box.x + box.width;
}

/** The y of a box's bottom edge. */
export function bottomOf(box: Box): number {
  return box.y + box.height;
}

/** The smallest box around some others. Throws if there is none. */
export function around(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (!first) throw new Error('no box to lay a box around');
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map(rightOf));
  const bottom = Math.max(...boxes.map(bottomOf));
  return { x, y, width: right - x, height: bottom - y };
}

/** The value nearest to `value` between two bounds; the lower bound wins if they cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
