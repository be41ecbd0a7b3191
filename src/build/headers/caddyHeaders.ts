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

function block(opening: string, lines: readonly string[]): string {
  return [`${opening} {`, ...lines.map((line) => line.replaceAll(/^/gm, '\t')), '}'].join('\n');
}

const line = (header: Header): string => `${header[0]} ${quotedValue(header)}`;

function setHeaders(
  matcher: string,
  headers: readonly Header[],
  off: readonly Header[] = [],
): string {
  return block(`header ${matcher}`, [...headers.map(line), ...off.map((one) => `# ${line(one)}`)]);
}

/** Lines for a site's block in a Caddyfile. */
export function caddyHeaders(files: readonly ServedFile[], base: string): string {
  const root = plainPath(base);
  const exact = files.map((served, index) => {
    const paths = servedPaths(served.file, root).map((path) => `"${path}"`);
    return `@file${index} path ${paths.join(' ')}\n${setHeaders(`@file${index}`, ownHeaders(served))}`;
  });
  const missing = missingPages(files).flatMap(({ folder, page }, index) => [
    block(`@missing${index}`, [
      `path "${root}${folder}*"`,
      'expression {http.error.status_code} == 404',
    ]),
    block(`handle @missing${index}`, [
      `rewrite * "${root}${page.file}"`,
      setHeaders('*', ownHeaders(page)),
      'file_server',
    ]),
  ]);
  return `${[
    preamble(base, 'Import them in the block of the site.'),
    `@site path "${root}*"\n${setHeaders('@site', COMMON_HEADERS, [TRANSPORT])}`,
    ...exact,
    block('handle_errors', missing),
  ].join('\n\n')}\n`;
}
