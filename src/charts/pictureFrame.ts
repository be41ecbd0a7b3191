import type { Box, Size } from '../layout/box';
import type { PlacedBlock } from './pictureStack';
import type { PictureWords } from './pictureWords';

/** The sizes that a figure can be laid out in. */
export interface FigureSizes {
  /**
   * The sizes that the figure can be laid out in; it is then drawn larger or smaller as a whole. Without
   * figureAt the first is preferred as long as it can be read.
   */
  readonly figures: readonly Size[];
  /** Its size at any width, where it can be laid out for the very width that there is. */
  readonly figureAt: ((width: number) => Size) | null;
}

export interface PictureInput extends Size, FigureSizes {
  readonly words: PictureWords;
  readonly isKorean: boolean;
}

export interface PictureLayout {
  readonly arrangement: 'beside' | 'stacked';
  readonly blocks: readonly PlacedBlock[];
  /** Where the figure is drawn, and the size that it is laid out in. */
  readonly figure: Box;
  readonly laidOut: Size;
  /** How much larger than laid out it is drawn. */
  readonly scale: number;
}

/** A layout whose words are not set yet: that is what takes time. */
export interface Plan {
  readonly laidOut: Size;
  readonly scale: number;
  /** Null where the words do not fit. */
  readonly make: () => PictureLayout | null;
}

/** Where a picture's words and figure lie, and how large its text is. */
export interface PictureFrame extends PictureInput {
  /** Size of the smallest text in px. */
  readonly size: number;
  /** The headline's largest size is so many times this. */
  readonly headlineSize: number;
  readonly margin: number;
  readonly top: number;
  readonly foot: number;
  /** Higher than wide by far: apps cover its top and its foot. */
  readonly isStory: boolean;
}

/** Height of the rule at the top edge. */
export const RULE = 10;
/** Size of the smallest text: over the root of the area, at most over the shorter side, least in px. */
const TEXT = 0.0148;
const MOST_TEXT = 0.0198;
export const LEAST_TEXT = 11.8;
const STORY = 1.7;

/** The frame for words at a share of their full size. */
export function pictureFrame(input: PictureInput, share: number): PictureFrame {
  const { height, width } = input;
  const wanted = Math.min(TEXT * Math.sqrt(width * height), MOST_TEXT * Math.min(width, height));
  const whole = Math.max(LEAST_TEXT, wanted);
  const isStory = height / width >= STORY;
  return {
    ...input,
    size: Math.max(LEAST_TEXT, whole * share),
    headlineSize: whole * share,
    margin: 3 * whole,
    top: isStory ? (width * 150) / 1080 : RULE + 2.6 * whole,
    foot: height - (isStory ? (width * 170) / 1080 : 2.4 * whole),
    isStory,
  };
}
