import type { OrgEntity, OrgInput } from './orgInput';
import type { OrgZone } from './orgZones';
import { BLOCK_GAP, placeAuthorityLine, STOP_GAP, stopWords } from './authorityLine';
import { bottomOf } from '../../text/box';
import type { OrgStyle } from './card';
import { dropHeight, placeDrops } from './drops';
import { draftGranted, placeGranted } from './granted';
import { hatchedGround } from './hatched';
import { linksOf, type Link } from './links';
import { GRANTED, type OrgLayout } from './orgLayout';
import { placePassing } from './passing';
import { wideEdges } from './wideEdges';
import { wideFrame } from './wideFrame';
import {
  placeExcluded,
  placeOutside,
  placeRight,
  placeStack,
  placeTop,
  spaceBetween,
  CARD_GAP,
  ZONE_TOP,
} from './wideZones';

const HEADER = 30;
const RIGHT_GAP = 13;
const FOOT = 12;
/** Between the words of the line and lines that run down the lane. */
const LANE_GAP = 8;
const NARROW = 600;
/** From the cards above to the words of the line. */
const STOP_TOP = 9;
/** Between the line and those it is open for, and how far below their top it is level with them. */
const OPEN = 8;
const ASTRIDE = 34;
/** From those it is open for to the ground of the excluded. */
const ZONE_GAP = 8;
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

/** The hierarchy in columns: those who may and may not in the middle, others at the sides. */
export function layoutWide(input: OrgInput, width: number, style: OrgStyle): OrgLayout {
  const links = linksOf(input);
  const inZone = (zone: OrgZone): OrgEntity[] =>
    input.entities.filter((entity) => entity.zone === zone);
  const [members, beside, below] = [inZone('granted'), inZone('beside'), inZone('below')];
  const frame = wideFrame(input, width, linksOf(input.before?.under ?? input).length > 0);

  const top = placeTop(nearestLast(inZone('top'), links), links, frame, style);
  const blockWidth = frame.midEnd - frame.midStart;
  const draft = members.length > 0 ? draftGranted(members, input, blockWidth, style) : null;
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
  const passing = draft
    ? placePassing(
        links,
        beside[0]?.id,
        {
          block: { x: frame.midStart, width: blockWidth },
          card: { x: frame.besideStart, width: frame.beside },
          limit: frame.midEnd,
        },
        style.styles,
      )
    : undefined;

  // Before the directive the line ran above the block, which stays where it is.
  const { under } = style;
  const kept = style.keepsPlaces ? under : null;
  const isAbove = draft !== null && (input.before?.refusal ?? null) !== null;
  const isBelow = under === null && below.length > 0;
  const wordsEnd = isAbove
    ? Math.min(frame.midEnd, ...drops.map(({ x }) => x)) - 16
    : frame.lane - LANE_GAP;
  // Those beside the block are not meant; only words without room reach over them.
  const hasRoom = wordsEnd - frame.midStart >= STOP_WORDS;
  const lineStart = isAbove && hasRoom ? frame.midStart : 0;
  const isOpen = isBelow && beside.length > 0;
  const gap = { x1: frame.besideStart - OPEN, x2: frame.besideStart + frame.beside + OPEN };
  const words = stopWords(input, style, lineStart, isOpen ? gap.x1 : wordsEnd);
  const stopHeight = words.height + STOP_GAP;
  const needs = isAbove ? stopHeight + BLOCK_GAP + STOP_TOP : 0;
  const hasTop = top.nodes.length > 0;
  const blockY = Math.max(
    hasTop
      ? top.bottom +
          Math.max(dropHeight(drops, style.styles) + (isAbove ? BLOCK_GAP - 6 : 0), needs)
      : needs,
    kept?.granted?.box.y ?? 0,
  );
  const block = draft ? placeGranted(draft, frame.midStart, blockY) : null;
  const blockBottom = block ? bottomOf(block.granted.box) : top.bottom;
  const sideRoom = { x: 0, y: blockY + HEADER, width: frame.side };
  const left = placeStack(inZone('left'), sideRoom, style);
  const sideBottom = left.nodes.length > 0 ? left.bottom : 0;

  const lowest = Math.max(blockBottom, sideBottom);
  // Cards stay where they are under the directive, as long as they have room.
  const keptY = (zone: OrgZone): number =>
    kept?.nodes.find((node) => node.zone === zone)?.box.y ?? 0;
  const underBlock = lowest > 0 ? lowest + CARD_GAP : 0;
  const underWords = isBelow
    ? Math.max(blockBottom + stopHeight + 8, sideBottom + stopHeight + CARD_GAP)
    : 0;
  // The line is level with the first of those it is open for: they stand on neither side of it.
  const besideY = Math.max(
    keptY('beside'),
    Math.round(
      Math.max(
        underBlock,
        passing ? blockBottom + passing.height : 0,
        isOpen ? underWords - ASTRIDE : 0,
      ),
    ),
  );
  const room = { x: frame.besideStart, y: besideY, width: frame.beside };
  const besides = placeStack(beside, room, style);
  const astride = besideY + Math.min(ASTRIDE, (besides.nodes[0]?.box.height ?? 0) / 2);
  const stopY = Math.round(Math.max(underWords, isOpen ? astride : underBlock));
  const zoneY = Math.max(
    keptY('below') - ZONE_TOP,
    beside.length > 0 ? Math.round(besides.bottom + ZONE_GAP) : isBelow ? stopY : underBlock,
  );
  const excluded = below.length > 0 ? placeExcluded(below, 0, zoneY, frame, style) : null;
  const lineY = isAbove ? blockY - BLOCK_GAP : stopY;
  const mainBottom = Math.max(
    excluded?.bottom ?? 0,
    // Lines that leave a card by its foot run under it.
    beside.length > 0 ? besides.bottom + (links.length > 0 ? FOOT : 0) : 0,
    lowest,
    top.bottom,
  );

  const right = placeRight(input, links, frame, style);
  const apart = inZone('outside');
  const [last, first] = [right.nodes.at(-1)?.entityId, apart[0]?.id];
  const space = last && first ? spaceBetween(last, first, links) : 0;
  const underRight = right.nodes.length > 0 ? right.bottom + Math.max(RIGHT_GAP, space) : 0;
  // Beside the excluded; a tall one begins higher, so that it ends with them.
  const tallest = placeOutside(apart, 0, links, 0, frame, style).bottom;
  const besideZone = excluded ? Math.min(zoneY, excluded.bottom - tallest) : 0;
  const outsideY = Math.max(besideZone, underRight);
  const outside = placeOutside(apart, outsideY, links, excluded?.bottom ?? 0, frame, style);

  const nodes = [
    ...top.nodes,
    ...(block?.nodes ?? []),
    ...left.nodes,
    ...right.nodes,
    ...besides.nodes,
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
    passing,
    lineAbove: isAbove ? lineY : null,
  };
  const outsideBottom = outside.nodes.length > 0 ? outside.bottom : 0;
  const ground = {
    nodes,
    granted: block?.granted ?? null,
    authorityLine:
      isBelow || isAbove
        ? placeAuthorityLine(words, lineY, {
            spans: isOpen
              ? [
                  { x1: 0, x2: gap.x1 },
                  { x1: gap.x2, x2: frame.midEnd },
                ]
              : [{ x1: lineStart, x2: frame.midEnd }],
            stops: lineStart > 0 ? [lineStart, frame.midEnd] : [frame.midEnd],
          })
        : null,
    zone: under ? null : (excluded?.zone ?? null),
    headings: [
      ...right.headings,
      ...outside.headings,
      ...(excluded?.heading ? [excluded.heading] : []),
    ],
  };
  return {
    shape: 'wide',
    statuses: input.statuses,
    width,
    height: Math.ceil(Math.max(mainBottom, right.bottom, outsideBottom)),
    ...ground,
    hatched: hatchedGround(ground, input),
    edges: wideEdges(scene, links),
  };
}
