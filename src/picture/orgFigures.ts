import type { OrgShape } from '../hierarchy/layout/orgLayout';
import { orgLayoutFor } from '../hierarchy/orgLayoutFor';
import { isPost } from './presets';
import { STORY, type FigureSize, type FigureSizes } from './pictureFrame';
import type { PictureSetting } from './pictureSetting';

const WIDE = [560, 600, 636, 660, 680, 700, 760, 850, 960];
/** The rows: all of them, those that are essential, or those of a card. */
const LADDER = [330, 350, 370, 390, 410, 430, 450, 470, 490];
const BRIEF = [320, 340, 360, 380, 400, 420, 440, 460, 480, 510, 540];
const CARD = [440, 460, 480, 500, 520, 540, 560, 580, 600];

/** The sizes in px that the hierarchy of a picture can be laid out in: as columns, or in a post as rows. */
export function orgFigures(setting: PictureSetting): FigureSizes {
  const { directive, height, isCard, locale, marks, selected, t, when, width } = setting;
  const figureAt = (wide: number, shape: OrgShape = 'wide'): FigureSize =>
    orgLayoutFor({
      ...{ directive, locale, t, shape, selected, marks, when },
      width: Math.round(wide),
      alone: true,
    });
  const all = (shape: OrgShape, widths: readonly number[]): readonly FigureSize[] =>
    widths.map((one) => figureAt(one, shape));
  if (isCard) return { figures: [all('card', CARD)], figureAt };
  if (!isPost(setting)) return { figures: [all('wide', WIDE)], figureAt };
  const brief = all('brief', BRIEF);
  const isStory = height >= STORY * width;
  return { figures: isStory ? [all('ladder', LADDER), brief] : [brief], figureAt };
}
