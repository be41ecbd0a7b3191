import type { OrgEntity, OrgInput } from '../model/orgInput';
import { bottomOf, type Box } from './box';
import { draftCard, placeCard, type Card, type OrgStyle } from './card';
import { flowGrid } from './grid';
import { parentOrder, type Link } from './links';
import type { PlacedEntity } from './orgLayout';
import { labelHeight, placeLabel } from './edgeLabel';
import type { WideFrame } from './wideFrame';

export const CARD_GAP = 12;
/** From the top of the lower zone to its first card. */
export const ZONE_TOP = 16;
/** From its last card to its foot: the less, the larger a picture can draw the whole. */
const ZONE_FOOT = 8;
const LEAST_CARD = 150;
/** Space for a line between two cards; and, with words of context beside it, more than their rows take. */
const LINE_SPACE = 26;
const AROUND_LABEL = 28;
/** Where words of context stand, right of the double line in the right column. */
export const CONTEXT_LABEL_X = 38;

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
export function placeTop(entities: readonly OrgEntity[], frame: WideFrame, style: OrgStyle): Rows {
  const width = frame.midEnd;
  const draft = (entity: OrgEntity, each: number): Card => draftCard(entity, each, style);
  const [first, second] = entities;
  if (first && second && entities.length === 2) {
    const mid = frame.midEnd - frame.midStart;
    const firstWidth = Math.round(Math.max(frame.midStart + 0.34 * mid, 0.4 * width));
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
): Rows & { zone: Box } {
  const x = start + frame.inset;
  const width = frame.midEnd - frame.inset - x;
  const columns = columnsIn(width, below.length);
  const draft = (entity: OrgEntity, each: number): Card => draftCard(entity, each, style);
  const grid = flowGrid(below, draft, { x, y: y + ZONE_TOP, width, columns, gap: CARD_GAP });
  const bottom = grid.bottom + ZONE_FOOT;
  return {
    nodes: grid.cells.map((cell) => placeCard(cell.card, cell.x, cell.y, cell.height)),
    bottom,
    zone: { x: start, y, width: frame.midEnd - start, height: bottom - y },
  };
}

/** Between two cards of the right column: room for the lines that join them, and for words of context. */
export function spaceBetween(
  upper: string,
  lower: string,
  links: readonly Link[],
  { right }: WideFrame,
  { styles }: OrgStyle,
): number {
  const room = right - CONTEXT_LABEL_X;
  const needs = links
    .filter(({ from, to }) => [from, to].includes(upper) && [from, to].includes(lower))
    .map((link) =>
      link.relation.line === 'context'
        ? labelHeight(placeLabel(link, styles, { x: 0, y: 0, room })) + AROUND_LABEL
        : LINE_SPACE,
    );
  return Math.max(CARD_GAP, ...needs);
}

/** Entities down the right column from `y`, in their order, with room for the lines between them. */
export function placeColumn(
  entities: readonly OrgEntity[],
  y: number,
  links: readonly Link[],
  frame: WideFrame,
  style: OrgStyle,
): Rows {
  const nodes: PlacedEntity[] = [];
  let bottom = y;
  for (const entity of entities) {
    const above = nodes.at(-1)?.entityId;
    if (above !== undefined) bottom += spaceBetween(above, entity.id, links, frame, style);
    const placed = placeCard(draftCard(entity, frame.right, style), frame.rightStart, bottom);
    nodes.push(placed);
    bottom = bottomOf(placed.box);
  }
  return { nodes, bottom };
}

/** The party's entities down the right column, each under the one it belongs to. */
export function placeParty(
  input: OrgInput,
  links: readonly Link[],
  frame: WideFrame,
  style: OrgStyle,
): Rows {
  const byId = new Map(input.entities.map((entity) => [entity.id, entity]));
  const entities = parentOrder(input, 'party').flatMap(({ id }) => byId.get(id) ?? []);
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
): Rows {
  const [only, ...others] = entities;
  if (!only || others.length > 0) return placeColumn(entities, y, links, frame, style);
  const card = draftCard(only, frame.right, style);
  const placed = placeCard(card, frame.rightStart, y, Math.max(card.height, reachTo - y));
  return { nodes: [placed], bottom: bottomOf(placed.box) };
}
