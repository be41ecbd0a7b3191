import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** What the name of a file ends in until all of it is written. */
export const PART = '.part';

/**
 * Writes a file so that under its name there is never half of it, whatever happens meanwhile. Until then
 * it is `part`, which must be a name of its own where others may write the same file.
 * @throws what the file system throws; nothing of the file is then left.
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  part: string = file + PART,
): void {
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
