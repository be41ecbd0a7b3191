import type { Box, Size } from '../layout/box';
import { bottomBlocks, topBlocks, type Setting } from './pictureColumns';
import { placeStack, stackHeight, type PlacedBlock } from './pictureStack';
import type { PictureWords } from './pictureWords';

export interface PictureInput extends Size {
  readonly words: PictureWords;
  /** The sizes that the figure can be laid out in; it is then drawn larger or smaller as a whole. */
  readonly figures: readonly Size[];
  readonly isKorean: boolean;
}

export interface PictureLayout {
  readonly blocks: readonly PlacedBlock[];
  /** Where the figure is drawn, and the size that it is laid out in. */
  readonly figure: Box;
  readonly laidOut: Size;
  /** How much larger than laid out it is drawn. */
  readonly scale: number;
  /** Height of the rule at the top edge. */
  readonly rule: number;
}

/** Smallest text over the root of the picture's area, and the least that it may be. */
const TEXT = 0.0148;
export const LEAST_TEXT = 11.8;
/** Text is set smaller, step by step, for a figure that can be read: its own smallest text is 12 px. */
const STEPS = [1, 0.94, 0.88, 0.82];
export const LEAST_SCALE = LEAST_TEXT / 12;
/** Pictures this much higher than wide are stories: apps cover their top and their foot. */
const STORY = 1.6;
/** The least share of a picture's width that a column of text beside the figure takes. */
const COLUMN = 0.335;
const RULE = 10;

interface Frame extends PictureInput {
  readonly size: number;
  readonly badges: boolean;
  readonly margin: number;
  readonly top: number;
  readonly foot: number;
}

function frameOf(input: PictureInput, step: number, badges: boolean): Frame {
  const { height, width } = input;
  const whole = Math.max(LEAST_TEXT, TEXT * Math.sqrt(width * height));
  const size = Math.max(LEAST_TEXT, whole * step);
  const isStory = height / width >= STORY;
  const margin = 3 * whole;
  return {
    ...input,
    size,
    badges,
    margin,
    top: isStory ? (width * 150) / 1080 : RULE + 2.6 * whole,
    foot: height - (isStory ? (width * 170) / 1080 : 2.4 * whole),
  };
}

const settingOf = (
  { badges, isKorean, size }: Frame,
  width: number,
  headline: number,
): Setting => ({
  size,
  width,
  headline,
  few: headline > 4.3 ? 0.64 : 0.86,
  badges,
  isKorean,
});

/** Text in a column at the left, the figure at the right. Null where it does not fit. */
function beside(frame: Frame, laidOut: Size): PictureLayout | null {
  const { foot, margin, size, top, width, words } = frame;
  const gap = 1.1 * margin;
  const room = width - 2 * margin - gap - COLUMN * width;
  const scale = Math.min(room / laidOut.width, (foot - top) / laidOut.height);
  const figure = { width: laidOut.width * scale, height: laidOut.height * scale };
  const column = width - 2 * margin - gap - figure.width;
  const setting = settingOf(frame, column, 4.2);
  const [above, below] = [topBlocks(words, setting), bottomBlocks(words, setting)];
  const [high, low] = [stackHeight(above), stackHeight(below)];
  if (high + low + 1.4 * size > foot - top || scale <= 0) return null;
  return {
    blocks: [
      ...placeStack(above, margin, top, column),
      ...placeStack(below, margin, foot - low, column),
    ],
    figure: {
      ...figure,
      x: width - margin - figure.width,
      y: (top + foot - figure.height) / 2,
    },
    laidOut,
    scale,
    rule: RULE,
  };
}

/** Headline, figure and source one below the other. Null where it does not fit. */
function stacked(frame: Frame, laidOut: Size): PictureLayout | null {
  const { foot, margin, size, top, width, words } = frame;
  const column = width - 2 * margin;
  const setting = settingOf(frame, column, 4.5);
  const [above, below] = [topBlocks(words, setting), bottomBlocks(words, setting)];
  const [high, low] = [stackHeight(above), stackHeight(below)];
  const gap = 1.5 * size;
  const room = foot - top - high - low - 2 * gap;
  const scale = Math.min(column / laidOut.width, room / laidOut.height);
  if (scale <= 0) return null;
  const figure = { width: laidOut.width * scale, height: laidOut.height * scale };
  return {
    blocks: [
      ...placeStack(above, margin, top, column),
      ...placeStack(below, margin, foot - low, column),
    ],
    figure: {
      ...figure,
      x: (width - figure.width) / 2,
      y: top + high + gap + (room - figure.height) / 2,
    },
    laidOut,
    scale,
    rule: RULE,
  };
}

/** The layout whose figure is the easiest to read; of those nearly as good the one that is largest. */
function bestOf(layouts: readonly (PictureLayout | null)[]): PictureLayout | null {
  const found = layouts.filter((layout) => layout !== null);
  const best = Math.max(0, ...found.map(({ scale }) => scale));
  const area = ({ figure }: PictureLayout): number => figure.width * figure.height;
  return found
    .filter(({ scale }) => scale >= 0.97 * best)
    .reduce<PictureLayout | null>((a, b) => (a && area(a) >= area(b) ? a : b), null);
}

/**
 * Lays out a picture to take away for its own shape: words beside the figure or above and below it, as
 * large as they fit. Throws where they fit in no way; sizes that freeSize allows hold them.
 */
export function layoutPicture(input: PictureInput): PictureLayout {
  let best: PictureLayout | null = null;
  for (const step of STEPS) {
    const [plain, keyed] = [false, true].map((badges) => {
      const frame = frameOf(input, step, badges);
      return bestOf(input.figures.flatMap((size) => [beside(frame, size), stacked(frame, size)]));
    });
    // The key to the badges is taken along where it costs the figure next to nothing.
    const found = keyed && plain && keyed.scale >= 0.98 * plain.scale ? keyed : (plain ?? null);
    if (found && found.scale > (best?.scale ?? 0)) best = found;
    if (best && best.scale >= LEAST_SCALE) return best;
  }
  if (best) return best;
  throw new Error(`A picture of ${input.width} × ${input.height} px has no room for its words.`);
}
