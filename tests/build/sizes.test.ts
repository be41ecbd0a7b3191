import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { brotliSize, pageParts } from '../../src/build/pages/pageSizes';
import { builtPages } from '../support/builtPages';

const HOME = { en: 220_000, ko: 260_000 } as const;
// Of which the base map's own policy takes 4 kB: see data/borders.md.
const ONE_CHART = { en: 160_000, ko: 197_000 } as const;
// With what reading takes, the dialog for editors, and 20 kB of what makes pictures.
const SCRIPT_BUDGET = 114_000;

/** A page as sent: brotli at its strongest. */
function sentOf(html: string): Buffer {
  const bytes = Buffer.from(html);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

const live = builtPages(inject('dist')).flatMap(({ route, file, html }) => {
  if (route.page === 'not_found') return [];
  const isChart = route.page === 'embed' && route.embed !== 'explainer';
  return [{ file, html, budget: (isChart ? ONE_CHART : HOME)[route.locale] }];
});
// Each is compressed once, which is what takes the time.
const sent = new Map(live.map(({ html }) => [html, sentOf(html)]));
const programs = [...new Set(live.map(({ html }) => pageParts(html).script))];

test('there are a home, two embeds of one chart and one of both, in each language', () => {
  expect(live.length).toBe(8);
});

test.each(live)('$file keeps to its budget of $budget B', ({ html, budget }) => {
  expect(sent.get(html)?.length).toBeLessThanOrEqual(budget);
  const { script, data, fonts } = pageParts(html);
  expect(Math.min(script.length, data.length, fonts.length)).toBeGreaterThan(1000);
});

test('each program keeps to its budget', () => {
  expect(programs.length).toBe(4);
  for (const code of programs) expect(brotliSize(code)).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

/** How many bytes of a page, as sent, bring its markup up to a place in it. */
function bytesUpTo(html: string, end: number): number {
  const all = sent.get(html) ?? sentOf(html);
  const arrived = (count: number): number =>
    brotliDecompressSync(all.subarray(0, count), { finishFlush: constants.BROTLI_OPERATION_FLUSH })
      .length;
  const wanted = Buffer.byteLength(html.slice(0, end));
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (arrived(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

// One round trip of a fresh connection brings 14.6 kB.
const FIRST = { 'embed/hierarchy/': 14_600, '': 24_000 } as const;
const early = live.flatMap(({ file, html }) => {
  const path = file.replace(/^ko\//, '').replace('index.html', '') as keyof typeof FIRST;
  return path in FIRST ? [{ file, html, limit: FIRST[path] }] : [];
});

test.each(early)(
  'both drawings of the hierarchy have arrived with the first $limit B of $file',
  ({ html, limit }) => {
    const [wide, ladder, style] = ['data-island="hierarchy-wide"', 'data-island="hierarchy-ladder"']
      .map((name) => html.indexOf(name))
      .concat(html.indexOf('id="later-style"'));
    expect(wide).toBeGreaterThan(0);
    expect(ladder).toBeGreaterThan(wide ?? 0);
    expect(style).toBeGreaterThan(ladder ?? 0);
    expect(bytesUpTo(html, style ?? 0)).toBeLessThanOrEqual(limit);
  },
);
