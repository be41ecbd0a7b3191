import { readFileSync, writeFileSync } from 'node:fs';
import { migrated } from '../data/migrate';

/** `npm run migrate:data -- old.json [new.json]`: a dataset of format 1 becomes one of format 2, in place or beside it. */
const [from, to = from] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  console.error('Name the file: npm run migrate:data -- data/directive.json [new.json]');
  process.exit(2);
}
try {
  const read = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const file = read(from);
  const before = read(new URL('../../data/format1.json', import.meta.url));
  const made = migrated(file, before as Record<string, unknown>);
  if (made === file) console.log(`${from} is not of format 1: nothing to do.`);
  else {
    writeFileSync(to, `${JSON.stringify(made, null, 2)}\n`);
    console.log(
      `${to} is of format 2. Look through texts, kinds and policy: they are what the code said before.`,
    );
  }
} catch (error) {
  console.error(`${from}: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
