import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3';

type Tenths = readonly [x: number, y: number];

/** Points closer to the last one than this many tenths of a pixel are left out. */
const LEAST_STEP = 4;
/** Points that lie off the line between their neighbours by less than this many tenths are left out. */
const LEAST_BEND = 3;
/** The same for lines so faint that nobody follows them. */
export const FAINT_BEND = 7;

/** A number of tenths in the shortest SVG form: -3 becomes "-.3". */
function short(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

function pair([x, y]: Tenths): string {
  const second = short(y);
  return short(x) + (second.startsWith('-') ? '' : ',') + second;
}

/** Writes a path in steps from point to point: two thirds of the bytes of the same path in places. */
class StepWriter implements GeoContext {
  #text = '';
  #at: Tenths = [0, 0];
  #run: Tenths[] = [];
  readonly #leastBend: number;

  constructor(leastBend: number) {
    this.#leastBend = leastBend;
  }

  beginPath(): void {
    this.#run = [];
  }
  moveTo(x: number, y: number): void {
    this.#endRun(false);
    this.#run = [[Math.round(x * 10), Math.round(y * 10)]];
  }
  lineTo(x: number, y: number): void {
    this.#run.push([Math.round(x * 10), Math.round(y * 10)]);
  }
  closePath(): void {
    this.#endRun(true);
  }
  /** d3 draws only points with it, and no point is drawn here. */
  arc(): void {
    this.#run = [];
  }
  end(): string {
    this.#endRun(false);
    return this.#text;
  }

  #endRun(closed: boolean): void {
    const points = straightened(thinned(this.#run, closed), this.#leastBend);
    this.#run = [];
    const [start] = points;
    if (!start || points.length < (closed ? 3 : 2)) return;
    this.#text += this.#text ? 'm' : 'M';
    points.forEach((point, index) => {
      const step = pair([point[0] - this.#at[0], point[1] - this.#at[1]]);
      const gap = index === 1 ? 'l' : index > 1 && !step.startsWith('-') ? ' ' : '';
      this.#text += gap + step;
      this.#at = point;
    });
    if (closed) {
      this.#text += 'z';
      this.#at = start;
    }
  }
}

/** How far a point lies from the straight way between two others. */
function bend([x, y]: Tenths, [x0, y0]: Tenths, [x1, y1]: Tenths): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}

/** The points of a line without the bends that nobody sees. Its ends stay. */
function straightened(points: readonly Tenths[], least: number): Tenths[] {
  const kept = points.slice(0, 1);
  let from = 0;
  for (let to = 2; to < points.length; to += 1) {
    const [start, end] = [points[from], points[to]];
    if (!start || !end) break;
    if (points.slice(from + 1, to).every((point) => bend(point, start, end) < least)) continue;
    from = to - 1;
    kept.push(...points.slice(from, to));
  }
  return [...kept, ...points.slice(Math.max(1, points.length - 1))];
}

/** The points of a line without those too close to the one before. An open line keeps its end. */
function thinned(points: readonly Tenths[], closed: boolean): Tenths[] {
  const kept: Tenths[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const step = last ? Math.hypot(point[0] - last[0], point[1] - last[1]) : Infinity;
    const isEnd = !closed && index === points.length - 1;
    if (step >= LEAST_STEP || (isEnd && step > 0)) kept.push(point);
  });
  return kept;
}

/**
 * A function from a geometry to the `d` of an SVG path, clipped by the projection and rounded to a tenth
 * of a pixel. What is not to be seen, or smaller than half a pixel, gives the empty string. `leastBend`: in tenths of a pixel, bends that may go.
 */
export function pathWriter(
  projection: GeoProjection,
  leastBend = LEAST_BEND,
): (object: GeoPermissibleObjects) => string {
  return (object) => {
    const writer = new StepWriter(leastBend);
    geoPath(projection, writer)(object);
    return writer.end();
  };
}
