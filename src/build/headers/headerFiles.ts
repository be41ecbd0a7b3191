import { apacheHeaders } from './apacheHeaders.ts';
import { caddyHeaders } from './caddyHeaders.ts';
import type { ServedFile } from './headers.ts';
import { headersFile } from './headersFile.ts';
import { nginxHeaders } from './nginxHeaders.ts';

/** The path of the site on its host, with slashes at both ends: "/" while it has no address. */
export function basePath(siteUrl: string | null): string {
  return siteUrl === null ? '/' : new URL(siteUrl).pathname;
}

/**
 * The header files of the built folder, one for each kind of host, all from one list. `siteUrl` as in
 * `siteAddress`.
 * @throws where a header or the site's path cannot be written for every host.
 */
export function headerFiles(
  files: readonly ServedFile[],
  siteUrl: string | null,
): readonly { readonly fileName: string; readonly source: string }[] {
  const base = basePath(siteUrl);
  return [
    { fileName: '_headers', source: headersFile(files, base) },
    { fileName: 'headers/nginx.conf', source: nginxHeaders(files, base) },
    { fileName: 'headers/apache.conf', source: apacheHeaders(files, base) },
    { fileName: 'headers/Caddyfile', source: caddyHeaders(files, base) },
  ];
}
