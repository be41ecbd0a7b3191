import { clamp } from '../../text/box';
import type { OrgInput } from './orgInput';
import type { OrgZone } from './orgZones';

/** The columns of the wide hierarchy: those at either side stand beside the middle. */
export interface WideFrame {
  readonly width: number;
  /** Left column; no width where nobody stands there. */
  readonly side: number;
  readonly gutter: number;
  /** From here to `midEnd` stands the granted block; top row and lower zone start at 0. */
  readonly midStart: number;
  readonly midEnd: number;
  readonly rightStart: number;
  readonly right: number;
  /** Between the lower zone's edge and its cards. */
  readonly inset: number;
  /** Where those stand that the line is open for, and how wide. */
  readonly besideStart: number;
  readonly beside: number;
  /** Lines that have no way of their own run down this x. */
  readonly lane: number;
}

/** The right column holds “Trading companies” on one line; in a wide picture it takes more, to be lower. */
const RIGHT = 146;
const MOST_RIGHT = 190;
const WIDER_FROM = 760;
const WIDER_BY = 0.2;
/** From this width on the columns have their full breath. */
const ROOMY = 596;
/** What those take of the middle for whom the line is open, and how much of it is seen at their right. */
const BESIDE_SHARE = 0.5;
const BESIDE_END = 28;
/** Kept free for lines where there is no right column. */
const MARGIN_LANE = 28;

/** The columns for a width; an empty side column gives its width to the middle. */
export function wideFrame(input: OrgInput, width: number, needsLane: boolean): WideFrame {
  const has = (...zones: OrgZone[]): boolean =>
    input.entities.some(({ zone }) => zones.includes(zone));
  const roomy = width >= ROOMY;
  const gutter = roomy ? 30 : 24;
  const side = has('left') ? (roomy ? 94 : 92) : 0;
  const hasRight = has('right', 'outside');
  const isShared = has('beside') && has('below');
  const right = Math.round(clamp(RIGHT + WIDER_BY * (width - WIDER_FROM), RIGHT, MOST_RIGHT));
  const midStart = side > 0 ? side + gutter : 0;
  const midEnd = width - (hasRight ? right + gutter : needsLane ? MARGIN_LANE : 0);
  const beside = isShared ? Math.round(BESIDE_SHARE * midEnd) : midEnd - midStart;
  return {
    width,
    side,
    gutter,
    midStart,
    midEnd,
    inset: roomy ? 14 : 11,
    besideStart: isShared ? midEnd - BESIDE_END - beside : midStart,
    beside,
    rightStart: width - right,
    right: hasRight ? right : 0,
    lane: hasRight ? midEnd + gutter / 2 : width - MARGIN_LANE / 2,
  };
}
