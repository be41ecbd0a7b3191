import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileKind, headersOf } from '../../src/build/headers';
import { builtPages } from '../support/builtPages';
import { readHeadersFile } from '../support/hostFiles';
import { evaluate } from '../support/observatory';

const dist = inject('dist');
const sent = readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'));
// Whoever may be framed by all loses 20 points, and with them the bonus that only begins at 90.
const LEAST = { page: 130, embed: 80, data: 0 };

function lowered(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries(Array.from(headers, ([name, value]) => [name.toLowerCase(), value]));
}

describe.each(builtPages(dist))('$file', ({ file, html }) => {
  test('earns its points with the headers of the built folder', () => {
    const { score, points } = evaluate({
      headers: lowered(Object.entries(sent(`/${file}`))),
      html,
    });
    expect(score, JSON.stringify(points)).toBeGreaterThanOrEqual(LEAST[fileKind(file)]);
  });

  test('earns 75 without any header', () => {
    const { score, points } = evaluate({ headers: {}, html });
    expect(score, JSON.stringify(points)).toBeGreaterThanOrEqual(75);
  });

  test('would earn its points as an embed', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const headers = lowered(headersOf({ file: 'embed/map/index.html', policy }));
    expect(evaluate({ headers, html }).score).toBeGreaterThanOrEqual(LEAST.embed);
  });
});
