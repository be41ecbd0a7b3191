import { expect, inject, test } from 'vitest';
import { pageSizes } from '../../src/build/pageSizes';
import { builtPages } from '../support/builtPages';

// What making pictures may add to a page: its program, texts and glyphs.
const PICTURES = 20_000;
const HOME = { en: 210_000 + PICTURES, ko: 240_000 + PICTURES } as const;
// Of which the base map's own policy takes 4 kB: see data/borders.md.
const ONE_CHART = { en: 140_000 + PICTURES, ko: 172_000 + PICTURES } as const;
// What reading takes, and the dialog for editors.
const SCRIPT_BUDGET = 81_000 + PICTURES;

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
