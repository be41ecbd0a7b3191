import { bottomOf, clamp, rightOf, type Box, type Point } from './box';
import { BESIDE_BADGE, type Drop } from './drops';
import { placeEdge } from './edge';
import { placeLabel } from './edgeLabel';
import type { Link } from './links';
import { EXCLUDED, GRANTED, type PlacedEdge, type PlacedEntity } from './orgLayout';
import type { TextStyles } from './typography';
import type { WideFrame } from './wideFrame';
import { CONTEXT_LABEL_X } from './wideZones';

/** What the lines run between. */
export interface WideScene {
  readonly frame: WideFrame;
  readonly styles: TextStyles;
  readonly nodes: ReadonlyMap<string, PlacedEntity>;
  readonly block: Box | null;
  readonly zone: Box | null;
  readonly drops: readonly Drop[];
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
    // A watcher: through the left gutter and over the block.
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

function byLane(scene: WideScene, link: Link, from: Box, to: Box, laneX: number): PlacedEdge {
  const corners = [
    ...wayToLane(scene, link.from, from, laneX),
    ...wayToLane(scene, link.to, to, laneX).reverse(),
  ];
  return placeEdge(link, corners, { badge: BADGE });
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

/** A watcher beside the block: straight across the gutter. */
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
function bySpace({ frame, styles }: WideScene, link: Link, from: Box, to: Box): PlacedEdge {
  const x = frame.rightStart + 27;
  const isDown = from.y < to.y;
  const corners = [
    { x, y: isDown ? bottomOf(from) : from.y },
    { x, y: isDown ? to.y : bottomOf(to) },
  ];
  const y = ((corners[0]?.y ?? 0) + (corners[1]?.y ?? 0)) / 2;
  const at = { x: frame.rightStart + CONTEXT_LABEL_X, y, room: frame.right - CONTEXT_LABEL_X };
  // Its chip stands on the lower card, a few pixels away.
  const label = link.relation.line === 'context' ? placeLabel(link, styles, at) : {};
  return placeEdge(link, corners, { badge: 0, ...label });
}

/** From the right column straight into the zone below the line. */
function intoZone(link: Link, card: Box, zone: Box, rows: readonly Box[]): PlacedEdge | null {
  const target = rows.at(-1) ?? zone;
  const y = Math.round(clamp(target.y + target.height / 2, card.y + 14, bottomOf(card) - 14));
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

/** From the block through the line to the first card that spans the zone. */
function throughLine(scene: WideScene, link: Link, block: Box, card: Box): PlacedEdge {
  const x = passX(block);
  const y = bottomOf(block) + 28;
  const labelX = x + BESIDE_BADGE;
  const { right, rightStart, midEnd } = scene.frame;
  const room = (right > 0 ? rightStart - 4 : midEnd) - labelX;
  const label = placeLabel(link, scene.styles, { x: labelX, y, room, widest: 150 });
  const ends = [
    { x, y: bottomOf(block) },
    { x, y: card.y },
  ];
  const corners = link.from === GRANTED ? ends : ends.reverse();
  return placeEdge(link, corners, { badge: BADGE, badgeAt: { y }, ...label });
}

/** Where a line passes from the block through the authority line. */
export function passX(block: Pick<Box, 'x' | 'width'>): number {
  return Math.round(block.x + block.width / 2);
}

/** The link that passes through the line straight: the first between the block and the first supplying card. */
export function passingLink(
  links: readonly Link[],
  firstSupply: string | undefined,
): Link | undefined {
  return links.find(
    ({ from, to }) =>
      firstSupply !== undefined &&
      ((from === GRANTED && to === firstSupply) || (to === GRANTED && from === firstSupply)),
  );
}

/** Lines, badges and words for every link. Links without a way of their own run down the lane. */
export function wideEdges(
  scene: WideScene,
  links: readonly Link[],
  passing: Link | undefined,
): PlacedEdge[] {
  const { frame, block, zone, nodes } = scene;
  const excluded = [...nodes.values()].filter((node) => node.zone === 'below');
  let laneCount = 0;
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
    if (link === passing && block) edge = throughLine(scene, link, block, otherBox);
    if (!edge && touchesBlock && block && isOn('watch', other))
      edge = byGutter(link, otherBox, block);
    const inColumn = isRight(scene, from) && isRight(scene, to);
    if (!edge && inColumn && areNeighbours(nodes, from, to)) edge = bySpace(scene, link, from, to);
    if (!edge && zone && link.to === EXCLUDED && isRight(scene, from)) {
      edge = intoZone(
        link,
        from,
        zone,
        excluded.map(({ box }) => box),
      );
    }
    if (edge) return [edge];
    const spread = frame.right > 0 ? ([0, -4, 4, -2, 2][laneCount % 5] ?? 0) : 0;
    laneCount += 1;
    return [byLane(scene, link, from, to, frame.lane + spread)];
  });
}

/** Whether nothing stands between two cards of the right column. */
function areNeighbours(nodes: ReadonlyMap<string, PlacedEntity>, a: Box, b: Box): boolean {
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  return ![...nodes.values()].some(
    ({ box }) => box.x === upper.x && box.y > upper.y && box.y < lower.y,
  );
}
