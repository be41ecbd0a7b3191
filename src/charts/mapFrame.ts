import type { MapMode } from '../model/view';

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
  /** Notes stand in a column at the right, in a row below the world, or there in short. */
  readonly notes: 'column' | 'row' | 'below';
  /** Whether names and badges fit on it; the list below names them otherwise. */
  readonly labelled: boolean;
  /** The map is all that there is to see. */
  readonly inFull: boolean;
  readonly badgeRadius: number;
  readonly placeSize: number;
}

/** Width in px that the world under the maps of several widths is drawn at. */
export const SHARED_WIDTH = 508;

/** How much larger than that the world of a map is. */
export const scaleOfShared = ({ world }: Pick<MapFrame, 'world'>): number =>
  Math.round((world.width / SHARED_WIDTH) * 1e4) / 1e4;

/** Below this width the notes of a globe go under it. */
const COLUMN_FROM = 560;
export const NOTE_COLUMN = 118;
const COLUMN_GAP = 10;
/** At the right of a globe without a column: the lines that leave it go down there, off all land. */
const SIDE = 46;
/** Height over width of the whole world in the Equal Earth projection. */
const EQUAL_EARTH = 0.487;

/** Height of a world as wide as given, in px. */
export function worldHeight(mode: MapMode, width: number): number {
  return Math.round(mode === 'globe' ? width : width * EQUAL_EARTH);
}

/**
 * The frame for a width in pixels. A globe with a column of notes from 560 px, else notes below: in full where the
 * map is all that there is to see, as in a picture to take away.
 */
export function mapFrame(mode: MapMode, width: number, inFull = false): MapFrame {
  const wide = width >= COLUMN_FROM;
  const column = mode === 'globe' && wide;
  const beside = mode === 'globe' ? SIDE : 0;
  const worldWidth = width - (column ? NOTE_COLUMN + COLUMN_GAP : beside);
  return {
    mode,
    width,
    world: {
      x: 0,
      y: 0,
      width: worldWidth,
      height: worldHeight(mode, worldWidth),
    },
    notes: column ? 'column' : inFull ? 'row' : 'below',
    labelled: wide || mode === 'globe',
    inFull,
    badgeRadius: column ? 11 : 8.5,
    placeSize: column ? 15 : 13.5,
  };
}
