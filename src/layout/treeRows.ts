import type { OrgEntity, OrgInput } from '../model/orgInput';
import type { OrgZone } from '../model/orgZones';
import { BLOCK_GAP, placeAuthorityLine, STOP_GAP, stopWords } from './authorityLine';
import { bottomOf, type Box } from './box';
import { draftCard, placeCard, type CardOptions, type OrgStyle } from './card';
import { labelHeight } from './edgeLabel';
import { draftGranted, placeGranted } from './granted';
import { linksOf, type Link } from './links';
import {
  GRANTED,
  type PlacedAuthorityLine,
  type PlacedEntity,
  type PlacedGranted,
} from './orgLayout';
import { splitParty } from './readingOrder';
import { treeDrop } from './treeDrop';

export const GUTTER = 38;
export const SPINE = 15;
const INSET = 10;
/** Words that stand right of the spine and its badges. */
const WORDS_X = 31;

/** The cards of the narrow hierarchy, one under another, and where its lines may run. */
export interface TreeRows {
  readonly nodes: readonly PlacedEntity[];
  readonly granted: PlacedGranted | null;
  readonly authorityLine: PlacedAuthorityLine | null;
  readonly zone: Box | null;
  readonly rules: readonly number[];
  readonly height: number;
}

/** A link that is told by words in the card: to the party, where that stands far off, or of context. */
export function toldInCard(link: Link, near: readonly string[], far: readonly string[]): boolean {
  const { kind, line } = link.relation;
  const isFar = near.includes(link.to) || (line === 'context' && far.includes(link.to));
  return kind === 'belongs_to' && far.includes(link.from) && isFar;
}

/** Stacks every card of the narrow hierarchy. */
export function treeRows(input: OrgInput, width: number, style: OrgStyle): TreeRows {
  const links = linksOf(input);
  const byId = new Map(input.entities.map((entity) => [entity.id, entity]));
  const inZone = (zone: OrgZone): OrgEntity[] =>
    input.entities.filter((entity) => entity.zone === zone);
  const { near, far } = splitParty(input);
  const nodes: PlacedEntity[] = [];
  let y = 0;
  const put = (entity: OrgEntity, x: number, cardWidth: number, options?: CardOptions): void => {
    const card = draftCard(entity, cardWidth, style, options);
    nodes.push(placeCard(card, x, y));
    y += card.height;
  };
  const space = (gap: number): void => {
    if (nodes.length > 0) y += gap;
  };
  const indented = (entity: OrgEntity, gap: number): void => {
    space(gap);
    put(entity, GUTTER, width - GUTTER);
  };

  for (const [i, entity] of inZone('top').entries()) {
    if (i === 0) put(entity, 0, width);
    else indented(entity, i === 1 ? 14 : 10);
  }
  const members = inZone('granted');
  let granted: PlacedGranted | null = null;
  let authorityLine: PlacedAuthorityLine | null = null;
  if (members.length > 0) {
    const drop = treeDrop(links, nodes, width, style.styles);
    const needs = Math.max(0, ...drop.labels.map(labelHeight));
    if (input.before && input.before.refusal !== null) {
      // Before the directive the line ran above the block; what leads to the block crosses it.
      const right = drop.straight ? drop.x - 12 : width;
      const isCrossed = links.some(
        (link) =>
          link !== drop.straight &&
          [link.from, link.to].includes(GRANTED) &&
          nodes.some(({ entityId }) => [link.from, link.to].includes(entityId)),
      );
      const words = stopWords(input, style, isCrossed ? WORDS_X : 0, right);
      y += STOP_GAP + Math.max(words.height, needs + 12) + (nodes.length > 0 ? 14 : 0);
      authorityLine = placeAuthorityLine(words, y, { spans: [{ x1: 0, x2: width }], stops: [] });
      y += BLOCK_GAP;
    } else space(drop.labels.length > 0 ? needs + 48 : 14);
    const block = placeGranted(draftGranted(members, input, width, style), 0, y);
    granted = block.granted;
    nodes.push(...block.nodes);
    y = bottomOf(granted.box);
  }
  for (const [i, entity] of inZone('watch').entries()) indented(entity, i === 0 ? 14 : 10);
  for (const id of near) {
    const entity = byId.get(id);
    if (entity) indented(entity, 10);
  }

  // Before the line: nothing is said of their authority, so they are not among the excluded.
  for (const entity of inZone('beside')) indented(entity, 10);

  const below = inZone('below');
  let zone: Box | null = null;
  if (below.length > 0) {
    let top = y;
    if (!input.before) {
      const words = stopWords(input, style, nodes.length > 0 ? WORDS_X : 0, width);
      y += words.height + STOP_GAP + (nodes.length > 0 ? 26 : 0);
      const x1 = nodes.length > 0 ? SPINE + 13 : 0;
      authorityLine = placeAuthorityLine(words, y, { spans: [{ x1, x2: width }], stops: [] });
      top = y;
      y += 16;
    } else if (nodes.length > 0) y += 8;
    for (const [i, entity] of below.entries()) {
      y += i === 0 ? 10 : 8;
      put(entity, INSET, width - 2 * INSET);
    }
    y += 14;
    if (!input.before) zone = { x: 0, y: top, width, height: y - top };
  }
  for (const [i, entity] of inZone('outside').entries()) indented(entity, i === 0 ? 26 : 10);

  const rules: number[] = [];
  if (far.length > 0 && nodes.length > 0) {
    rules.push(y + 15);
    y += 14;
  }
  for (const id of far) {
    const entity = byId.get(id);
    if (!entity) continue;
    const hasParent = links.some(
      (link) =>
        link.relation.kind === 'belongs_to' &&
        link.from === id &&
        far.includes(link.to) &&
        !toldInCard(link, near, far),
    );
    const told = links.find((link) => link.from === id && toldInCard(link, near, far));
    space(16);
    if (hasParent) put(entity, GUTTER, width - GUTTER);
    else put(entity, 0, width, told ? { context: told.relation } : {});
  }
  return { nodes, granted, authorityLine, zone, rules, height: Math.ceil(y) };
}
