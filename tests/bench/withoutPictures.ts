import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../support/buildOnce';
import { copyProject } from '../support/copyProject';

/** The parts of pages that make pictures; the texts, styles and glyphs that they need come with them. */
const PARTS = ['PictureDialog', 'HierarchyPicturePanel', 'MapPicturePanel'];

/** Builds the site into `outDir` as it would be if no page made pictures: what they add is the difference. */
export async function buildWithoutPictures(outDir: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'without-pictures-'));
  copyProject(root);
  for (const part of PARTS) writeFileSync(join(root, `src/ui/${part}.svelte`), '<div></div>\n');
  await buildSite(outDir, { root });
  rmSync(root, { recursive: true });
}
