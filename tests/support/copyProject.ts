import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const TREE = [
  'src',
  'public',
  'data',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** Links every package one by one, so that the copy shares them but keeps a cache of its own. */
function linkPackages(root: string): void {
  const packages = join(ROOT, 'node_modules');
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(packages)) {
    if (name === '.cache' || name === '.vite') continue;
    symlinkSync(join(packages, name), join(root, 'node_modules', name), 'junction');
  }
}

/** Copies all that a build reads into the folder `root`, which need not be there yet, with the packages linked. */
export function copyProject(root: string): void {
  for (const name of TREE) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  linkPackages(root);
}
