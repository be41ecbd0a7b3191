import type { IconName } from '../data/types';

/** A pictogram on a 16 × 16 grid: stroked paths, and parts that are filled. */
export interface Icon {
  readonly strokes: readonly string[];
  readonly fills: readonly string[];
}

const dot = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

export const ICONS: Record<IconName, Icon> = {
  document: {
    strokes: ['M4 2.2h5.2l3 3v8.6H4z', 'M6.2 8h3.8M6.2 10.6h3.8'],
    fills: [],
  },
  tree: { strokes: ['M4.2 2.2v7.6h7'], fills: ['M10 7.8h4v4h-4z'] },
  eye: {
    strokes: ['M1.4 8S3.8 3.9 8 3.9 14.6 8 14.6 8 12.2 12.1 8 12.1 1.4 8 1.4 8z'],
    fills: [dot(8, 8, 2.2)],
  },
  press: { strokes: ['M8 1.8v7M4.8 5.8 8 9l3.2-3.2M2.8 12.8h10.4'], fills: [] },
  exchange: {
    strokes: ['M2.2 6h11M10.4 3.2 13.2 6M13.8 10h-11M5.6 12.8 2.8 10'],
    fills: [],
  },
  overlap: { strokes: [dot(5.9, 8, 3.7), dot(10.1, 8, 3.7)], fills: [] },
  speech: { strokes: ['M2.4 3.2h11.2v7.2H7.4l-2.8 2.6v-2.6H2.4z'], fills: [] },
  stacked: {
    strokes: ['M2.4 2.4h7.4v7.4H2.4z', 'M6.2 6.2h7.4v7.4H6.2z'],
    fills: [],
  },
  target: { strokes: [dot(8, 8, 5.6)], fills: [dot(8, 8, 2.4)] },
};

export const PERSON: Icon = {
  strokes: [],
  fills: [dot(8, 4.2, 2.4), 'M3.6 14c0-3.4 1.6-6 4.4-6s4.4 2.6 4.4 6z'],
};
