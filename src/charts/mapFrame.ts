import type { MapMode } from '../geo/mapInput';
import type { Point } from '../geo/point';

/** How a map is laid out at one width: where the world lies, and where notes beside it go. */
export interface MapFrame {
  readonly mode: MapMode;
  readonly width: number;
  /** Size of the world's own picture, and its upper left corner. */
  readonly world: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Notes stand in a column at the right, or below the world. */
  readonly notes: 'column' | 'below';
  readonly badgeRadius: number;
  readonly placeSize: number;
}

/** Below this width the notes of a globe go under it. */
const COLUMN_FROM = 560;
export const NOTE_COLUMN = 118;
const COLUMN_GAP = 10;
/** Height over width of the whole world in the Equal Earth projection. */
const EQUAL_EARTH = 0.487;

/** The frame for a width in pixels. A globe with a column of notes from 560 px, else notes below. */
export function mapFrame(mode: MapMode, width: number): MapFrame {
  const wide = width >= COLUMN_FROM;
  const column = mode === 'globe' && wide;
  const worldWidth = column ? width - NOTE_COLUMN - COLUMN_GAP : width;
  return {
    mode,
    width,
    world: {
      x: 0,
      y: 0,
      width: worldWidth,
      height: Math.round(mode === 'globe' ? worldWidth : worldWidth * EQUAL_EARTH),
    },
    notes: column ? 'column' : 'below',
    badgeRadius: wide ? 11 : 8.5,
    placeSize: wide && mode === 'globe' ? 15 : 13.5,
  };
}

/** First baselines of the column's leader notes, as shares of the world's height. */
const COLUMN_STOPS = [0.335, 0.685];
const BELOW_STEP = 40;

/** Where the lines to partners without a place end, in the order of the partners. */
export function marginPoints(
  frame: MapFrame,
  partnerIds: readonly string[],
): Record<string, Point> {
  const { world, width } = frame;
  return Object.fromEntries(
    partnerIds.map((id, i) => {
      if (frame.notes === 'column') {
        const stop = COLUMN_STOPS[i] ?? 1 - 0.2 / (i + 1);
        return [id, { x: width - NOTE_COLUMN + 12, y: Math.round(world.height * stop) }];
      }
      // One below the other at the right edge, each a little further out, so that no line meets a badge.
      const inset = 16 + 30 * (partnerIds.length - 1 - i);
      return [id, { x: width - inset, y: world.height + 22 + i * BELOW_STEP }];
    }),
  );
}

/** Height that the notes below the world take, in pixels. */
export function belowHeight(count: number): number {
  return count === 0 ? 0 : 22 + (count - 1) * BELOW_STEP + 24;
}
