import { setHeadline } from './pictureHeadline';
import { joinSegments, setKey, setParagraph, type PictureBlock } from './pictureBlock';
import type { Spaced } from './pictureStack';
import type { PictureFrame } from './pictureFrame';
import type { PictureWords } from './pictureWords';

/** How the words of a picture are set in one column. */
export interface ColumnSetting extends Pick<PictureFrame, 'headlineSize' | 'isKorean' | 'size'> {
  /** Width of the column in px. */
  readonly width: number;
  /** How many times headlineSize the headline may be, and how much of that may go for fewer lines. */
  readonly headline: number;
  readonly few: number;
}

/** What stands above the figure, or at the top of its own column. */
export function topBlocks(words: PictureWords, setting: ColumnSetting): Spaced {
  const { few, headline, headlineSize, isKorean, size, width } = setting;
  const blocks: [PictureBlock, number][] = [
    [
      setParagraph('kicker', words.kicker, width, { size: 1.08 * size, weight: 700, leading: 1.3 }),
      0,
    ],
  ];
  if (words.headline !== null) {
    const room = {
      width,
      most: headline * headlineSize,
      least: 1.5 * headlineSize,
      few,
      tracking: isKorean ? -0.045 : -0.035,
      leading: isKorean ? 1.14 : 1.03,
    };
    blocks.push([setHeadline(words.headline, room), 0.9 * size]);
  }
  if (words.standfirst !== null) {
    const style = { size: 1.42 * size, weight: 450, leading: 1.42 } as const;
    blocks.push([setParagraph('standfirst', words.standfirst, width, style), 1.1 * size]);
  }
  if (words.chosen !== null) {
    const style = { size: 1.15 * size, weight: 700, leading: 1.35 } as const;
    blocks.push([setParagraph('chosen', words.chosen, width, style), 1.1 * size]);
  }
  return blocks;
}

/** What stands below the figure, or at the foot of its own column: key, source, terms. */
export function bottomBlocks(words: PictureWords, setting: ColumnSetting): Spaced {
  const { size, width } = setting;
  const plain = { size, weight: 450, leading: 1.42, soft: true } as const;
  const blocks: [PictureBlock, number][] = [
    [setKey('lines', words.lines, width, size), 0],
    [setKey('badges', words.badges, width, size), 0.9 * size],
    [
      setParagraph('source', words.source, width, { ...plain, weight: 600, soft: false }),
      1.1 * size,
    ],
    ...words.terms
      .flatMap((segments) => joinSegments(segments, width, plain))
      .map((text): [PictureBlock, number] => [
        setParagraph('terms', text, width, plain),
        0.4 * size,
      ]),
  ];
  return blocks.filter(([{ height }]) => height > 0);
}
