import { clamp, rightOf, type Box } from '../../text/box';
import { labelHeight, placeLabel } from './edgeLabel';
import type { Link } from './links';
import { GRANTED } from './orgLayout';
import type { TextStyles } from '../../text/typography';

/** An upright line between a card of the top row and the granted block. */
export interface Drop {
  readonly link: Link;
  readonly x: number;
  readonly labelX: number;
  /** Room for words up to the next line. */
  readonly room: number;
}

const APART = 24;
/** Words stand right of the line; further where a badge sits on it. */
export const BESIDE_BADGE = 18;
const BESIDE_LINE = 10;

const topId = ({ from, to }: Link): string => (from === GRANTED ? to : from);

/** Finds the x nearest to `wanted` that is apart from all others, within bounds. */
function freeX(wanted: number, taken: readonly number[], low: number, high: number): number {
  for (let step = 0; step * APART <= 2 * (high - low); step += 1) {
    for (const x of [wanted + step * APART, wanted - step * APART]) {
      if (x >= low && x <= high && taken.every((other) => Math.abs(other - x) >= APART)) return x;
    }
  }
  return wanted;
}

/**
 * Places of the upright lines between the last top row and the block, left to right; links whose
 * card does not stand over the block are left to the gutters.
 */
export function placeDrops(
  links: readonly Link[],
  cards: ReadonlyMap<string, Box>,
  block: Box,
  isNarrow: boolean,
  rightLimit: number,
): Drop[] {
  const found: { link: Link; x: number }[] = [];
  for (const link of links) {
    const card = cards.get(topId(link));
    if (!card) continue;
    const low = Math.max(card.x, block.x) + 14;
    const high = Math.min(rightOf(card), rightOf(block)) - 14;
    if (high < low) continue;
    const share = link.relation.kind.role === 'parent' ? (isNarrow ? 0.32 : 0.42) : 0.13;
    const wanted =
      link.relation.kind.role === 'parent'
        ? card.x + share * card.width
        : block.x + share * block.width;
    const taken = found.map(({ x }) => x);
    found.push({ link, x: freeX(clamp(Math.round(wanted), low, high), taken, low, high) });
  }
  found.sort((a, b) => a.x - b.x);
  return found.map(({ link, x }, i) => {
    const labelX = x + (link.relation.kind.role === 'parent' ? BESIDE_LINE : BESIDE_BADGE);
    const next = found[i + 1];
    // A badge on the next line reaches 11 to its left.
    const end = next ? next.x - (next.link.relation.kind.role === 'parent' ? 6 : 18) : rightLimit;
    return { link, x, labelX, room: end - labelX };
  });
}

/** Height of the space between the top row and the block that the lines' words need. */
export function dropHeight(drops: readonly Drop[], styles: TextStyles): number {
  if (drops.length === 0) return 24;
  const heights = drops.map(({ link, labelX, room }) =>
    labelHeight(placeLabel(link, styles, { x: labelX, y: 0, room })),
  );
  return Math.max(44, Math.max(...heights) + 32);
}
