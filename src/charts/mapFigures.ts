import { mapFrame } from './mapFrame';
import { layoutMapNotes } from './mapNotes';
import type { FigureSizes } from './pictureFrame';
import type { PictureSetting } from './pictureSetting';

/** From this height over width on, the notes of a globe go below it, so that it is large. */
const NARROW = 1.5;
const GLOBE_WIDTHS = [636, 560];
const NARROW_WIDTHS = [343];
const FLAT_WIDTHS = [636, 560];

/** The sizes in px that the map of a picture can be laid out in. */
export function mapFigures(setting: PictureSetting): FigureSizes {
  const { directive, height, locale, mode, width } = setting;
  const globe = height / width < NARROW ? GLOBE_WIDTHS : NARROW_WIDTHS;
  const figures = (mode === 'globe' ? globe : FLAT_WIDTHS).map((width) => {
    const frame = mapFrame(mode, width);
    return { width, height: layoutMapNotes({ directive, locale, frame }, '').height };
  });
  return { figures, figureAt: null, keyNeeded: true };
}
