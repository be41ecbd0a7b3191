import type { OrgEntity, OrgInput } from '../model/orgInput';
import type { OrgZone } from '../model/orgZones';
import { BLOCK_GAP, placeAuthorityLine, STOP_GAP, stopWords } from './authorityLine';
import { bottomOf } from './box';
import type { OrgStyle } from './card';
import { dropHeight, placeDrops } from './drops';
import { draftGranted, placeGranted } from './granted';
import { hatchedGround } from './hatched';
import { linksOf, type Link } from './links';
import { GRANTED, type OrgLayout } from './orgLayout';
import { passingLink, passX, wideEdges } from './wideEdges';
import { wideFrame } from './wideFrame';
import {
  placeExcluded,
  placeOutside,
  placeParty,
  placeStack,
  placeTop,
  CARD_GAP,
  ZONE_TOP,
} from './wideZones';

const HEADER = 34;
const LINE_ZONE = 64;
const PARTY_GAP = 20;
const NARROW = 600;
/** From the cards above to the words of the line. */
const STOP_TOP = 9;
/** Room for the words of the line in two rows. */
const STOP_WORDS = 180;

/** Those that deal with the granted block last, so that they stand next to it. */
function nearestLast(entities: readonly OrgEntity[], links: readonly Link[]): OrgEntity[] {
  const deals = ({ id }: OrgEntity): boolean =>
    links.some(
      ({ from, to }) => (from === id && to === GRANTED) || (to === id && from === GRANTED),
    );
  return [...entities.filter((entity) => !deals(entity)), ...entities.filter(deals)];
}

/** The hierarchy in columns: state in the middle, watchers left, party right. */
export function layoutWide(input: OrgInput, width: number, style: OrgStyle): OrgLayout {
  const links = linksOf(input);
  const inZone = (zone: OrgZone): OrgEntity[] =>
    input.entities.filter((entity) => entity.zone === zone);
  const [members, supply, below] = [inZone('granted'), inZone('supply'), inZone('below')];
  const frame = wideFrame(input, width, linksOf(input.before?.under ?? input).length > 0);

  const top = placeTop(nearestLast(inZone('top'), links), frame, style);
  const blockWidth = frame.midEnd - frame.midStart;
  const draft = members.length > 0 ? draftGranted(members, input.before, blockWidth, style) : null;
  const lastRow = top.nodes.filter(({ box }) => bottomOf(box) === top.bottom);
  const drops = draft
    ? placeDrops(
        links.filter(({ from, to }) => from === GRANTED || to === GRANTED),
        new Map(lastRow.map(({ entityId, box }) => [entityId, box])),
        { x: frame.midStart, y: 0, width: blockWidth, height: draft.height },
        width < NARROW,
        frame.midEnd,
      )
    : [];
  const passing = draft ? passingLink(links, supply[0]?.id) : undefined;
  const passes = passing ? [passX({ x: frame.midStart, width: blockWidth })] : [];

  // Before the directive the line ran above the block, which stays where it is.
  const { under } = style;
  const isAbove = under !== null && draft !== null;
  const crossing = isAbove ? drops.map(({ x }) => x) : passes;
  const wordsEnd = Math.min(frame.midEnd, ...crossing) - 16;
  // Those beside the block are not meant; only words without room reach over them.
  const lineStart = isAbove && wordsEnd - frame.midStart >= STOP_WORDS ? frame.midStart : 0;
  const words = stopWords(input, style, lineStart, wordsEnd);
  const stopHeight = words.height + STOP_GAP;
  const needs = isAbove ? stopHeight + BLOCK_GAP + STOP_TOP : 0;
  const hasTop = top.nodes.length > 0;
  const blockY = Math.max(
    hasTop ? top.bottom + Math.max(dropHeight(drops, style.styles), needs) : needs,
    under?.granted?.box.y ?? 0,
  );
  const block = draft ? placeGranted(draft, frame.midStart, blockY) : null;
  const blockBottom = block ? bottomOf(block.granted.box) : top.bottom;
  const sideRoom = { x: 0, y: blockY + HEADER, width: frame.side };
  const watch = placeStack(inZone('watch'), sideRoom, style);
  const sideBottom = watch.nodes.length > 0 ? watch.bottom : 0;

  const lowY = Math.round(
    isAbove
      ? Math.max(under.zone?.y ?? 0, Math.max(blockBottom, sideBottom) + CARD_GAP - ZONE_TOP)
      : Math.max(
          blockBottom + Math.max(LINE_ZONE, stopHeight + 14),
          sideBottom + stopHeight + CARD_GAP,
        ),
  );
  const hasLow = supply.length + below.length > 0;
  const excluded = hasLow ? placeExcluded(supply, below, lowY, frame, style) : null;
  const lineY = isAbove ? blockY - BLOCK_GAP : lowY;
  const lowest = Math.max(blockBottom, sideBottom);
  const mainBottom = Math.max(excluded?.bottom ?? (isAbove ? lowest + 16 : lowest), top.bottom);
  const lower = { x: 0, y: lineY, width: frame.midEnd, height: mainBottom - lineY };

  const party = placeParty(input, frame, style);
  const underParty = party.nodes.length > 0 ? party.bottom + PARTY_GAP : 0;
  const outsideY = excluded ? Math.max(lowY + ZONE_TOP, underParty) : underParty;
  const outside = placeOutside(inZone('outside'), outsideY, excluded?.bottom ?? 0, frame, style);

  const nodes = [
    ...top.nodes,
    ...(block?.nodes ?? []),
    ...watch.nodes,
    ...party.nodes,
    ...(excluded?.nodes ?? []),
    ...outside.nodes,
  ];
  const scene = {
    frame,
    styles: style.styles,
    nodes: new Map(nodes.map((node) => [node.entityId, node])),
    block: block?.granted.box ?? null,
    zone: excluded?.zone ?? null,
    drops,
    lineAbove: isAbove ? lineY : null,
  };
  const outsideBottom = outside.nodes.length > 0 ? outside.bottom : 0;
  const ground = {
    nodes,
    granted: block?.granted ?? null,
    authorityLine:
      hasLow || isAbove
        ? placeAuthorityLine(words, lineY, {
            start: lineStart,
            end: frame.midEnd,
            stop: true,
            passes: isAbove ? [] : passes,
          })
        : null,
    zone: isAbove ? lower : (excluded?.zone ?? null),
  };
  return {
    shape: 'wide',
    width,
    height: Math.ceil(Math.max(mainBottom, party.bottom, outsideBottom)),
    ...ground,
    hatched: hatchedGround(ground, isAbove),
    edges: wideEdges(scene, links, passing),
    trunks: [],
    rules: [],
  };
}
