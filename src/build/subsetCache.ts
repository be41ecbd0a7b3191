import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { WEIGHTS, type LoadedFont } from './fontFiles.ts';

/** Change it whenever the way of cutting changes, or old cuts would come back from the cache. */
const CUT = 1;

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
    JSON.stringify({ CUT, WEIGHTS, features: font.features, dropTables: font.dropTables, text }),
  );
  hash.update(font.bytes);
  const file = join(folder, `${hash.digest('hex')}.woff2`);
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const cut = await subsetFont(font.bytes, text, {
    targetFormat: 'woff2',
    keepFeatures: font.features,
    noHinting: true,
    dropTables: font.dropTables ?? [],
    variationAxes: { wght: WEIGHTS },
  });
  await mkdir(folder, { recursive: true });
  // A build beside this one must never read half a file.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, cut);
  await rename(part, file);
  return cut;
}
