import { paragraphMark, type Chip } from '../../model/chips';
import type { Point } from '../../text/box';
import type { Ink, Parts, PlacedChip } from './orgLayout';
import { widthOf, type TextStyles } from '../../text/typography';

/** Space between a word and its chip, and between chips. */
export const CHIP_GAP = 6;

/** The same thing, moved. */
export function moved<T extends Point>(item: T, dx: number, dy: number): T {
  return { ...item, x: item.x + dx, y: item.y + dy };
}

/** The same parts, moved. */
export function moveParts(parts: Parts, dx: number, dy: number): Parts {
  const all = <T extends Point>(items: readonly T[]): T[] =>
    items.map((item) => moved(item, dx, dy));
  const ink = ({ texts, chips, icons, hairlines }: Ink): Ink => ({
    texts: all(texts),
    chips: all(chips),
    icons: all(icons),
    hairlines: all(hairlines),
  });
  return {
    ...ink(parts),
    told: parts.told.map((told) => ({ ...told, ...ink(told) })),
    pills: parts.pills.map((pill) => ({
      ...pill,
      box: moved(pill.box, dx, dy),
      texts: all(pill.texts),
    })),
  };
}

/** The parts of several in one. */
export function joinParts(...all: readonly Partial<Parts>[]): Parts {
  return {
    texts: all.flatMap((parts) => parts.texts ?? []),
    chips: all.flatMap((parts) => parts.chips ?? []),
    icons: all.flatMap((parts) => parts.icons ?? []),
    pills: all.flatMap((parts) => parts.pills ?? []),
    hairlines: all.flatMap((parts) => parts.hairlines ?? []),
    told: all.flatMap((parts) => parts.told ?? []),
  };
}

/** Width of a chip's number. */
export function chipWidth(chip: Chip, styles: TextStyles): number {
  return widthOf(paragraphMark(chip.paragraph), styles.chip);
}

/** Width of chips in one row. */
export function chipsWidth(chips: readonly Chip[], styles: TextStyles): number {
  const sum = chips.reduce((total, chip) => total + chipWidth(chip, styles), 0);
  return sum + CHIP_GAP * Math.max(0, chips.length - 1);
}

/** Chips in rows from a starting point, going back to `left` where a row is full. */
export function flowChips(
  chips: readonly Chip[],
  styles: TextStyles,
  { x, y, left, right }: { readonly x: number; readonly y: number; left: number; right: number },
): PlacedChip[] {
  let [penX, penY] = [x, y];
  return chips.map((chip) => {
    const width = chipWidth(chip, styles);
    if (penX + width > right && penX > left) {
      penX = left;
      penY += styles.chip.leading;
    }
    const placed = { chip, text: paragraphMark(chip.paragraph), x: penX, y: penY, width };
    penX += width + CHIP_GAP;
    return placed;
  });
}

/** Chips in rows that end at `right`, first baseline at `y`. */
export function alignChips(
  chips: readonly Chip[],
  styles: TextStyles,
  { y, left, right }: { readonly y: number; left: number; right: number },
): PlacedChip[] {
  const rows: PlacedChip[][] = [];
  for (const placed of flowChips(chips, styles, { x: left, y, left, right })) {
    const row = rows.at(-1);
    if (row?.[0]?.y === placed.y) row.push(placed);
    else rows.push([placed]);
  }
  return rows.flatMap((row) => {
    const last = row.at(-1);
    const shift = last ? right - last.x - last.width : 0;
    return row.map((placed) => ({ ...placed, x: placed.x + shift }));
  });
}
