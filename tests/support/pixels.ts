import { PNG } from 'pngjs';

/** A picture of the screen as its pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel, 0 to 255. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

/** Reads a PNG. */
export function pixelsOf(png: Buffer): Pixels {
  const { width, height, data } = PNG.sync.read(png);
  return {
    width,
    height,
    at: (x, y) => {
      const from = (Math.round(y) * width + Math.round(x)) * 4;
      return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
    },
  };
}

/** How many pixels of two PNG of one size differ; all, where their sizes do. */
export function differingPixels(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, 1);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4)
    if (a.data.compare(b.data, at, at + 4, at, at + 4) !== 0) count += 1;
  return count;
}

function luminance([r, g, b]: readonly [number, number, number]): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two pixels as WCAG 2.2 defines it, from 1 to 21. */
export function contrastOf(
  one: readonly [number, number, number],
  other: readonly [number, number, number],
): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
