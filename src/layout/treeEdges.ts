import type { OrgInput } from '../model/orgInput';
import type { OrgZone } from '../model/orgZones';
import { STOP_GAP } from './authorityLine';
import { bottomOf, clamp, type Box, type Point } from './box';
import { placeEdge } from './edge';
import { labelHeight, type EdgeLabel } from './edgeLabel';
import { linksOf, type Link } from './links';
import { EXCLUDED, GRANTED, type OrgLayout, type PlacedEdge } from './orgLayout';
import { splitParty } from './readingOrder';
import { treeDrop } from './treeDrop';
import { GUTTER, SPINE, toldInCard, type TreeRows } from './treeRows';
import type { TextStyles } from './typography';

const BADGE = 12;
/** Those that stand under the block, each beside the line that comes out of it. */
const BESIDE: readonly OrgZone[] = ['watch', 'party', 'beside'];
/** Left of an indented card, where it hangs on another indented card. */
const HANGER = 26;
/** The last baseline of words above the block. */
const LABEL_GAP = 17;

const middle = (box: Box): number => Math.round(box.y + box.height / 2);
const isIndented = (box: Box): boolean => box.x >= GUTTER;

/** From a card to the spine: level from an indented card, else through its top or bottom. */
function wayToSpine(box: Box, otherY: number): Point[] {
  const y = middle(box);
  if (!isIndented(box)) return [{ x: SPINE, y: otherY > y ? bottomOf(box) : box.y }];
  return [
    { x: box.x, y },
    { x: SPINE, y },
  ];
}

/** A card that hangs on the one it belongs to. */
function hang(link: Link, child: Box, parent: Box): PlacedEdge {
  const corners = isIndented(parent)
    ? [
        { x: child.x, y: middle(child) },
        { x: HANGER, y: middle(child) },
        { x: HANGER, y: middle(parent) },
        { x: parent.x, y: middle(parent) },
      ]
    : [...wayToSpine(child, parent.y), ...wayToSpine(parent, child.y).reverse()];
  return placeEdge(link, corners, { badge: 0 });
}

/** Words whose last baseline stands above `y`. */
function wordsAbove(label: EdgeLabel, y: number): EdgeLabel {
  const dy = y - LABEL_GAP - 4 - labelHeight(label) / 2;
  return {
    texts: label.texts.map((text) => ({ ...text, y: text.y + dy })),
    chips: label.chips.map((chip) => ({ ...chip, y: chip.y + dy })),
  };
}

/** Lines into the block from above: down the spine from the first card, straight from the last. */
function edgesAbove(
  links: readonly Link[],
  rows: TreeRows,
  width: number,
  styles: TextStyles,
): Map<Link, PlacedEdge> {
  const edges = new Map<Link, PlacedEdge>();
  const block = rows.granted?.box;
  const top = rows.nodes.filter(({ zone }) => zone === 'top');
  const [first, second] = top;
  const last = top.at(-1);
  if (!block || !first || !last) return edges;
  const { spine, straight, x, spineLabel, straightLabel } = treeDrop(links, top, width, styles);
  // Before the directive, words stand above the line, which runs above the block.
  const line = rows.authorityLine?.y ?? Infinity;
  const wordsY = line < block.y ? line + LABEL_GAP - STOP_GAP : block.y;
  const way = (link: Link, card: Box, at: number): Point[] => {
    const down = [
      { x: at, y: bottomOf(card) },
      { x: at, y: block.y },
    ];
    return link.from === GRANTED ? down.reverse() : down;
  };
  if (spine && spineLabel) {
    const y = second ? middle(second.box) : block.y - LABEL_GAP - 5;
    const words = wordsAbove(spineLabel, wordsY);
    edges.set(
      spine,
      placeEdge(spine, way(spine, first.box, SPINE), { badge: BADGE, badgeAt: { y }, ...words }),
    );
  }
  if (straight && straightLabel) {
    const words = wordsAbove(straightLabel, wordsY);
    edges.set(straight, placeEdge(straight, way(straight, last.box, x), { badge: 0, ...words }));
  }
  return edges;
}

/**
 * Lines of the narrow hierarchy: everything runs down one spine, and each relation is a badge
 * beside the card that it leads to.
 */
export function treeEdges(
  input: OrgInput,
  rows: TreeRows,
  width: number,
  styles: TextStyles,
): Pick<OrgLayout, 'edges' | 'trunks'> {
  const { near, far } = splitParty(input);
  const links = linksOf(input).filter((link) => !toldInCard(link, near, far));
  const nodes = new Map(rows.nodes.map((node) => [node.entityId, node]));
  const block = rows.granted?.box ?? null;
  const boxOf = (end: string): Box | null =>
    end === GRANTED ? block : end === EXCLUDED ? rows.zone : (nodes.get(end)?.box ?? null);
  const above = edgesAbove(links, rows, width, styles);
  const taken = [...above.values()].flatMap(({ badge }) => (badge ? [badge.y] : []));
  /** The first free place for a badge on the spine, from `y` down. */
  const free = (y: number): Point => {
    let at = clamp(y, BADGE, Math.max(BADGE, rows.height - BADGE));
    const meets = (other: number): boolean => Math.abs(other - at) <= 2 * BADGE;
    while (taken.some(meets) && at + 3 * BADGE < rows.height) at += 2 * BADGE + 2;
    taken.push(at);
    return { x: SPINE, y: at };
  };
  let trunkEnd = block ? bottomOf(block) : 0;

  const stub = (link: Link, card: Box): PlacedEdge => {
    const y = middle(card);
    trunkEnd = Math.max(trunkEnd, y);
    const out = [
      { x: SPINE, y },
      { x: card.x, y },
    ];
    const corners = link.from === GRANTED ? out : out.reverse();
    return placeEdge(link, corners, { badge: BADGE, badgeAt: free(y), marks: false });
  };
  /** Where a line from the block comes out of the trunk that others share. */
  const leave = (end: string, box: Box, other: Box): Point[] =>
    end === GRANTED && other.y > trunkEnd && trunkEnd > bottomOf(box)
      ? [{ x: SPINE, y: trunkEnd }]
      : wayToSpine(box, other.y);
  const branch = (link: Link, from: Box, to: Box): PlacedEdge => {
    const corners = [...leave(link.from, from, to), ...leave(link.to, to, from).reverse()];
    const lower = from.y > to.y ? from : to;
    const upper = lower === from ? to : from;
    const beside = [lower, upper].find(isIndented);
    const y = beside ? middle(beside) : (bottomOf(upper) + lower.y) / 2;
    // Rings at both ends would sit on the trunk; here the badge alone tells the kind.
    const marks = link.relation.kind !== 'indirect_collaboration';
    return placeEdge(link, corners, { badge: BADGE, badgeAt: free(y), marks });
  };
  const route = (link: Link): PlacedEdge[] => {
    const [from, to] = [boxOf(link.from), boxOf(link.to)];
    if (!from || !to) return [];
    const known = above.get(link);
    if (known) return [known];
    const other = nodes.get(link.from === GRANTED ? link.to : link.from);
    const touchesBlock = link.from === GRANTED || link.to === GRANTED;
    if (touchesBlock && other && BESIDE.includes(other.zone)) return [stub(link, other.box)];
    const isBelow = from.y > to.y && isIndented(from);
    if (link.relation.kind === 'belongs_to' && isBelow) return [hang(link, from, to)];
    return [branch(link, from, to)];
  };
  // Stubs first: lines that go on below them leave the trunk where it ends.
  const isStub = ({ from, to }: Link): boolean => {
    const other = nodes.get(from === GRANTED ? to : from);
    return (from === GRANTED || to === GRANTED) && !!other && BESIDE.includes(other.zone);
  };
  const edges = [...links.filter(isStub), ...links.filter((link) => !isStub(link))].flatMap(route);
  const start = { x: SPINE, y: block ? bottomOf(block) : 0 };
  return {
    edges,
    trunks: trunkEnd > start.y ? [[start, { x: SPINE, y: trunkEnd }]] : [],
  };
}
