/**
 * `npm run freeze`: keeps the embeds of the present version of the dataset under an address of their own,
 * `v/<version>/embed/…`, as files in `public/` that every later build carries along, unchanged.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import directive from '../../../data/directive.json';
import { frozenFolder } from '../../page/routes';

const folder = frozenFolder(directive.version);
const target = join('public', folder);
if (existsSync(target)) {
  console.error(
    `${target} is there already, and what is frozen does not change. Raise "version" in data/directive.json first.`,
  );
  process.exit(1);
}
const out = mkdtempSync(join(tmpdir(), 'freeze-'));
process.env['FREEZE'] = '1';
try {
  const builder = await createBuilder({
    build: { outDir: out, emptyOutDir: true },
    logLevel: 'warn',
  });
  await builder.buildApp();
  cpSync(join(out, folder), target, { recursive: true });
} finally {
  rmSync(out, { recursive: true, force: true });
}
console.log(`Frozen at ${target}. Commit it; the dialog offers it after the next build.`);
