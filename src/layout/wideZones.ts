import type { OrgEntity, OrgInput } from '../model/orgInput';
import { bottomOf, type Box } from './box';
import { draftCard, placeCard, type Card, type OrgStyle } from './card';
import { flowGrid } from './grid';
import { linksOf, parentOrder } from './links';
import type { PlacedEntity } from './orgLayout';
import { placeLabel } from './edgeLabel';
import type { WideFrame } from './wideFrame';

export const CARD_GAP = 12;
/** From the top of the lower zone to its first card. */
export const ZONE_TOP = 30;
const LEAST_CARD = 150;
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

/** The zone below the line at `y`: units that may supply across its width, then the excluded. */
export function placeExcluded(
  supply: readonly OrgEntity[],
  below: readonly OrgEntity[],
  y: number,
  frame: WideFrame,
  style: OrgStyle,
): Rows & { zone: Box } {
  const x = frame.inset;
  const width = frame.midEnd - 2 * frame.inset;
  const stack = placeStack(supply, { x, y: y + ZONE_TOP, width }, style);
  const top = supply.length > 0 && below.length > 0 ? stack.bottom + CARD_GAP : stack.bottom;
  const columns = columnsIn(width, below.length);
  const draft = (entity: OrgEntity, each: number): Card => draftCard(entity, each, style);
  const grid = flowGrid(below, draft, { x, y: top, width, columns, gap: CARD_GAP });
  const bottom = grid.bottom + 16;
  return {
    nodes: [
      ...stack.nodes,
      ...grid.cells.map((cell) => placeCard(cell.card, cell.x, cell.y, cell.height)),
    ],
    bottom,
    zone: { x: 0, y, width: frame.midEnd, height: bottom - y },
  };
}

/** The party's entities down the right column, each under the one it belongs to. */
export function placeParty(input: OrgInput, frame: WideFrame, style: OrgStyle): Rows {
  const nodes: PlacedEntity[] = [];
  const links = linksOf(input);
  const byId = new Map(input.entities.map((entity) => [entity.id, entity]));
  let y = 0;
  for (const { id } of parentOrder(input, 'party')) {
    const entity = byId.get(id);
    const above = nodes.at(-1)?.entityId;
    if (!entity) continue;
    const link = links.find(({ from, to }) => from === id && to === above);
    if (link) {
      const room = frame.right - CONTEXT_LABEL_X;
      const rows = placeLabel(link, style.styles, { x: 0, y: 0, room }).texts.length;
      y += link.relation.line === 'context' ? Math.max(28, rows * 13.5 + 12) : 26;
    } else if (above !== undefined) y += CARD_GAP;
    const placed = placeCard(draftCard(entity, frame.right, style), frame.rightStart, y);
    nodes.push(placed);
    y = bottomOf(placed.box);
  }
  return { nodes, bottom: y };
}

/** Entities outside the line, down the right column; a lone one reaches to the zone's end. */
export function placeOutside(
  entities: readonly OrgEntity[],
  y: number,
  reachTo: number,
  frame: WideFrame,
  style: OrgStyle,
): Rows {
  const [only, ...others] = entities;
  if (!only || others.length > 0) {
    return placeStack(entities, { x: frame.rightStart, y, width: frame.right }, style);
  }
  const card = draftCard(only, frame.right, style);
  const placed = placeCard(card, frame.rightStart, y, Math.max(card.height, reachTo - y));
  return { nodes: [placed], bottom: bottomOf(placed.box) };
}
