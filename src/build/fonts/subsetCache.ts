import { createHash } from 'node:crypto';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { withUnits } from './coarseFont.ts';
import { WEIGHTS, type LoadedFont } from './fontFiles.ts';
import { kept } from '../kept.ts';

/** Change it whenever the way of cutting changes, or old cuts would come back from the cache. */
const CUT = 3;

/** Cuts a font down, as woff2. */
async function cutFont({ bytes, features, dropTables = [], units }: LoadedFont, text: string) {
  const options = { keepFeatures: features, noHinting: true, dropTables };
  const cut = { ...options, variationAxes: { wght: WEIGHTS } };
  if (units === undefined) return subsetFont(bytes, text, { ...cut, targetFormat: 'woff2' });
  const fine = await subsetFont(bytes, text, { ...cut, targetFormat: 'truetype' });
  const whole = { ...options, keepAllGlyphs: true, targetFormat: 'woff2' } as const;
  return subsetFont(withUnits(fine, units), undefined, whole);
}

/**
 * Cuts a font down to `text`, as woff2. The same font and text give the same bytes, so a cut is kept
 * in `folder` under a name made of both; the cache saves time and never changes a byte.
 */
export async function subsetCached(
  font: LoadedFont,
  text: string,
  folder: string,
): Promise<Buffer> {
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify({
      ...{ CUT, WEIGHTS, text },
      ...{ features: font.features, dropTables: font.dropTables, units: font.units },
    }),
  );
  hash.update(font.bytes);
  return kept(join(folder, `${hash.digest('hex')}.woff2`), () => cutFont(font, text));
}
