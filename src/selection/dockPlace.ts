import { clamp } from '../text/box';

/** From where to where something reaches down the window, in px of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a dock at the foot of a window is placed by. */
export interface DockSpace {
  /** What the reader sees of the page, without what stays at the window's top. */
  readonly sight: Span;
  /** The height that the dock would have, and the least that it can be read in. */
  readonly wanted: number;
  readonly least: number;
  /** What it belongs to: always to be seen. */
  readonly chosen: Span;
  /** What is to be seen with it as far as there is room, the more important first. */
  readonly others: readonly Span[];
}

const lengthOf = ({ from, to }: Span): number => to - from;

/**
 * How high a dock at the foot of the window is, and by how much the page scrolls for it to cover none of
 * the marks: by nothing where it covers none as it is. Where they do not all fit above it, it is lower
 * first, down to its least; then the marks that are named last, or lie furthest, are left.
 */
export function dockPlace({ sight, wanted, least, chosen, others }: DockSpace): {
  height: number;
  scroll: number;
} {
  const room = lengthOf(sight) - Math.min(least, wanted);
  const held = others.reduce((kept, { from, to }) => {
    const both = { from: Math.min(kept.from, from), to: Math.max(kept.to, to) };
    return lengthOf(both) > room ? kept : both;
  }, chosen);
  const height = clamp(lengthOf(sight) - lengthOf(held), Math.min(least, wanted), wanted);
  const below = held.to - (sight.to - height);
  const above = held.from - sight.from;
  if (below > 0) return { height, scroll: Math.min(below, above) };
  return { height, scroll: chosen.from < sight.from ? above : 0 };
}

/**
 * Where a dock lies inside the stage of a chart: at the end that is further from the mark, and how high it
 * may be there: over half of the stage at most, and not over the mark while its least height leaves room.
 */
export function dockEnd(
  stage: Span,
  mark: Span,
  least: number,
): { end: 'top' | 'bottom'; height: number } {
  const [above, below] = [mark.from - stage.from, stage.to - mark.to];
  const half = Math.max(least, lengthOf(stage) / 2);
  const height = Math.min(clamp(Math.max(above, below), least, half), lengthOf(stage));
  return { end: below >= above ? 'bottom' : 'top', height };
}
