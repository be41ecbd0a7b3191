import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileKind, headersOf } from '../../src/build/headers/headers';
import { builtPages } from '../support/builtPages';
import { HOST_FILES, withTransport } from '../support/hostFiles';
import { evaluate } from '../support/observatory';

const dist = inject('dist');
const pages = builtPages(dist);
// As the files are written, and with Strict-Transport-Security switched on. Whoever may be framed by all
// loses 20 points, and so does who does not hold browsers to HTTPS; the bonus only begins at 90.
const SCORES = { page: { plain: 80, transport: 140 }, embed: { plain: 60, transport: 80 } };

function lowered(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries(Array.from(headers, ([name, value]) => [name.toLowerCase(), value]));
}

describe.each(Object.entries(HOST_FILES))('%s', (name, read) => {
  const text = readFileSync(join(dist, name), 'utf8');
  const sent = { plain: read(text), transport: read(withTransport(text)) };

  test.each(pages)('gives $file its points, without and with HSTS', ({ file, html }) => {
    const scores = SCORES[fileKind(file) as 'page' | 'embed'];
    for (const how of ['plain', 'transport'] as const) {
      const headers = lowered(Object.entries(sent[how](`/${file}`)));
      const { score, points } = evaluate({ headers, html });
      expect(score, `${how}: ${JSON.stringify(points)}`).toBe(scores[how]);
    }
  });
});

describe.each(pages)('$file', ({ html }) => {
  test('earns 55 without any header', () => {
    const { score, points } = evaluate({ headers: {}, html });
    expect(score, JSON.stringify(points)).toBe(55);
  });

  test('would earn its points as an embed', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const headers = lowered(headersOf({ file: 'embed/map/index.html', policy }));
    expect(evaluate({ headers, html }).score).toBe(SCORES.embed.plain);
  });
});

test('the README states both', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const { page, embed } = SCORES;
  expect(readme).toContain(
    `the explainer has ${page.plain} points as the files are written and ${page.transport} with it, an embed ${embed.plain} and ${embed.transport}`,
  );
});
