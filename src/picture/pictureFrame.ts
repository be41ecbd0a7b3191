import { isPost } from './presets';
import type { Box, Size } from '../text/box';
import type { OrgShape } from '../hierarchy/layout/orgLayout';
import type { PlacedBlock } from './pictureStack';
import type { PictureWords } from './pictureWords';

/** A size that a figure can be laid out in, and for the hierarchy its shape. */
export interface FigureSize extends Size {
  readonly shape?: OrgShape;
}

/** The sizes that a figure can be laid out in. */
export interface FigureSizes {
  /**
   * The sizes that the figure can be laid out in; it is then drawn larger or smaller as a whole. They stand in
   * groups: the first whose best can be read is taken.
   */
  readonly figures: readonly (readonly FigureSize[])[];
  /** Its size at any width, where it can be laid out for the very width that there is. */
  readonly figureAt: ((width: number, shape?: OrgShape) => FigureSize) | null;
}

export interface PictureInput extends Size, FigureSizes {
  readonly words: PictureWords;
  /** For the card of a link, which is shown small: with text as large as in a post. */
  readonly isCard?: boolean | undefined;
  readonly isKorean: boolean;
}

export interface PictureLayout {
  readonly arrangement: 'beside' | 'stacked';
  readonly blocks: readonly PlacedBlock[];
  /** Where the figure is drawn, and the size that it is laid out in. */
  readonly figure: Box;
  readonly laidOut: FigureSize;
  /** How much larger than laid out it is drawn. */
  readonly scale: number;
}

/** A layout whose words are not set yet: that is what takes time. */
export interface Plan {
  readonly laidOut: FigureSize;
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
  /** The smallest text that is to be read here, in px. */
  readonly least: number;
}

/** Height of the rule at the top edge. */
export const RULE = 10;
/** Size of the smallest text: over the root of the area, at most over the shorter side, least in px. */
const TEXT = 0.0148;
const MOST_TEXT = 0.0198;
export const LEAST_TEXT = 11.8;
export const STORY = 1.7;
/** Over the width of a post, which is looked at on a phone: its smallest text, and that which is wanted. */
const LEAST_POST = 24 / 1080;
const POST = 27 / 1080;
const POST_MARGIN = 48 / 1080;

/** The frame for words at a share of their full size, with no text smaller than `least`. */
function frameFor(input: PictureInput, share: number, whole: number, least: number): PictureFrame {
  const { height, width } = input;
  const isStory = height / width >= STORY;
  const isLarge = isPost(input) || input.isCard === true;
  const [top, foot] = isLarge ? [1.5, 1.5] : [2.6, 2.4];
  return {
    ...input,
    size: Math.max(least, whole * share),
    headlineSize: whole * share,
    margin: isLarge ? POST_MARGIN * Math.min(width, height) : 3 * whole,
    top: isStory ? (width * 150) / 1080 : RULE + top * whole,
    foot: height - (isStory ? (width * 170) / 1080 : foot * whole),
    isStory,
    least,
  };
}

/** The frame for words at a share of their full size. */
export function pictureFrame(input: PictureInput, share: number): PictureFrame {
  const { height, isCard, width } = input;
  if (isPost(input) || isCard) {
    const side = isCard ? height : width;
    return frameFor(input, share, POST * side, Math.max(LEAST_TEXT, LEAST_POST * side));
  }
  const wanted = Math.min(TEXT * Math.sqrt(width * height), MOST_TEXT * Math.min(width, height));
  return frameFor(input, share, Math.max(LEAST_TEXT, wanted), LEAST_TEXT);
}

/** The same where nothing fits at that size: as small as any text of a picture may be. */
export function smallFrame(input: PictureInput, share: number): PictureFrame {
  const frame = pictureFrame(input, 1);
  return frameFor(input, share, frame.headlineSize, LEAST_TEXT);
}
