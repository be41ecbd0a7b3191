import {
  COMMON_HEADERS,
  TRANSPORT,
  missingPages,
  ownHeaders,
  servedPaths,
  type Header,
  type ServedFile,
} from './headers.ts';
import { plainPath, preamble, quotedValue } from './headerText.ts';

function setHeaders(headers: readonly Header[], indent = ''): string {
  return headers
    .map((header) => `${indent}Header always set ${header[0]} ${quotedValue(header)}`)
    .join('\n');
}

function section(condition: string, lines: string): string {
  return `<If "${condition}">\n${lines}\n</If>`;
}

/** Lines for Apache 2.4, in a virtual host, a directory section or a file `.htaccess`; they need mod_headers. */
export function apacheHeaders(files: readonly ServedFile[], base: string): string {
  const root = plainPath(base);
  // Later sections win, so the outermost folder comes first. This one path is an address, with its percent signs.
  const missing = missingPages(files)
    .toReversed()
    .map(({ folder, page }) =>
      section(
        `%{REQUEST_URI} =~ m#^${root}${folder}#`,
        `    ErrorDocument 404 "${base}${page.file}"`,
      ),
    );
  const exact = files.map((served) => {
    const paths = servedPaths(served.file, root).map((path) => `%{REQUEST_URI} == '${path}'`);
    return section(paths.join(' || '), setHeaders(ownHeaders(served), '    '));
  });
  return `${[
    preamble(base, 'Include them in the virtual host, or save them as .htaccess beside 404.html.'),
    `${setHeaders(COMMON_HEADERS)}\n# ${setHeaders([TRANSPORT])}`,
    ...missing,
    ...exact,
  ].join('\n\n')}\n`;
}
