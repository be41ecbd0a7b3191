import {
  COMMON_HEADERS,
  TRANSPORT,
  headersOf,
  missingPages,
  type Header,
  type ServedFile,
} from './headers.ts';
import { plainPath, preamble, quotedValue } from './headerText.ts';

/** One switch for all locations: a header whose value is empty is not sent. */
const SWITCH = '$strict_transport';

function addHeaders(headers: readonly Header[], indent = ''): string {
  const lines = headers.map((header) =>
    // nginx adds a type of its own to every answer: a second one must take its place.
    header[0] === 'Content-Type'
      ? `types {}\n${indent}default_type ${quotedValue(header)};`
      : `add_header ${header[0]} ${quotedValue(header)} always;`,
  );
  return [...lines, `add_header ${TRANSPORT[0]} ${SWITCH} always;`]
    .map((line) => indent + line)
    .join('\n');
}

/**
 * Lines for an nginx `server` block. nginx finds a folder's page and the not-found page by going to the
 * file once more, so one exact location a file is enough; a location with headers of its own inherits none.
 */
export function nginxHeaders(files: readonly ServedFile[], base: string): string {
  const root = plainPath(base);
  const missing = missingPages(files).map(
    ({ folder, page }) =>
      `location "${root}${folder}" {\n    error_page 404 "${root}${page.file}";\n}`,
  );
  const exact = files.map(
    (served) => `location = "${root}${served.file}" {\n${addHeaders(headersOf(served), '    ')}\n}`,
  );
  return `${[
    preamble(base, 'Include them in the server block.'),
    `set ${SWITCH} "";\n# set ${SWITCH} ${quotedValue(TRANSPORT)};`,
    addHeaders(COMMON_HEADERS),
    ...missing,
    ...exact,
  ].join('\n\n')}\n`;
}
