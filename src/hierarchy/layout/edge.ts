import type { Kind } from '../../data/types';
import type { Point } from '../../text/box';
import type { Link } from './links';
import type { EndMark, Heading, PlacedChip, PlacedEdge } from './orgLayout';
import type { PlacedText } from '../../text/typography';

const ARROW = 8;
const BAR_OFFSET = 3;

const STEP: Record<Heading, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

function heading(from: Point, to: Point): Heading {
  if (Math.abs(to.x - from.x) > Math.abs(to.y - from.y)) return to.x > from.x ? 'right' : 'left';
  return to.y > from.y ? 'down' : 'up';
}

const along = ({ x, y }: Point, way: Heading, by: number): Point => ({
  x: x + STEP[way].x * by,
  y: y + STEP[way].y * by,
});

/** How far the line stays away from the end, so that its sign reads. */
const TRIM: Record<EndMark['kind'], number> = { arrow: ARROW, square: 4, bar: BAR_OFFSET, ring: 0 };

/** The corners without doubled points and without points in the middle of a straight leg. */
export function straighten(points: readonly Point[]): Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    const last = corners.at(-1);
    const before = corners.at(-2);
    if (last && last.x === point.x && last.y === point.y) continue;
    const inLine =
      last &&
      before &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (inLine) corners.pop();
    corners.push(point);
  }
  return corners;
}

/** The middle of the longest leg: where a badge is seen best. */
export function middleOfLongest(points: readonly Point[]): Point {
  let best = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (!from) continue;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length > longest) {
      longest = length;
      best = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    }
  }
  return best;
}

function signed(corners: readonly Point[], { end }: Kind): { points: Point[]; marks: EndMark[] } {
  const points = [...corners];
  const marks: EndMark[] = [];
  const sign = (mark: EndMark['kind'], last: number, next: number): void => {
    const tip = points.at(last);
    const before = points.at(next);
    if (!tip || !before) return;
    const way = heading(before, tip);
    const at = mark === 'bar' ? along(tip, way, -BAR_OFFSET) : tip;
    marks.push({ kind: mark, ...at, heading: way });
    points.splice(last < 0 ? points.length - 1 : 0, 1, along(tip, way, -TRIM[mark]));
  };
  sign(end === 'rings' ? 'ring' : end, -1, -2);
  if (end === 'rings') sign('ring', 0, 1);
  return { points, marks };
}

export interface EdgeOptions {
  /** Radius of the badge; 0 for none. */
  readonly badge: number;
  /** Where the badge stands, if not in the middle of the longest leg. */
  readonly badgeAt?: Partial<Point>;
  readonly marks?: boolean;
  readonly texts?: readonly PlacedText[];
  readonly chips?: readonly PlacedChip[];
}

/** A link with its line, end signs, badge and words. `corners` run from border to border. */
export function placeEdge(link: Link, corners: readonly Point[], options: EdgeOptions): PlacedEdge {
  const { relation, from, to } = link;
  const straight = straighten(corners);
  const { points, marks } =
    options.marks === false || relation.line === 'context'
      ? { points: straight, marks: [] }
      : signed(straight, relation.kind);
  const { badge: r, badgeAt, texts = [], chips = [] } = options;
  return {
    relationId: relation.id,
    kind: relation.kind,
    line: relation.line,
    from,
    to,
    points,
    marks,
    // Belonging is told by its square and its words; the double line of context bears no badge.
    badge:
      r > 0 && relation.kind.role !== 'parent'
        ? { ...middleOfLongest(points), ...badgeAt, r }
        : null,
    texts,
    chips,
  };
}
