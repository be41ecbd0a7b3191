import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { pageSizes } from '../../src/build/pageSizes';
import { builtPages } from '../support/builtPages';

// What making pictures may add to a page: its program, texts and glyphs.
const PICTURES = 20_000;
const HOME = { en: 206_000 + PICTURES, ko: 240_000 + PICTURES } as const;
// Of which the base map's own policy takes 4 kB: see data/borders.md.
const ONE_CHART = { en: 140_000 + PICTURES, ko: 176_000 + PICTURES } as const;
// What reading takes, with steps, dock and rows, and the dialog for editors.
const SCRIPT_BUDGET = 93_000 + PICTURES;

const live = builtPages(inject('dist')).flatMap(({ route, file, html }) => {
  if (route.page === 'not_found') return [];
  const isChart = route.page === 'embed' && route.embed !== 'explainer';
  return [{ file, html, budget: (isChart ? ONE_CHART : HOME)[route.locale] }];
});

test('there are a home, two embeds of one chart and one of both, in each language', () => {
  expect(live.length).toBe(8);
});

test.each(live)('$file keeps to its budget of $budget B', ({ html, budget }) => {
  const sizes = pageSizes(html);
  expect(sizes.script).toBeGreaterThan(0);
  expect(sizes.data).toBeGreaterThan(0);
  expect(sizes.fonts).toBeGreaterThan(0);
  expect(sizes.whole).toBeLessThanOrEqual(budget);
  expect(sizes.script).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

/** How many bytes of a page, as sent, bring its markup up to a place in it. */
function bytesUpTo(html: string, end: number): number {
  const bytes = Buffer.from(html);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const sent = brotliCompressSync(bytes, { params });
  const arrived = (count: number): number =>
    brotliDecompressSync(sent.subarray(0, count), { finishFlush: constants.BROTLI_OPERATION_FLUSH })
      .length;
  const wanted = Buffer.byteLength(html.slice(0, end));
  let [low, high] = [0, sent.length];
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
