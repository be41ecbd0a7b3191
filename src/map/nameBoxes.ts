import type { Box } from '../text/box';
import { textWidth } from '../text/text';
import type { PlacedChip } from './mapChips';
import type { MapLabelText } from './mapNames';

/** The left end of a name on the map, and its width, in the units of the picture. */
export function labelSpan({ text, x, size, anchor, tracking = 0 }: MapLabelText): {
  readonly x: number;
  readonly width: number;
} {
  const width = textWidth(text, size, 700, tracking);
  return { x: x - width * { start: 0, middle: 0.5, end: 1 }[anchor], width };
}

/** The room of words from their left end on, from the tops of capitals to below the baseline. */
export const wordsBox = (x: number, y: number, width: number, size: number): Box => ({
  x,
  y: y - 0.8 * size,
  width,
  height: size,
});

/** The room of a disc about its middle. */
export const discBox = ({ x, y }: { readonly x: number; readonly y: number }, r: number): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});

/** The room of each line of some names, and of each chip with the line under it. */
export function nameBoxes({
  labels,
  chips,
}: {
  readonly labels: readonly MapLabelText[];
  readonly chips: readonly PlacedChip[];
}): Box[] {
  return [
    ...labels.map((label) => {
      const { x, width } = labelSpan(label);
      return wordsBox(x, label.y, width, label.size);
    }),
    ...chips.map(({ x, y, width }) => ({ ...wordsBox(x, y, width, 11.5), height: 15 })),
  ];
}
