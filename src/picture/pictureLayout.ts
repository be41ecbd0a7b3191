import { isPost } from './presets';
import type { FigureSize, PictureFrame, PictureInput, PictureLayout, Plan } from './pictureFrame';
import { LEAST_TEXT, pictureFrame, smallFrame } from './pictureFrame';
import { planBeside } from './pictureBeside';
import { planStacked } from './pictureStacked';
import { shorterWords } from './pictureWords';

/** Words are set smaller, share by share, until the figure can be read: its own smallest text is 12 px. */
const SHARES = [1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6];
const SMALLER = [0.8, 0.7, 0.6, 0.5, 0.4];
const FIGURE_TEXT = 12;
export const LEAST_SCALE = LEAST_TEXT / FIGURE_TEXT;
/** Figures are nearly as good to read as the best from this share of its scale on. */
const NEARLY = 0.97;
/** A figure's scale over the size of the words around it: its own are not to be much smaller than they are. */
const EVEN = 0.065;
/** Wider than this the figure only gets emptier. */
const MOST_WIDTH = 1100;

type Found = PictureLayout | null;
const leastScale = ({ least }: PictureFrame): number => least / FIGURE_TEXT;
const better = (a: Found, b: Found): Found => ((b?.scale ?? 0) > (a?.scale ?? 0) ? b : a);

const areaOf = ({ laidOut, scale }: Plan): number => laidOut.width * laidOut.height * scale ** 2;

/** The layout whose figure is the easiest to read; of those nearly as good the one that is largest. */
function bestOf(plans: readonly Plan[], legible: number): Found {
  const left = new Set(plans.filter(({ scale }) => scale > 0));
  while (left.size > 0) {
    const most = Math.max(...[...left].map(({ scale }) => scale));
    const least = Math.max(NEARLY * most, Math.min(most, legible));
    const [best] = [...left]
      .filter(({ scale }) => scale >= least)
      .sort((a, b) => areaOf(b) - areaOf(a));
    const layout = best?.make() ?? null;
    if (!best || layout) return layout;
    left.delete(best);
  }
  return null;
}

function layoutAt(frame: PictureFrame, figures: readonly FigureSize[]): Found {
  const { figureAt, margin, width } = frame;
  const stacked = planStacked(frame);
  const plan = (size: FigureSize): Plan[] => [planBeside(frame, size), stacked(size)];
  const plans = figures.flatMap(plan);
  const best = bestOf(plans, leastScale(frame));
  if (best?.arrangement !== 'stacked' || !figureAt) return best;
  // A figure bound by its height is laid out once more, as wide as there is room.
  const full = Math.floor((width - 2 * margin) / best.scale);
  return full > best.laidOut.width && full <= MOST_WIDTH
    ? bestOf([...plans, stacked(figureAt(full, best.laidOut.shape))], leastScale(frame))
    : best;
}

/** The best layout with any of the figures, words smaller only as they must; whether it can be read. */
function layoutWithin(
  frames: readonly PictureFrame[],
  figures: readonly FigureSize[],
): { found: Found; isLegible: boolean } {
  let best: Found = null;
  let isLegible = false;
  for (const frame of frames) {
    const found = layoutAt(frame, figures);
    const scale = found?.scale ?? 0;
    const isRead = scale >= leastScale(frame);
    if (isRead && scale >= EVEN * frame.size) return { found, isLegible: true };
    if (!isLegible) best = better(best, found);
    isLegible ||= isRead;
  }
  return { found: best, isLegible };
}

/**
 * Lays out a picture to take away for its own shape: words beside the figure or above and below it, as
 * large as they fit. Throws where they fit in no way; sizes that freeSize allows hold them.
 */
export function layoutPicture(input: PictureInput): PictureLayout {
  const large = SHARES.map((share) => pictureFrame(input, share));
  const small = SMALLER.map((share) => smallFrame(input, share));
  let best: Found = null;
  for (const frames of (large[0]?.least ?? 0) > LEAST_TEXT ? [large, small] : [large]) {
    for (const words of isPost(input) ? shorterWords(input.words) : [input.words]) {
      for (const figures of input.figures) {
        const own = frames.map((frame) => ({ ...frame, words }));
        const { found, isLegible } = layoutWithin(own, figures);
        if (found && isLegible) return found;
        best = better(best, found);
      }
    }
  }
  if (best) return best;
  throw new Error(`A picture of ${input.width} × ${input.height} px has no room for its words.`);
}
