import { bottomBlocks, topBlocks } from './pictureColumns';
import { isPost } from './presets';
import type { FigureSize, PictureFrame, Plan } from './pictureFrame';
import { placeStack, stackHeight } from './pictureStack';

/** The least share of a picture's width that the column of text takes. */
const COLUMN = 0.335;

/** Words in a column at the left, the figure at the right. */
export function planBeside(frame: PictureFrame, laidOut: FigureSize): Plan {
  const { foot, margin, size, top, width, words } = frame;
  if (frame.isCard || isPost(frame)) return { laidOut, scale: 0, make: () => null };
  const room = width - 3.1 * margin - COLUMN * width;
  const scale = Math.min(room / laidOut.width, (foot - top) / laidOut.height);
  const figure = { width: laidOut.width * scale, height: laidOut.height * scale };
  const make: Plan['make'] = () => {
    const column = width - 3.1 * margin - figure.width;
    const setting = { ...frame, width: column, headline: 4.2, few: 0.74 };
    const [above, below] = [topBlocks(words, setting), bottomBlocks(words, setting)];
    const [high, low] = [stackHeight(above), stackHeight(below)];
    const widest = [...above, ...below].flatMap(([{ lines }]) => lines.map((l) => l.x + l.width));
    if (high + low + 1.4 * size > foot - top || Math.max(...widest) > column) return null;
    return {
      arrangement: 'beside',
      blocks: [
        ...placeStack(above, margin, top, column),
        ...placeStack(below, margin, foot - low, column),
      ],
      figure: {
        ...figure,
        x: width - margin - figure.width,
        y: (top + foot - figure.height) / 2,
      },
      laidOut,
      scale,
    };
  };
  return { laidOut, scale, make };
}
