import type { PictureBlock, PictureLine, PicturePart, PictureSample } from './pictureBlock';

/** A part of a picture with its place. */
export interface PlacedBlock {
  readonly part: PicturePart;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PictureLine[];
  readonly samples: readonly PictureSample[];
}

/** Blocks one below the other, each with the space before it; that before the first does not count. */
export type Spaced = readonly (readonly [block: PictureBlock, before: number])[];

/** Height of all blocks with the spaces between them. */
export function stackHeight(blocks: Spaced): number {
  return blocks.reduce((sum, [{ height }, before], i) => sum + height + (i && before), 0);
}

/** Places blocks one below the other in a column `width` wide, from its upper left corner. */
export function placeStack(blocks: Spaced, x: number, y: number, width: number): PlacedBlock[] {
  let top = y;
  return blocks.map(([{ part, height, lines, samples }, before], i) => {
    top += i && before;
    const placed = {
      part,
      x,
      y: top,
      width,
      height,
      lines: lines.map((line) => ({ ...line, x: line.x + x, y: line.y + top })),
      samples: samples.map((sample) => ({ ...sample, x: sample.x + x, y: sample.y + top })),
    };
    top += height;
    return placed;
  });
}
