import { bottomBlocks, topBlocks } from './pictureColumns';
import { isPost } from './presets';
import type { FigureSize, PictureFrame, Plan } from './pictureFrame';
import { placeStack, stackHeight } from './pictureStack';

/** Headline, figure and source one below the other: a plan for each size of the figure. */
export function planStacked(frame: PictureFrame): (laidOut: FigureSize) => Plan {
  const { foot, isCard, isStory, margin, size, top, width, words } = frame;
  const column = width - 2 * margin;
  // In a post the headline is as large as fills its lines, and leaves the room to the figure.
  const [headline, few] =
    isPost(frame) || isCard ? [isStory ? 3.4 : 2.75, 0.84] : [4.5, isStory ? 0.86 : 0.64];
  const setting = { ...frame, width: column, headline, few };
  const [above, below] = [topBlocks(words, setting), bottomBlocks(words, setting)];
  const [high, low] = [stackHeight(above), stackHeight(below)];
  const gap = 1.5 * size;
  const room = foot - top - high - low - 2 * gap;
  return (laidOut) => {
    const scale = Math.min(column / laidOut.width, room / laidOut.height);
    const figure = { width: laidOut.width * scale, height: laidOut.height * scale };
    const make: Plan['make'] = () => ({
      arrangement: 'stacked',
      blocks: [
        ...placeStack(above, margin, top, column),
        ...placeStack(below, margin, foot - low, column),
      ],
      figure: {
        ...figure,
        x: (width - figure.width) / 2,
        y: top + high + gap + (room - figure.height) / 2,
      },
      laidOut,
      scale,
    });
    return { laidOut, scale, make };
  };
}
