import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadersFile } from './hostFiles';
import { serve, type ServeOptions, type Site } from './serve';

/**
 * Serves a built folder as `serve` does, and sends with each answer what the folder's own file
 * `_headers` says, as Netlify and Cloudflare Pages do.
 */
export function serveWithHeaders(folder: string, options: ServeOptions = {}): Promise<Site> {
  const headers = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  return serve(folder, { ...options, headers });
}
