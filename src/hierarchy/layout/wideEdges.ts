import { bottomOf, clamp, rightOf, type Box, type Point } from '../../text/box';
import type { Drop } from './drops';
import { placeEdge } from './edge';
import { placeLabel } from './edgeLabel';
import type { Link } from './links';
import { EXCLUDED, GRANTED, type PlacedEdge, type PlacedEntity } from './orgLayout';
import { lowered, type Passing } from './passing';
import type { TextStyles } from '../../text/typography';
import type { WideFrame } from './wideFrame';

/** What the lines run between. */
export interface WideScene {
  readonly frame: WideFrame;
  readonly styles: TextStyles;
  readonly nodes: ReadonlyMap<string, PlacedEntity>;
  readonly block: Box | null;
  readonly zone: Box | null;
  readonly drops: readonly Drop[];
  readonly passing: Passing | undefined;
  /** Where the authority line runs above the block. */
  readonly lineAbove: number | null;
}

const BADGE = 11;
/** What a bar or an arrow takes of a gutter. */
const BAR_ROOM = 4.8;
const ARROW_ROOM = 7;
/** Lines run this far from the cards of a row. */
const ROW_GAP = 6;

function boxOf(scene: WideScene, end: string): Box | null {
  if (end === GRANTED) return scene.block;
  if (end === EXCLUDED) return scene.zone;
  return scene.nodes.get(end)?.box ?? null;
}

const isRight = ({ frame }: WideScene, box: Box): boolean =>
  frame.right > 0 && box.x >= frame.rightStart;

/** The way from an end's border to the lane, through gaps between rows. */
function wayToLane(scene: WideScene, end: string, box: Box, laneX: number): Point[] {
  const { frame, block, zone } = scene;
  if (end === GRANTED) {
    const y = box.y + 18;
    return [
      { x: rightOf(box), y },
      { x: laneX, y },
    ];
  }
  if (end === EXCLUDED) {
    const y = bottomOf(box) - 9;
    return [
      { x: rightOf(box), y },
      { x: laneX, y },
    ];
  }
  if (isRight(scene, box)) {
    const y = box.y + Math.min(36, box.height / 2);
    return [
      { x: box.x, y },
      { x: laneX, y },
    ];
  }
  const x = box.x + box.width / 2;
  if (zone && box.y >= zone.y) {
    const y = box.y - ROW_GAP;
    return [
      { x, y: box.y },
      { x, y },
      { x: laneX, y },
    ];
  }
  const y = bottomOf(box) + ROW_GAP;
  if (block && rightOf(box) <= frame.midStart) {
    // From the left column: through its gutter and over the block.
    const over = Math.max(2, block.y - ROW_GAP);
    const gutterX = frame.midStart - 5;
    return [
      { x, y: bottomOf(box) },
      { x, y },
      { x: gutterX, y },
      { x: gutterX, y: over },
      { x: laneX, y: over },
    ];
  }
  return [
    { x, y: bottomOf(box) },
    { x, y },
    { x: laneX, y },
  ];
}

/** The y on a leg nearest to its middle that is apart from all in `taken`; the middle where none is. */
function freeY(middle: number, reach: number, taken: readonly number[]): number {
  for (let step = 0; step <= reach; step += BADGE) {
    for (const y of [middle + step, middle - step]) {
      if (taken.every((other) => Math.abs(other - y) > 2 * BADGE)) return y;
    }
  }
  return middle;
}

/** Down the lane; `taken` holds the badges that stand there and is given another. */
function byLane(
  scene: WideScene,
  link: Link,
  [from, to]: readonly [Box, Box],
  laneX: number,
  taken: number[],
): PlacedEdge {
  const corners = [
    ...wayToLane(scene, link.from, from, laneX),
    ...wayToLane(scene, link.to, to, laneX).reverse(),
  ];
  const edge = placeEdge(link, corners, { badge: BADGE });
  const inLane = edge.points.filter(({ x }) => x === laneX).map(({ y }) => y);
  if (!edge.badge || edge.badge.x !== laneX) return edge;
  const reach = (Math.max(...inLane) - Math.min(...inLane)) / 2 - BADGE;
  const y = freeY(edge.badge.y, reach, taken);
  taken.push(y);
  return { ...edge, badge: { ...edge.badge, y } };
}

function byDrop({ block, nodes, styles, lineAbove }: WideScene, drop: Drop): PlacedEdge | null {
  const { link, x, labelX, room } = drop;
  const card = nodes.get(link.from === GRANTED ? link.to : link.from)?.box;
  if (!block || !card) return null;
  const ends = [
    { x, y: bottomOf(card) },
    { x, y: block.y },
  ];
  const y = (bottomOf(card) + (lineAbove ?? block.y)) / 2 - 3;
  const label = placeLabel(link, styles, { x: labelX, y, room });
  const corners = link.from === GRANTED ? ends.reverse() : ends;
  return placeEdge(link, corners, { badge: BADGE, badgeAt: { y }, ...label });
}

/** From a card of the left column beside the block: straight across the gutter. */
function byGutter(link: Link, card: Box, block: Box): PlacedEdge | null {
  const y = Math.round(card.y + card.height / 2);
  if (rightOf(card) > block.x || y < block.y + 12 || y > bottomOf(block) - 12) return null;
  const ends = [
    { x: rightOf(card), y },
    { x: block.x, y },
  ];
  const corners = link.from === GRANTED ? ends.reverse() : ends;
  // Between the card and the bar, smaller where the gutter is.
  const free = block.x - rightOf(card) - BAR_ROOM;
  const badge = Math.min(BADGE, free / 2);
  return placeEdge(link, corners, { badge, badgeAt: { x: rightOf(card) + free / 2 } });
}

/** One card of the right column under another. */
function bySpace({ frame }: WideScene, link: Link, from: Box, to: Box): PlacedEdge {
  const x = frame.rightStart + 14;
  const isDown = from.y < to.y;
  const corners = [
    { x, y: isDown ? bottomOf(from) : from.y },
    { x, y: isDown ? to.y : bottomOf(to) },
  ];
  // Words and chip stand on the lower card.
  return placeEdge(link, corners, { badge: 0 });
}

/** From the right column straight to the zone below the line: to all of it, to none of its cards. */
function intoZone(link: Link, card: Box, zone: Box): PlacedEdge | null {
  const y = Math.round(clamp(zone.y + zone.height / 2, card.y + 14, bottomOf(card) - 14));
  if (y < zone.y + 16 || y > bottomOf(zone) - 8) return null;
  const ends = [
    { x: card.x, y },
    { x: rightOf(zone) - 2, y },
  ];
  const corners = link.from === EXCLUDED ? ends.reverse() : ends;
  // Beside the card, so that the arrow shows in the rest of the gutter.
  const badge = Math.min(10, (card.x - rightOf(zone) - ARROW_ROOM) / 2);
  return placeEdge(link, corners, { badge, badgeAt: { x: card.x - badge - 1 } });
}

/** From the block straight down to the first card beside the excluded. */
function straightDown({ link, x, label }: Passing, block: Box, card: Box): PlacedEdge {
  const y = (bottomOf(block) + card.y) / 2;
  const ends = [
    { x, y: bottomOf(block) },
    { x, y: card.y },
  ];
  const corners = link.from === GRANTED ? ends : ends.reverse();
  return placeEdge(link, corners, { badge: BADGE, badgeAt: { y }, ...lowered(label, y) });
}

/** Lines, badges and words for every link. Links without a way of their own run down the lane. */
export function wideEdges(scene: WideScene, links: readonly Link[]): PlacedEdge[] {
  const { frame, block, zone, nodes, passing } = scene;
  let laneCount = 0;
  const taken: number[] = [];
  return links.flatMap((link) => {
    const from = boxOf(scene, link.from);
    const to = boxOf(scene, link.to);
    if (!from || !to) return [];
    const isOn = (zoneName: PlacedEntity['zone'], end: string): boolean =>
      nodes.get(end)?.zone === zoneName;
    const other = link.from === GRANTED ? link.to : link.from;
    const otherBox = link.from === GRANTED ? to : from;
    const touchesBlock = link.from === GRANTED || link.to === GRANTED;

    const drop = scene.drops.find((candidate) => candidate.link === link);
    let edge = drop ? byDrop(scene, drop) : null;
    if (passing && link === passing.link && block) edge = straightDown(passing, block, otherBox);
    if (!edge && touchesBlock && block && isOn('left', other))
      edge = byGutter(link, otherBox, block);
    const inColumn = isRight(scene, from) && isRight(scene, to);
    if (!edge && inColumn && areNeighbours(nodes, from, to)) edge = bySpace(scene, link, from, to);
    if (!edge && zone && link.to === EXCLUDED && isRight(scene, from)) {
      edge = intoZone(link, from, zone);
    }
    if (edge) return [edge];
    const spread = frame.right > 0 ? ([0, -4, 4, -2, 2][laneCount % 5] ?? 0) : 0;
    laneCount += 1;
    return [byLane(scene, link, [from, to], frame.lane + spread, taken)];
  });
}

/** Whether nothing stands between two cards of the right column. */
function areNeighbours(nodes: ReadonlyMap<string, PlacedEntity>, a: Box, b: Box): boolean {
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  return ![...nodes.values()].some(
    ({ box }) => box.x === upper.x && box.y > upper.y && box.y < lower.y,
  );
}
