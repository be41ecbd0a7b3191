import { mapFrame } from './mapFrame';
import { layoutMapNotes } from './mapNotes';
import type { FigureSizes } from './pictureFrame';
import type { PictureSetting } from './pictureSetting';

const WIDTHS = [636, 560];

/** The sizes in px that the map of a picture can be laid out in. */
export function mapFigures(setting: PictureSetting): FigureSizes {
  const { directive, locale, mode } = setting;
  const figures = WIDTHS.map((width) => {
    const frame = mapFrame(mode, width, true);
    return { width, height: layoutMapNotes({ directive, locale, frame }, '').height };
  });
  return { figures, figureAt: null };
}
