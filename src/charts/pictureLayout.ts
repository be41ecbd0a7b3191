import type { PictureInput, PictureLayout, Plan } from './pictureFrame';
import { LEAST_TEXT, pictureFrame } from './pictureFrame';
import { planBeside } from './pictureBeside';
import { planStacked } from './pictureStacked';

/** Words are set smaller, share by share, until the figure can be read: its own smallest text is 12 px. */
const SHARES = [1, 0.94, 0.88, 0.8, 0.7, 0.6];
export const LEAST_SCALE = LEAST_TEXT / 12;
/** Figures are nearly as good to read as the best from this share of its scale on. */
const NEARLY = 0.97;
/** Wider than this the figure only gets emptier. */
const MOST_WIDTH = 1100;

const areaOf = ({ laidOut, scale }: Plan): number => laidOut.width * laidOut.height * scale ** 2;

/** The layout whose figure is the easiest to read; of those nearly as good the one that is largest. */
function bestOf(plans: readonly Plan[]): PictureLayout | null {
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

function layoutAt(input: PictureInput, share: number, badges: boolean): PictureLayout | null {
  const frame = pictureFrame(input, share, badges);
  const stacked = planStacked(frame);
  const plans = input.figures.flatMap((size) => [planBeside(frame, size), stacked(size)]);
  const best = bestOf(plans);
  if (best?.arrangement !== 'stacked' || !input.figureAt) return best;
  // A figure bound by its height is laid out once more, as wide as there is room.
  const full = Math.floor((input.width - 2 * frame.margin) / best.scale);
  return full > best.laidOut.width && full <= MOST_WIDTH
    ? bestOf([...plans, stacked(input.figureAt(full))])
    : best;
}

/**
 * Lays out a picture to take away for its own shape: words beside the figure or above and below it, as
 * large as they fit. Throws where they fit in no way; sizes that freeSize allows hold them.
 */
export function layoutPicture(input: PictureInput): PictureLayout {
  const keyed = layoutAt(input, 1, true);
  const plain = input.keyNeeded ? null : layoutAt(input, 1, false);
  // The key is taken along where it costs the figure next to nothing.
  if (keyed && keyed.scale >= Math.max(LEAST_SCALE, 0.98 * (plain?.scale ?? 0))) return keyed;
  const tries = (input.keyNeeded ? [true, false] : [false]).flatMap((badges) =>
    SHARES.map((share) => ({ share, badges })),
  );
  let best: PictureLayout | null = null;
  for (const { badges, share } of tries) {
    const layout = layoutAt(input, share, badges);
    if (layout && layout.scale > (best?.scale ?? 0)) best = layout;
    if (best && best.scale >= LEAST_SCALE) return best;
  }
  if (best) return best;
  throw new Error(`A picture of ${input.width} × ${input.height} px has no room for its words.`);
}
