import { countLines, textWidth } from '../text/text';
import { setParagraph, type BlockStyle, type PictureBlock } from './pictureBlock';

export interface HeadlineRoom {
  readonly width: number;
  /** The largest and the smallest size in px. */
  readonly most: number;
  readonly least: number;
  /** Fewer lines are taken if they cost no more than this share of the largest size. */
  readonly few: number;
  readonly tracking: number;
  readonly leading: number;
}

const WEIGHT = 800;
const MOST_LINES = 4;

/** The largest size up to `most` at which the text has at most `lines` lines and no word is cut. */
function sizeFor(
  text: string,
  lines: number,
  { width, most, least, tracking }: HeadlineRoom,
): number {
  const words = text.split(/\s+/);
  const fits = (size: number): boolean =>
    words.every((word) => textWidth(word, size, WEIGHT, tracking) <= width) &&
    countLines(text, width, size, WEIGHT, tracking) <= lines;
  let [low, high] = [least, most];
  if (fits(high)) return high;
  for (let step = 0; step < 7; step += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return fits(low) ? Math.floor(low * 2) / 2 : 0;
}

/** A headline that fills its column in few lines: large first, then few. */
export function setHeadline(text: string, room: HeadlineRoom): PictureBlock {
  const { few, leading, least, most, tracking, width } = room;
  let size = 0;
  for (let lines = 1; lines <= MOST_LINES && size < few * most; lines += 1) {
    size = Math.max(size, sizeFor(text, lines, room));
  }
  const style: BlockStyle = { size: size || least, weight: WEIGHT, leading, tracking };
  return setParagraph('headline', text, width, style);
}
