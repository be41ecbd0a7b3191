import { formatNumber } from '../i18n/format';
import type { MessageKey } from '../i18n/messages';
import type { Size } from '../text/box';
import { PRESETS, type PictureSize } from './presets';

/** Why a picture cannot have a size and what to choose instead: a text and the values in it. */
export interface SizeFault {
  readonly key: Extract<MessageKey, `picture.size.${string}`>;
  readonly values: Readonly<Record<string, string>>;
}

/** No browser draws a longer side, nor more than the square of it in all. */
export const MOST_PIXELS = 4096;

/** The smallest pictures that hold the words of both charts in both languages, with text of at least 11.8 px. */
export const LEAST_SIZES: readonly Size[] = [
  { width: 1200, height: 675 },
  { width: 1000, height: 950 },
  { width: 720, height: 1050 },
];

function fault(key: SizeFault['key'], { width, height }: Size): SizeFault {
  const limit = formatNumber(MOST_PIXELS);
  return { key, values: { limit, width: formatNumber(width), height: formatNumber(height) } };
}

/** How much larger than the smallest that holds its words a picture is. */
const scaleOver = (pixels: Size, least: Size): number =>
  Math.min(pixels.width / least.width, pixels.height / least.height);

/**
 * The layout for a file of so many pixels, with the largest text that leaves room for all of it; or
 * why there is none.
 */
export function freeSize(pixelWidth: number, pixelHeight: number): PictureSize | SizeFault {
  const pixels = { width: pixelWidth, height: pixelHeight };
  const isCount = (value: number): boolean => Number.isInteger(value) && value > 0;
  if (!isCount(pixelWidth) || !isCount(pixelHeight)) {
    return fault('picture.size.whole', PRESETS.wide);
  }
  if (Math.max(pixelWidth, pixelHeight) > MOST_PIXELS) {
    return fault('picture.size.side', {
      width: Math.min(pixelWidth, MOST_PIXELS),
      height: Math.min(pixelHeight, MOST_PIXELS),
    });
  }
  const [least] = [...LEAST_SIZES].sort((a, b) => scaleOver(pixels, b) - scaleOver(pixels, a));
  const scale = least ? scaleOver(pixels, least) : 0;
  if (!least || scale < 1) {
    return fault('picture.size.least', {
      width: Math.max(pixelWidth, least?.width ?? 0),
      height: Math.max(pixelHeight, least?.height ?? 0),
    });
  }
  return { width: pixelWidth / scale, height: pixelHeight / scale, scale };
}
