import type { Box } from '../../text/box';
import { BESIDE_BADGE } from './drops';
import { labelHeight, placeLabel, type EdgeLabel } from './edgeLabel';
import type { Link } from './links';
import { GRANTED } from './orgLayout';
import type { TextStyles } from '../../text/typography';

/** A line from the granted block straight down to the first card beside the excluded. */
export interface Passing {
  readonly link: Link;
  readonly x: number;
  /** Words beside it, their middle at y = 0. */
  readonly label: EdgeLabel;
  /** Height of the space above the card that badge and words need. */
  readonly height: number;
}

type Span = Pick<Box, 'x' | 'width'>;

const INSET = 16;
const WIDEST = 160;
/** Least height of the space, and what words of more rows need of it at either end. */
const SPACE = 46;
const ABOVE_WORDS = 17;

/**
 * The line between the block and the first card that the authority line is open for, and its words, right of it
 * up to `limit`. Undefined where there is no such line or no way for it.
 */
export function placePassing(
  links: readonly Link[],
  first: string | undefined,
  { block, card, limit }: { block: Span; card: Span; limit: number },
  styles: TextStyles,
): Passing | undefined {
  const link = links.find(
    ({ from, to }) => (from === GRANTED && to === first) || (to === GRANTED && from === first),
  );
  const right = block.x + block.width;
  const low = Math.max(block.x, card.x) + INSET;
  const high = Math.min(right, card.x + card.width) - INSET;
  if (!link || high < low) return undefined;
  const x = Math.round(low + 0.35 * (high - low));
  const start = x + BESIDE_BADGE;
  const label = placeLabel(link, styles, { x: start, y: 0, room: limit - start, widest: WIDEST });
  return { link, x, label, height: Math.max(SPACE, labelHeight(label) + 2 * ABOVE_WORDS) };
}

/** The words of a line, moved down. */
export function lowered({ texts, chips }: EdgeLabel, dy: number): EdgeLabel {
  const move = <T extends { readonly y: number }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, y: item.y + dy }));
  return { texts: move(texts), chips: move(chips) };
}
