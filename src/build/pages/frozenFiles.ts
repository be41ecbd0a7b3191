import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedFile } from '../headers/headers.ts';

/** The folder below `public/` that holds what was frozen, one folder for each version. */
export const FROZEN = 'v/';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/**
 * What earlier versions left in `publicDir` to be carried along, in the order of the paths, each page
 * with the policy in its head: this build did not draw it, and yet hosts serve it.
 * @throws where a page holds no policy.
 */
export function frozenFiles(publicDir: string): ServedFile[] {
  const folder = join(publicDir, FROZEN);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const file = FROZEN + path.slice(folder.length).replaceAll('\\', '/');
      if (!file.endsWith('.html')) return { file, policy: null };
      const policy = POLICY.exec(readFileSync(path, 'utf8'))?.[1];
      if (policy === undefined) throw new Error(`${path} holds no policy: freeze it anew.`);
      return { file, policy };
    });
}
