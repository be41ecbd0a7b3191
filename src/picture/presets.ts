import type { Size } from '../text/box';

/** A picture's size: what it is laid out for, in px, and how many pixels of the file each of them has. */
export interface PictureSize extends Size {
  readonly scale: number;
}

export interface Preset extends PictureSize {
  /** Pixels per inch that the file is to be printed at, where it is for print. */
  readonly dpi?: number;
}

export const PRESET_NAMES = ['wide', 'square', 'story', 'slide', 'a4'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** A4 landscape at 300 dpi is 3508 × 2480 pixels. */
const A4_SCALE = 10 / 3;

/** The sizes that pictures are offered in. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  wide: { width: 1200, height: 675, scale: 2 },
  square: { width: 1080, height: 1080, scale: 2 },
  story: { width: 1080, height: 1920, scale: 2 },
  slide: { width: 1600, height: 900, scale: 2 },
  a4: { width: 3508 / A4_SCALE, height: 2480 / A4_SCALE, scale: A4_SCALE, dpi: 300 },
};

/** From this width over height on there is room beside a figure. */
const LANDSCAPE = 1.2;

/** Whether a picture is a post: about as high as wide or higher, to be read on a phone. */
export function isPost({ height, width }: Size): boolean {
  return width < LANDSCAPE * height;
}
