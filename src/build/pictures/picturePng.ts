import { Resvg } from '@resvg/resvg-js';

/**
 * The pixels of an SVG whose words are outlines, as a PNG file; `scale` pixels for each of its px. The same
 * SVG gives the same bytes, whatever fonts, language and time zone the machine has.
 */
export function picturePng(outlined: string, scale: number): Uint8Array {
  const font = { loadSystemFonts: false };
  return new Resvg(outlined, { fitTo: { mode: 'zoom', value: scale }, font }).render().asPng();
}
