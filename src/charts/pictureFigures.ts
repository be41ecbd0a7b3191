import type { Size } from '../layout/box';
import { mapFrame } from './mapFrame';
import { layoutMapNotes } from './mapNotes';
import { orgLayoutFor } from './orgLayoutFor';
import type { PictureInput } from './pictureFrame';
import type { PictureSetting } from './pictureSetting';

/** From this height over width on, the notes of a globe go below it, so that it is large. */
const NARROW = 1.5;
const ORG_WIDTHS = [343, 420, 560, 600, 636, 700, 760, 850, 960];
const GLOBE_WIDTHS = [636, 560];
const NARROW_WIDTHS = [343];
const FLAT_WIDTHS = [636, 560];

type Figures = Pick<PictureInput, 'figures' | 'figureAt' | 'keyNeeded'>;

/** The sizes in px that the chart of a picture can be laid out in, and how much it needs its key. */
export function pictureFigures(setting: PictureSetting): Figures {
  const { chart, directive, height, locale, mode, t, width, when } = setting;
  if (chart === 'hierarchy') {
    const figureAt = (width: number): Size =>
      orgLayoutFor({ directive, locale, t, width: Math.round(width), when });
    // Most of its badges have words beside them.
    return { figures: ORG_WIDTHS.map(figureAt), figureAt, keyNeeded: false };
  }
  const globe = height / width < NARROW ? GLOBE_WIDTHS : NARROW_WIDTHS;
  const figures = (mode === 'globe' ? globe : FLAT_WIDTHS).map((width) => {
    const frame = mapFrame(mode, width);
    return { width, height: layoutMapNotes({ directive, locale, frame }, '').height };
  });
  return { figures, figureAt: null, keyNeeded: true };
}
