import { mergeChips } from '../../model/chips';
import type { OrgInput } from './orgInput';
import type { OrgStyle } from './card';
import { Column } from './column';
import type { PlacedAuthorityLine, PlacedChip } from './orgLayout';
import type { PlacedText } from '../../text/typography';

/** The words above the line where authority stops, their last baseline at 0. */
export interface StopWords {
  readonly texts: readonly PlacedText[];
  readonly chips: readonly PlacedChip[];
  /** From the top of the first line to the last baseline. */
  readonly height: number;
}

/** Space between the last baseline and the line. */
export const STOP_GAP = 9;
/** From the line to the block that stood under it before the directive. */
export const BLOCK_GAP = 12;
const LIFT = 2.5;

/** What is said to be implied only says so, in capitals as the rest. */
export function refusalText(text: string, { before }: OrgInput, { labels }: OrgStyle): string {
  return before?.refusal === 'implied' ? text + labels.implied.toUpperCase() : text;
}

/** Sets the words of the authority line for a width. */
export function stopWords(input: OrgInput, style: OrgStyle, x: number, right: number): StopWords {
  const { entities, before } = input;
  const { styles, labels } = style;
  // The line under a chip is not to touch the words below it.
  const lift = before ? 0 : LIFT;
  const column = new Column(styles, x, Math.max(right, x + 110), -lift);
  column.write(before ? refusalText(labels.notBelow, input, style) : labels.stops, 'stop', 0);
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

/** The line in its pieces with its words; it ends in a bar at the `stops`. */
export function placeAuthorityLine(
  words: StopWords,
  y: number,
  span: Pick<PlacedAuthorityLine, 'spans' | 'stops'>,
): PlacedAuthorityLine {
  const lower = <T extends { readonly y: number }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, y: item.y + y - STOP_GAP }));
  return { ...span, y, texts: lower(words.texts), chips: lower(words.chips) };
}
