import { textWidth } from '../text/text';
import { chipsOf, paragraphMark, type Chip } from '../model/chips';
import { claimsOf, type Directive } from '../model/directive';

/** A paragraph chip on a map. */
export interface PlacedChip extends Chip {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const CHIP_GAP = 8;

/** Chips in a row from `x` on, their baseline at `y`. */
export function chipRow(
  directive: Directive,
  claimIds: readonly string[],
  x: number,
  y: number,
): PlacedChip[] {
  let left = x;
  return chipsOf(claimsOf(directive, claimIds)).map((chip) => {
    const text = paragraphMark(chip.paragraph);
    const width = textWidth(text, 11.5, 600);
    const placed = { ...chip, text, x: left, y, width };
    left += width + CHIP_GAP;
    return placed;
  });
}
