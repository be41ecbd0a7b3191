import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PART, writeWhole } from '../writeWhole.ts';

/** A folder cannot be written to. The message says which, why, and what to do. */
export class FolderRefused extends Error {
  override readonly name = 'FolderRefused';
}

const OTHER = 'choose another folder with --out';
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
  EROFS: 'its disk is read-only',
};

/** The nearest thing that stands at `path` or above it, if that is no folder. */
function fileInTheWay(path: string): string | null {
  if (existsSync(path)) return statSync(path).isDirectory() ? null : path;
  const above = dirname(path);
  return above === path ? null : fileInTheWay(above);
}

/** Makes a folder and those above it. Node's own way to do so never ends where a file system lets nobody. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** What to tell of an error of the file system while `folder` was written to; null for any other error. */
export function folderRefusal(folder: string, error: unknown): FolderRefused | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return null;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new FolderRefused(
      `${folder} cannot be filled because its disk is full: free some space and run the command again, which goes on from there, or ${OTHER}.`,
    );
  }
  const way = fileInTheWay(folder);
  if (way !== null) {
    return new FolderRefused(
      `${folder} cannot be written to because ${way} is not a folder: move it away, or ${OTHER}.`,
    );
  }
  return new FolderRefused(
    `${folder} cannot be written to because ${REASONS[code] ?? `the system says ${code}`}: mend that, or ${OTHER}.`,
  );
}

/** What the files of one picture begin with. */
export const PICTURE_PREFIX = 'nk-trade_';
/** What stands beside the pictures. */
export const SHEET = 'index.html';
export const CAPTIONS = 'captions.csv';
export const RECORD = 'made.json';

/** Removes what an interrupted run has left half written in folders, and nothing of anybody else's. */
export function removeParts(folders: readonly string[]): void {
  for (const folder of folders) {
    for (const name of readdirSync(folder)) {
      const whole = name.endsWith(PART) ? name.slice(0, -PART.length) : '';
      const isOurs = whole.startsWith(PICTURE_PREFIX) || [SHEET, CAPTIONS, RECORD].includes(whole);
      if (isOurs) rmSync(join(folder, name), { force: true });
    }
  }
}

/**
 * Makes a folder with the given ones inside it, and tries it out before any work is done.
 * @throws FolderRefused where it cannot be written to, or holds files of others that would be written over.
 */
export function openImageFolder(folder: string, inside: readonly string[]): void {
  const other = [SHEET, CAPTIONS].find((name) => existsSync(join(folder, name)));
  if (other !== undefined && !existsSync(join(folder, RECORD))) {
    throw new FolderRefused(
      `${folder} holds a file ${other} that is not of this command: move it away, or ${OTHER}.`,
    );
  }
  const folders = ['', ...inside].map((name) => join(folder, name));
  try {
    for (const each of folders) makeFolder(each);
    removeParts(folders);
    const trial = join(folder, `${PICTURE_PREFIX}trial`);
    writeWhole(trial, 'x');
    rmSync(trial);
  } catch (error) {
    throw folderRefusal(folder, error) ?? error;
  }
}
