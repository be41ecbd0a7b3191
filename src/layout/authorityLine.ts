import type { OrgInput } from '../model/orgInput';
import type { OrgStyle } from './card';
import { Column } from './column';
import type { PlacedAuthorityLine, PlacedChip } from './orgLayout';
import { mergeChips } from './parts';
import type { PlacedText } from './typography';

/** The words above the line where authority stops, their last baseline at 0. */
export interface StopWords {
  readonly texts: readonly PlacedText[];
  readonly chips: readonly PlacedChip[];
  /** From the top of the first line to the last baseline. */
  readonly height: number;
}

/** Space between the last baseline and the line. */
export const STOP_GAP = 11;
/** From the line to the block that stood under it before the directive. */
export const BLOCK_GAP = 22;
const GAP = 17;
const LIFT = 2.5;

/** Sets the words of the authority line for a width. */
export function stopWords(
  { entities, before }: OrgInput,
  { styles, labels }: OrgStyle,
  x: number,
  right: number,
): StopWords {
  // The line under a chip is not to touch the words below it.
  const lift = before ? 0 : LIFT;
  const column = new Column(styles, x, Math.max(right, x + 110), -lift);
  column.write(before ? labels.notBelow : labels.stops, 'stop', 0);
  const excluded = entities.filter(({ zone }) => zone === 'below');
  const chips = mergeChips(excluded.map(({ authorityChips }) => authorityChips));
  column.cite(before?.chips ?? chips);
  if (!before) column.write(labels.stopsNote, 'note', 16 + lift);
  const shift = <T extends { readonly y: number }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, y: item.y - column.baseline }));
  return {
    texts: shift(column.texts),
    chips: shift(column.chips),
    height: column.baseline + styles.stop.size,
  };
}

/** The line from `start` to `end`, open where lines pass through it, with its words. */
export function placeAuthorityLine(
  words: StopWords,
  y: number,
  { start, end, stop, passes }: { start: number; end: number; stop: boolean; passes: number[] },
): PlacedAuthorityLine {
  const pieces: [number, number][] = [];
  let from = start;
  for (const x of [...passes].sort((a, b) => a - b)) {
    if (x - GAP > from) pieces.push([from, x - GAP]);
    from = Math.max(from, x + GAP);
  }
  if (from < end) pieces.push([from, end]);
  const lower = <T extends { readonly y: number }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, y: item.y + y - STOP_GAP }));
  return {
    y,
    pieces,
    stopX: stop ? end : null,
    texts: lower(words.texts),
    chips: lower(words.chips),
  };
}
