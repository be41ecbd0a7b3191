import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD } from './imageFolder.ts';
import { writeWhole } from '../writeWhole.ts';

/** The files of one picture with the SHA-256 of each, by their path in the folder. */
export type MadeFiles = Readonly<Record<string, string>>;

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Which pictures a folder holds already. It is kept in the folder, in made.json, so that a later run makes
 * only what is missing, has been changed by hand, or was drawn from other `inputs`.
 */
export class ImageRecord {
  readonly #made = new Map<string, MadeFiles>();

  constructor(
    private readonly folder: string,
    private readonly inputs: string,
  ) {
    try {
      const known = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as {
        inputs?: unknown;
        made?: Readonly<Record<string, MadeFiles>>;
      };
      if (known.inputs === inputs) this.#made = new Map(Object.entries(known.made ?? {}));
    } catch {
      // None yet, or not one of ours: then all is made anew.
    }
  }

  /** Whether all files of a picture are there as they were made. */
  has(picture: string): boolean {
    const files = Object.entries(this.#made.get(picture) ?? {});
    return (
      files.length > 0 &&
      files.every(([file, hash]) => {
        try {
          return sha256(readFileSync(join(this.folder, file))) === hash;
        } catch {
          return false;
        }
      })
    );
  }

  /** Keeps in mind, and on the disk, that a picture's files are written. */
  add(picture: string, files: MadeFiles): void {
    this.#made.set(picture, files);
    const made = Object.fromEntries([...this.#made].sort(([a], [b]) => (a < b ? -1 : 1)));
    const text = JSON.stringify({ inputs: this.inputs, made }, null, 2);
    writeWhole(join(this.folder, RECORD), `${text}\n`);
  }
}
