import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from './writeWhole.ts';

/**
 * What stands in `file`; where there is none yet, what `make` gives, which is kept there for the next
 * build. For what always comes out the same: the file's name must say all that it is made from. Rejects
 * where `make` does, and where nothing can be written.
 */
export async function kept(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  // A build beside this one may be making the same.
  writeWhole(file, made, `${file}.${randomUUID()}`);
  return made;
}
