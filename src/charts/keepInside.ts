import { textWidth } from '../layout/text';
import type { MapFrame } from './mapFrame';
import type { MapLabelText, MapNames } from './mapNames';

/** Names may rise above the world by most of their height, but not sink into the notes below it. */
const LEAST_Y = 3;
const BELOW = 4;

/** The left end of a name on the map, and its width, in the units of the picture. */
export function labelSpan({ text, x, size, anchor, tracking = 0 }: MapLabelText): {
  readonly x: number;
  readonly width: number;
} {
  const width = textWidth(text, size, 700, tracking);
  return { x: x - width * { start: 0, middle: 0.5, end: 1 }[anchor], width };
}

/** How far a stretch must move to lie between two bounds. */
const shift = (low: number, high: number, least: number, most: number): number =>
  Math.max(least - low, Math.min(0, most - high));

/** The names on a map that was turned, each with its chips moved off the notes and into the picture. */
export function keepInside(
  { labels, chips }: MapNames,
  { notes, width, world }: MapFrame,
): MapNames {
  const right = notes === 'column' ? world.width : width;
  const moves = new Map(
    labels.map(({ placeId }) => {
      const own = labels.filter((label) => label.placeId === placeId);
      const spans = [...own.map(labelSpan), ...chips.filter((chip) => chip.placeId === placeId)];
      const ys = own.map(({ y }) => y);
      const dx = shift(
        Math.min(...spans.map(({ x }) => x)),
        Math.max(...spans.map((span) => span.x + span.width)),
        0,
        right,
      );
      const dy = shift(Math.min(...ys), Math.max(...ys), LEAST_Y, world.height - BELOW);
      return [placeId, { dx, dy }];
    }),
  );
  const moved = <T extends { placeId: string; x: number; y: number }>(word: T): T => {
    const { dx, dy } = moves.get(word.placeId) ?? { dx: 0, dy: 0 };
    return dx || dy ? { ...word, x: word.x + dx, y: word.y + dy } : word;
  };
  return { labels: labels.map(moved), chips: chips.map(moved) };
}
