import type { Kind } from '../data/types';
import { textWidth, wrapText, type Weight } from '../text/text';
import type { MarkLine } from '../model/levels';

export type PicturePart =
  'kicker' | 'headline' | 'standfirst' | 'chosen' | 'lines' | 'badges' | 'source' | 'terms';

/** One line of text in a picture: `x` is its left end, `y` its baseline. */
export interface PictureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  /** Letter spacing in ems. */
  readonly tracking: number;
  /** In the softer colour. */
  readonly soft: boolean;
}

/** A line, the outline of what has no claim (null), or a badge. */
export type KeySampleOf = { readonly line: MarkLine | null } | { readonly kind: Kind };

/** What a word of the key explains, drawn before it: its left end and the middle of its height. */
export interface PictureSample {
  readonly x: number;
  readonly y: number;
  /** How much larger than on the page. */
  readonly scale: number;
  readonly what: KeySampleOf;
}

/** A part of a picture, set; y counts from its top edge. */
export interface PictureBlock {
  readonly part: PicturePart;
  readonly height: number;
  readonly lines: readonly PictureLine[];
  readonly samples: readonly PictureSample[];
}

export interface BlockStyle {
  readonly size: number;
  readonly weight: Weight;
  /** Baseline to baseline, in ems. */
  readonly leading: number;
  readonly tracking?: number;
  readonly soft?: boolean;
}

/** From a line's top to its baseline and from there to its foot, in ems. */
const ASCENT = 0.78;
const DESCENT = 0.24;

/** A paragraph in lines of at most `width`, its left edge at 0. */
export function setParagraph(
  part: PicturePart,
  text: string,
  width: number,
  { size, weight, leading, tracking = 0, soft = false }: BlockStyle,
): PictureBlock {
  // Lines so long have room for whole words.
  const wrapped = wrapText(text, width, size, weight, tracking, false);
  const lines = wrapped.map((line, i) => ({
    text: line,
    x: 0,
    y: size * (ASCENT + i * leading),
    width: textWidth(line, size, weight, tracking),
    size,
    weight,
    tracking,
    soft,
  }));
  const height = wrapped.length && size * (ASCENT + DESCENT + (wrapped.length - 1) * leading);
  return { part, height, lines, samples: [] };
}

/** Segments in as few lines as hold them whole, a dot between those on one line. */
export function joinSegments(
  segments: readonly string[],
  width: number,
  { size, weight, tracking = 0 }: BlockStyle,
): string[] {
  return segments.reduce<string[]>((lines, segment) => {
    const last = lines.at(-1);
    const joined = `${last} · ${segment}`;
    return last !== undefined && textWidth(joined, size, weight, tracking) <= width
      ? [...lines.slice(0, -1), joined]
      : [...lines, segment];
  }, []);
}

export interface KeyItem {
  readonly what: KeySampleOf;
  readonly text: string;
}

/** Length of a line's sample, diameter of a badge with its outline, and the gap after them, in px on the page. */
const SAMPLE = { lines: 34, badges: 24 };
const SAMPLE_GAP = 8;
const COLUMN_GAP = 22;
const ROW = { lines: 21, badges: 28 };
/** The size of text that the measures above go with. */
const PAGE_SIZE = 13;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** A key in as many columns as fit into `width`, its items row by row. */
export function setKey(
  part: 'lines' | 'badges',
  items: readonly KeyItem[],
  width: number,
  size: number,
): PictureBlock {
  if (items.length === 0) return { part, height: 0, lines: [], samples: [] };
  const scale = size / PAGE_SIZE;
  const indent = (SAMPLE[part] + SAMPLE_GAP) * scale;
  const row = ROW[part] * scale;
  const gap = COLUMN_GAP * scale;
  const style = { size, weight: 600, leading: 1.2, soft: true } as const;
  const steps = items.map(({ text }) => indent + textWidth(text, size, style.weight) + gap);
  // As even as the rows allow: three and three rather than four and two.
  let rows = 0;
  let widths: number[] = [];
  do {
    rows += 1;
    widths = Array.from({ length: Math.ceil(items.length / rows) }, (_, column) =>
      Math.max(...steps.filter((_, i) => i % Math.ceil(items.length / rows) === column)),
    );
  } while (widths.length > 1 && sum(widths) - gap > width);
  const lines: PictureLine[] = [];
  const samples: PictureSample[] = [];
  items.forEach(({ what, text }, i) => {
    const x = sum(widths.slice(0, i % widths.length));
    const y = (Math.floor(i / widths.length) + 0.5) * row;
    samples.push({ x, y, scale, what });
    const [words] = setParagraph(part, text, Infinity, style).lines;
    if (words) lines.push({ ...words, x: x + indent, y: y + 0.35 * size });
  });
  return { part, height: rows * row, lines, samples };
}
