import type { OrgShape } from '../layout/orgLayout';
import { orgLayoutFor } from './orgLayoutFor';
import { isPost, type FigureSize, type FigureSizes } from './pictureFrame';
import type { PictureSetting } from './pictureSetting';

const WIDE = [560, 600, 636, 660, 680, 700, 760, 850, 960];
/** Of the rows: all of them, or what is essential. */
const LADDER = [330, 350, 370, 390, 410, 430, 450, 470, 490];
const BRIEF = [320, 340, 360, 380, 400, 420, 440, 460, 480, 510, 540];
const CARD = [440, 460, 480, 500, 520, 540, 560, 580, 600];

/** The sizes in px that the hierarchy of a picture can be laid out in: as columns, or in a post as rows. */
export function orgFigures(setting: PictureSetting): FigureSizes {
  const { directive, isCard, locale, marks, selected, t, when } = setting;
  const at =
    (shape: OrgShape) =>
    (width: number): FigureSize =>
      orgLayoutFor({
        ...{ directive, locale, t, shape, selected, marks, when },
        width: Math.round(width),
        alone: true,
      });
  if (isCard) return { figures: [CARD.map(at('card'))], figureAt: null };
  if (isPost(setting)) {
    return { figures: [LADDER.map(at('ladder')), BRIEF.map(at('brief'))], figureAt: null };
  }
  return { figures: [WIDE.map(at('wide'))], figureAt: at('wide') };
}
