import type { Size } from '../layout/box';
import { mapFrame } from './mapFrame';
import { layoutMapNotes } from './mapNotes';
import { orgLayoutFor } from './orgLayoutFor';
import type { PictureSetting } from './pictureSetting';

/** From this height over width on, the notes of a globe go below it, so that it is large. */
const NARROW = 1.5;
const ORG_WIDTHS = [343, 420, 560, 600, 636, 700, 760, 850, 960];
const GLOBE_WIDTHS = [636];
const NARROW_WIDTHS = [343, 420];
const FLAT_WIDTHS = [636, 760];

/** The sizes in px, each with its smallest text at full size, that the chart of a picture can be laid out in. */
export function pictureFigures(setting: PictureSetting): Size[] {
  const { chart, directive, height, locale, mode, t, width, when } = setting;
  if (chart === 'hierarchy') {
    return ORG_WIDTHS.map((width) => orgLayoutFor({ directive, locale, t, width, when }));
  }
  const globe = height / width < NARROW ? GLOBE_WIDTHS : NARROW_WIDTHS;
  return (mode === 'globe' ? globe : FLAT_WIDTHS).map((width) => {
    const frame = mapFrame(mode, width);
    return { width, height: layoutMapNotes({ directive, locale, frame }, '').height };
  });
}
