/**
 * `npm run images`: a folder of every picture to take away, in each language, theme and size, with a contact
 * sheet and their captions. Exit code 0: all are there; 1: what is in the way is said on stderr.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SHEET } from './imageFolder.ts';
import { imageOptions, imageUsage, type ImageOptions } from './imageOptions.ts';
import { imageProgress } from './imageProgress.ts';
import { loadDataset } from '../loadDataset';
import { makeImages } from './makeImages.ts';
import { cacheFolder } from '../fonts/pageFonts.ts';
import { pictureProgram } from './pictureProgram.ts';
import { siteAddress } from '../pages/siteAddress.ts';
import { LOCALES } from '../../data/types';
import { PICTURE_THEMES, PICTURE_VIEWS } from '../../picture/pictureViews';
import { PRESET_NAMES } from '../../picture/presets';

const CHOICES = {
  chart: PICTURE_VIEWS,
  lang: LOCALES,
  theme: PICTURE_THEMES,
  preset: PRESET_NAMES,
} as const;
const root = join(import.meta.dirname, '../../..');
const say = (text: string): unknown => process.stderr.write(`${text}\n`);

async function run(options: ImageOptions): Promise<void> {
  const siteUrl = siteAddress(process.env['SITE_URL']);
  if (siteUrl === null) {
    say(
      'SITE_URL is not set: the pictures carry no address. Set it to the address of the site, such as SITE_URL=https://example.org/trade/ npm run images',
    );
  }
  loadDataset(join(root, 'data/directive.json'), join(root, 'data/world.json'));
  // Beside the packages that the program needs; a name of its own, for runs side by side.
  const place = join(cacheFolder(root), `pictures-${randomUUID()}`);
  try {
    const program = await pictureProgram(root, place);
    const progress = (total: number) => imageProgress(total, process.stdout);
    const { made, kept } = await makeImages({ root, program, siteUrl, options, progress });
    process.stdout.write(
      `${made} pictures made, ${kept} there already: open ${join(options.out, SHEET)}\n`,
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
const asked = imageOptions(args, CHOICES);
if (args.includes('--help')) process.stdout.write(`${imageUsage(CHOICES)}\n`);
else if ('problems' in asked) {
  say(asked.problems.join('\n'));
  process.exitCode = 1;
} else {
  try {
    await run(asked.options);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
