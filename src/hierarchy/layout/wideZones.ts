import { mergeChips } from '../../model/chips';
import type { OrgEntity, OrgInput } from './orgInput';
import { bottomOf, type Box } from '../../text/box';
import { draftCard, placeCard, type Card, type OrgStyle } from './card';
import { flowGrid } from './grid';
import { parentOrder, type Link } from './links';
import { groundOf, placeHeading } from './heading';
import type { PlacedEntity, PlacedHeading } from './orgLayout';
import { joinParts, moveParts } from './parts';
import { widthOf } from '../../text/typography';
import type { WideFrame } from './wideFrame';

export const CARD_GAP = 10;
/** From the top of the lower zone to its first card: room for its heading. */
export const ZONE_TOP = 32;
/** From its last card to its foot: the less, the larger a picture can draw the whole. */
const ZONE_FOOT = 6;
const LEAST_CARD = 150;
/** Space for a line between two cards. */
const LINE_SPACE = 26;
/** Where a heading stands, right of the lines in the right column, and the space that it takes. */
const HEADING_X = 38;
const HEADING_SPACE = 52;

const columnsIn = (width: number, count: number): number =>
  Math.max(1, Math.min(count, Math.floor((width + CARD_GAP) / (LEAST_CARD + CARD_GAP))));

export interface Rows {
  readonly nodes: readonly PlacedEntity[];
  readonly bottom: number;
}

/**
 * The top row. Two cards share it unevenly, so that the first reaches over the block's left part;
 * where there are many, those that deal with the block stand in the last row.
 */
export function placeTop(
  entities: readonly OrgEntity[],
  links: readonly Link[],
  frame: WideFrame,
  style: OrgStyle,
): Rows {
  const width = frame.midEnd;
  const draft = (entity: OrgEntity, each: number): Card => {
    // What its line rests on stands beside the line.
    const told = links.filter(({ from, to }) => from === entity.id || to === entity.id);
    const shown = told.flatMap(({ relation }) => relation.chips);
    return draftCard(entity, each, style, { shown });
  };
  const [first, second] = entities;
  if (first && second && entities.length === 2) {
    // Each as wide as its name, as far as both have room; the first reaches over the block's left part.
    const [one, two] = [first, second].map(({ name }) => widthOf(name, style.styles.name) + 22);
    const spare = width - CARD_GAP - (one ?? 0) - (two ?? 0);
    const reach = frame.midStart + 0.3 * (frame.midEnd - frame.midStart);
    const firstWidth = Math.round(
      Math.max(Math.min((one ?? 0) + spare / 2, 0.6 * width), reach, 0.4 * width),
    );
    const cards = [draft(first, firstWidth), draft(second, width - firstWidth - CARD_GAP)];
    const height = Math.max(...cards.map((card) => card.height));
    const xs = [0, firstWidth + CARD_GAP];
    return {
      nodes: cards.map((card, i) => placeCard(card, xs[i] ?? 0, 0, height)),
      bottom: height,
    };
  }
  const columns = columnsIn(width, entities.length);
  const rest = entities.length % columns;
  const room = { x: 0, width, gap: CARD_GAP };
  const head = flowGrid(entities.slice(0, rest), draft, { ...room, y: 0, columns: rest || 1 });
  const y = rest > 0 ? head.bottom + CARD_GAP : 0;
  const body = flowGrid(entities.slice(rest), draft, { ...room, y, columns });
  return {
    nodes: [...head.cells, ...body.cells].map(({ card, ...cell }) =>
      placeCard(card, cell.x, cell.y, cell.height),
    ),
    bottom: entities.length > 0 ? body.bottom : 0,
  };
}

/** Cards of one width, one under another. */
export function placeStack(
  entities: readonly OrgEntity[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  style: OrgStyle,
): Rows {
  const draft = (entity: OrgEntity, each: number): Card => draftCard(entity, each, style);
  const { cells, bottom } = flowGrid(entities, draft, { x, y, width, columns: 1, gap: CARD_GAP });
  return {
    nodes: cells.map((cell) => placeCard(cell.card, cell.x, cell.y, cell.height)),
    bottom,
  };
}

/** The zone of the excluded, from `start` to the middle's end, below the line at `y`. */
export function placeExcluded(
  below: readonly OrgEntity[],
  start: number,
  y: number,
  frame: WideFrame,
  style: OrgStyle,
): Rows & { zone: Box; heading: PlacedHeading | null } {
  const x = start + frame.inset;
  const width = frame.midEnd - frame.inset - x;
  const columns = columnsIn(width, below.length);
  const chips = mergeChips(below.map(({ authorityChips }) => authorityChips));
  // In the time before, not all of them are said to be without it: each card has its own sign.
  const heading = style.under
    ? null
    : placeHeading('no', style.labels.excluded, chips, style, { x, y: y + 20, width });
  const draft = (entity: OrgEntity, each: number): Card =>
    draftCard(entity, each, style, { status: heading === null, shown: heading ? chips : [] });
  const rows = [...(heading?.texts ?? []), ...(heading?.chips ?? [])].map((item) => item.y);
  const first = Math.max(y + ZONE_TOP, ...rows.map((row) => row + 12));
  const grid = flowGrid(below, draft, { x, y: first, width, columns, gap: CARD_GAP });
  const bottom = grid.bottom + ZONE_FOOT;
  return {
    nodes: grid.cells.map((cell) => placeCard(cell.card, cell.x, cell.y, cell.height)),
    bottom,
    heading: heading && { ...heading, ground: groundOf(heading) },
    zone: { x: start, y, width: frame.midEnd - start, height: bottom - y },
  };
}

/** Between two cards of the right column: room for the lines that join them. */
export function spaceBetween(upper: string, lower: string, links: readonly Link[]): number {
  const isJoined = links.some(
    ({ from, to }) => [from, to].includes(upper) && [from, to].includes(lower),
  );
  return isJoined ? LINE_SPACE : CARD_GAP;
}

/**
 * Entities down the right column from `y`, in their order, with room for the lines between them. Of those in a
 * row of whom nothing is stated, a heading over the first says it for all, if there are several.
 */
export function placeColumn(
  entities: readonly OrgEntity[],
  y: number,
  links: readonly Link[],
  frame: WideFrame,
  style: OrgStyle,
): Rows & { readonly headings: readonly PlacedHeading[] } {
  const nodes: PlacedEntity[] = [];
  const headings: PlacedHeading[] = [];
  const isUnstated = (i: number): boolean => entities[i]?.sign === 'unknown';
  let bottom = y;
  for (const [i, entity] of entities.entries()) {
    const above = nodes.at(-1)?.entityId;
    const isHeaded = isUnstated(i) && (isUnstated(i - 1) || isUnstated(i + 1));
    if (isHeaded && !isUnstated(i - 1)) {
      const place = { x: frame.rightStart + HEADING_X, y: 0, width: frame.right - HEADING_X };
      const set = placeHeading('unknown', style.labels.unstated, [], style, place);
      const rows = set.texts.at(-1)?.y ?? 0;
      const space = Math.max(HEADING_SPACE, rows + 38);
      const dy = bottom + (space - rows) / 2 + 4.5;
      headings.push({ ...set, ...moveParts(joinParts(set), 0, dy) });
      bottom += space;
    } else if (above !== undefined) bottom += spaceBetween(above, entity.id, links);
    const context = links.find(
      ({ from, relation }) => from === entity.id && relation.line === 'context',
    )?.relation;
    const card = draftCard(entity, frame.right, style, { status: !isHeaded, context });
    const placed = placeCard(card, frame.rightStart, bottom);
    nodes.push(placed);
    bottom = bottomOf(placed.box);
  }
  return { nodes, bottom, headings };
}

/** The entities of the right column down it, each under the one it belongs to. */
export function placeRight(
  input: OrgInput,
  links: readonly Link[],
  frame: WideFrame,
  style: OrgStyle,
): ReturnType<typeof placeColumn> {
  const byId = new Map(input.entities.map((entity) => [entity.id, entity]));
  const entities = parentOrder(input, 'right').flatMap(({ id }) => byId.get(id) ?? []);
  return placeColumn(entities, 0, links, frame, style);
}

/** Entities outside the line, down the right column; a lone one reaches to the zone's end. */
export function placeOutside(
  entities: readonly OrgEntity[],
  y: number,
  links: readonly Link[],
  reachTo: number,
  frame: WideFrame,
  style: OrgStyle,
): ReturnType<typeof placeColumn> {
  const [only, ...others] = entities;
  if (!only || others.length > 0) return placeColumn(entities, y, links, frame, style);
  const card = draftCard(only, frame.right, style);
  const placed = placeCard(card, frame.rightStart, y, Math.max(card.height, reachTo - y));
  return { nodes: [placed], bottom: bottomOf(placed.box), headings: [] };
}
