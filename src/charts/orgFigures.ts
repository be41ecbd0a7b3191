import type { Size } from '../layout/box';
import { orgLayoutFor } from './orgLayoutFor';
import type { FigureSizes } from './pictureFrame';
import type { PictureSetting } from './pictureSetting';

const WIDTHS = [343, 420, 560, 600, 636, 660, 680, 700, 760, 850, 960];

/** The sizes in px that the hierarchy of a picture can be laid out in. */
export function orgFigures({ directive, locale, t, when }: PictureSetting): FigureSizes {
  const figureAt = (width: number): Size =>
    orgLayoutFor({ directive, locale, t, width: Math.round(width), when, alone: true });
  return { figures: WIDTHS.map(figureAt), figureAt };
}
