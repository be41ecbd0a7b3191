import type { Size } from '../layout/box';
import type { PictureInput, PictureLayout, Plan } from './pictureFrame';
import { LEAST_TEXT, pictureFrame } from './pictureFrame';
import { planBeside } from './pictureBeside';
import { planStacked } from './pictureStacked';

/** Words are set smaller, share by share, until the figure can be read: its own smallest text is 12 px. */
const SHARES = [1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6];
export const LEAST_SCALE = LEAST_TEXT / 12;
/** Figures are nearly as good to read as the best from this share of its scale on. */
const NEARLY = 0.97;
/** A figure's scale over the size of the words around it: its own are not to be much smaller than they are. */
const EVEN = 0.065;
/** Wider than this the figure only gets emptier. */
const MOST_WIDTH = 1100;

type Found = PictureLayout | null;
const isLegible = (found: Found): boolean => found !== null && found.scale >= LEAST_SCALE;
const better = (a: Found, b: Found): Found => ((b?.scale ?? 0) > (a?.scale ?? 0) ? b : a);

const areaOf = ({ laidOut, scale }: Plan): number => laidOut.width * laidOut.height * scale ** 2;

/** The layout whose figure is the easiest to read; of those nearly as good the one that is largest. */
function bestOf(plans: readonly Plan[]): Found {
  const left = new Set(plans.filter(({ scale }) => scale > 0));
  while (left.size > 0) {
    const most = Math.max(...[...left].map(({ scale }) => scale));
    const least = Math.max(NEARLY * most, Math.min(most, LEAST_SCALE));
    const [best] = [...left]
      .filter(({ scale }) => scale >= least)
      .sort((a, b) => areaOf(b) - areaOf(a));
    const layout = best?.make() ?? null;
    if (!best || layout) return layout;
    left.delete(best);
  }
  return null;
}

function layoutAt(input: PictureInput, share: number): Found {
  const { figureAt, figures, width } = input;
  const frame = pictureFrame(input, share);
  const stacked = planStacked(frame);
  const plan = (size: Size): Plan[] => [planBeside(frame, size), stacked(size)];
  const plans = figures.flatMap(plan);
  const best = bestOf(plans);
  if (best?.arrangement !== 'stacked' || !figureAt) return best;
  // A figure bound by its height is laid out once more, as wide as there is room.
  const full = Math.floor((width - 2 * frame.margin) / best.scale);
  return full > best.laidOut.width && full <= MOST_WIDTH
    ? bestOf([...plans, stacked(figureAt(full))])
    : best;
}

/** The best layout with any of the figures, words smaller only as they must. */
function layoutWithin(input: PictureInput): Found {
  let best: Found = null;
  for (const share of SHARES) {
    const found = layoutAt(input, share);
    const even = EVEN * pictureFrame(input, share).size;
    if (isLegible(found) && (found?.scale ?? 0) >= even) return found;
    if (!isLegible(best)) best = better(best, found);
  }
  return best;
}

/**
 * Lays out a picture to take away for its own shape: words beside the figure or above and below it, as
 * large as they fit. Throws where they fit in no way; sizes that freeSize allows hold them.
 */
export function layoutPicture(input: PictureInput): PictureLayout {
  const inOrder = input.figureAt ? [input.figures] : input.figures.map((size) => [size]);
  let best: Found = null;
  for (const figures of inOrder) {
    if (!isLegible(best)) best = better(best, layoutWithin({ ...input, figures }));
  }
  if (best) return best;
  throw new Error(`A picture of ${input.width} × ${input.height} px has no room for its words.`);
}
