import type { Chip } from '../../model/chips';
import type { PlacedChip } from './orgLayout';
import { CHIP_GAP, flowChips } from './parts';
import { wrapText } from '../../text/text';
import { widthOf, type PlacedText, type TextRole, type TextStyles } from '../../text/typography';

/** A stretch of a paragraph in one role, with the chips after it. */
export interface Run {
  readonly text: string;
  readonly role: TextRole;
  readonly chips?: readonly Chip[];
}

/** A run in its lines. */
export interface PlacedRun {
  readonly texts: readonly PlacedText[];
  readonly chips: readonly PlacedChip[];
}

/** Runs one after the other in lines between two edges, the first baseline at `y`. */
export function setRuns(
  runs: readonly Run[],
  styles: TextStyles,
  { left, right, y }: { readonly left: number; readonly right: number; readonly y: number },
): { runs: PlacedRun[]; baseline: number } {
  const { leading } = styles.chip;
  let [pen, baseline] = [left, y];
  const placed = runs.map(({ text, role, chips = [] }): PlacedRun => {
    const style = styles[role];
    const { size, weight, tracking } = style;
    const texts: PlacedText[] = [];
    // A word wider than the line is cut as in any other paragraph.
    const words = text
      .split(/\s+/)
      .flatMap((word) => wrapText(word, right - left, size, weight, tracking));
    for (const word of words) {
      const last = texts.at(-1);
      const joined = last?.y === baseline ? `${last.text} ${word}` : word;
      const x = last?.y === baseline ? last.x : pen > left ? pen + widthOf(' ', styles.note) : left;
      const width = widthOf(joined, style);
      // A word that alone fills the line stands in it; none joins it there.
      if (x + width <= right || (x === left && last?.y !== baseline)) {
        if (last?.y === baseline) texts.pop();
        texts.push({ role, text: joined, x, y: baseline, width });
        pen = x + width;
        continue;
      }
      baseline += leading;
      const alone = widthOf(word, style);
      texts.push({ role, text: word, x: left, y: baseline, width: alone });
      pen = left + alone;
    }
    const cited = flowChips(chips, styles, { x: pen + CHIP_GAP, y: baseline, left, right });
    const end = cited.at(-1);
    if (end) [pen, baseline] = [end.x + end.width, end.y];
    return { texts, chips: cited };
  });
  return { runs: placed, baseline };
}
