import { clamp, type Box, type Point, type Size } from './box';

/** What a floating card is placed by, all in the same pixels. */
export interface CardSpace {
  readonly card: Size;
  /** The mark that the card belongs to. It is never covered where there is another way. */
  readonly mark: Box;
  /** Marks that should stay in sight. */
  readonly free: readonly Box[];
  /** Where the card must lie. */
  readonly within: Box;
}

/** Space between a mark and its card. */
const GAP = 12;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * The upper left corner of a card: below its mark, else above, else beside it, else in a corner, inside
 * the space given; of these the one that covers the mark least, then the least of the other marks.
 */
export function placeCard({ card, mark, free, within }: CardSpace): Point {
  const fitX = (x: number): number =>
    clamp(x, within.x, Math.max(within.x, within.x + within.width - card.width));
  const fitY = (y: number): number =>
    clamp(y, within.y, Math.max(within.y, within.y + within.height - card.height));
  const middleX = mark.x + (mark.width - card.width) / 2;
  const middleY = mark.y + (mark.height - card.height) / 2;
  const places: Point[] = [
    { x: middleX, y: mark.y + mark.height + GAP },
    { x: middleX, y: mark.y - GAP - card.height },
    { x: mark.x + mark.width + GAP, y: middleY },
    { x: mark.x - GAP - card.width, y: middleY },
    ...[Infinity, 0].flatMap((y) => [0, Infinity].map((x) => ({ x, y }))),
  ].map(({ x, y }) => ({ x: fitX(x), y: fitY(y) }));
  const costs = places.map((place) => {
    const box = { ...place, ...card };
    const others = free.reduce((sum, one) => sum + overlap(box, one), 0);
    return [overlap(box, mark), others] as const;
  });
  const best = costs.reduce((least, cost, index) => {
    const [mine, others] = costs[least] ?? [Infinity, Infinity];
    return cost[0] < mine || (cost[0] === mine && cost[1] < others) ? index : least;
  }, 0);
  return places[best] ?? { x: within.x, y: within.y };
}
