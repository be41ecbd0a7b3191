import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { loadFonts, WEIGHTS, type LoadedFont } from './fontFiles.ts';

/** The typefaces of the design at one weight, in the order in which a character asks for a glyph. */
export type WeightFonts = readonly Font[];

/** fontkit would not move the kerning with the weight, nor open a variable woff2, so the cutter pins it. */
async function pinned({ bytes, features }: LoadedFont, weight: number): Promise<Font> {
  const cut = await subsetFont(bytes, undefined, {
    keepAllGlyphs: true,
    keepFeatures: features,
    noHinting: true,
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  return create(cut);
}

/**
 * A function that gives the typefaces of the project in `root` at a weight; each is cut once.
 * It throws for a weight that they do not have.
 */
export function weightFonts(root: string): (weight: number) => Promise<WeightFonts> {
  let files: readonly LoadedFont[] | undefined;
  const cuts = new Map<number, Promise<WeightFonts>>();
  return (weight) => {
    if (weight < WEIGHTS.min || weight > WEIGHTS.max) {
      throw new Error(
        `The typefaces have no weight ${weight}, only ${WEIGHTS.min} to ${WEIGHTS.max}.`,
      );
    }
    files ??= loadFonts(root);
    const known = cuts.get(weight) ?? Promise.all(files.map((file) => pinned(file, weight)));
    cuts.set(weight, known);
    return known;
  };
}
