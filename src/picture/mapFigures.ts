import { mapFrame } from '../map/mapFrame';
import type { FigureSizes } from './pictureFrame';
import type { PictureSetting } from './pictureSetting';

const WIDTHS = [636, 343];

/** The sizes in px that the map of a picture can be laid out in. */
export function mapFigures({ mode }: Pick<PictureSetting, 'mode'>): FigureSizes {
  const figures = WIDTHS.map((width) => [{ width, height: mapFrame(mode, width).height }]);
  return { figures, figureAt: null };
}
