import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from './buildOnce';
import { filesBelow } from './builtPages';
import { copyProject } from './copyProject';

/** Moves the clock of a Node program: every way of asking for the time answers `days` later. */
function lateClock(days: number): string {
  return `
const shift = ${days} * 86400000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + shift);
    else super(...args);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
`;
}

/** What a build keeps for the next one, below a project's root. */
const CACHE = 'node_modules/.cache';

export interface Elsewhere {
  readonly TZ: string;
  readonly LANG: string;
  /** How far its clock is ahead. */
  readonly days: number;
  /** Whether it finds what builds of this project have kept, or has to make all of it anew. */
  readonly kept: boolean;
}

/**
 * Copies the project into `place` (an empty folder), with the packages linked, and builds it there
 * with the given time zone, language and clock. Resolves to the built folder.
 */
export async function buildElsewhere(place: string, where: Elsewhere): Promise<string> {
  const root = join(place, 'another name, with spaces');
  copyProject(root);
  if (where.kept) {
    cpSync(join(import.meta.dirname, '../..', CACHE), join(root, CACHE), { recursive: true });
  }
  const clock = join(place, 'clock.mjs');
  writeFileSync(clock, lateClock(where.days));
  const env = {
    TZ: where.TZ,
    LANG: where.LANG,
    LC_ALL: where.LANG,
    USER: 'somebody',
    NODE_OPTIONS: `--import=${pathToFileURL(clock).href}`,
  };
  const dist = join(root, 'dist');
  await buildSite(dist, { root, env });
  return dist;
}

/** The SHA-256 of every file below a folder, by path. */
export function fingerprints(folder: string): Record<string, string> {
  const files = filesBelow(folder).map((file): [string, string] => {
    const bytes = readFileSync(join(folder, file));
    return [file, createHash('sha256').update(bytes).digest('hex')];
  });
  return Object.fromEntries(files);
}
