import { fileURLToPath } from 'node:url';
import { escapeInvisible } from '../data/codePoint';
import { DataProblems, loadDataset } from './loadDataset';
import type { Dataset } from '../data/dataset';

// npm run check:data [file]. Exit code 0: fit to be shown; 1: problems, listed on stderr; 2: unreadable.
const [file = 'data/directive.json'] = process.argv.slice(2);
const worldFile = fileURLToPath(new URL('../../data/world.json', import.meta.url));

try {
  process.stdout.write(`${escapeInvisible(file)}: ${summary(loadDataset(file, worldFile))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof DataProblems ? 1 : 2;
}

function summary({ entities, partners, relations, claims, sources }: Dataset): string {
  const counts = Object.entries({ entities, partners, relations, claims, sources });
  return [...counts.map(([name, { length }]) => `${length} ${name}`), 'no problems'].join(', ');
}
