import { FROZEN } from '../pages/frozenFiles.ts';
import {
  COMMON_HEADERS,
  TRANSPORT,
  ownHeaders,
  servedPaths,
  type Header,
  type ServedFile,
} from './headers.ts';
import { preamble } from './headerText.ts';

// What Cloudflare Pages reads; Netlify has no such limits.
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

const line = ([name, value]: Header): string => `${name}: ${value}`;

function rule(path: string, headers: readonly Header[]): string {
  return [path, ...headers.map((header) => `  ${line(header)}`)].join('\n');
}

/**
 * The file `_headers` for Netlify and Cloudflare Pages. Both join the values of a header that several
 * rules name, so the general rule and a page's own never name the same one.
 * @throws where it has more rules or longer lines than Cloudflare Pages reads.
 */
export function headersFile(files: readonly ServedFile[], base: string): string {
  const isFrozen = ({ file }: ServedFile): boolean => file.startsWith(FROZEN);
  const rules = files
    .filter((served) => !isFrozen(served))
    .flatMap((served) =>
      servedPaths(served.file, base).map((path) => rule(path, ownHeaders(served))),
    );
  // One for all versions, of which there may be more than there may be rules; each page holds its policy.
  const frozen = files.find(isFrozen);
  if (frozen) {
    const shared = ownHeaders(frozen).filter(([name]) => name !== 'Content-Security-Policy');
    rules.push(rule(`${base}${FROZEN}*`, shared));
  }
  const common = `${rule(`${base}*`, COMMON_HEADERS)}\n  # ${line(TRANSPORT)}`;
  const use = 'Netlify and Cloudflare Pages find it by its name.';
  const text = `${[preamble(base, use), common, ...rules].join('\n\n')}\n`;
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (rules.length >= MOST_RULES || longest > LONGEST_LINE) {
    throw new Error(
      `_headers has ${rules.length + 1} rules and a line of ${longest} characters; Cloudflare Pages reads ${MOST_RULES} and ${LONGEST_LINE}.`,
    );
  }
  return text;
}
