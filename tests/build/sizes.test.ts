import { expect, inject, test } from 'vitest';
import { pageSizes } from '../../src/build/pageSizes';
import { builtPages } from './builtPages';

const BUDGET = { en: 210_000, ko: 240_000 } as const;
const SCRIPT_BUDGET = 78_000;

const homes = builtPages(inject('dist')).filter(({ route }) => route.page === 'home');

test.each(homes)('$file keeps to its budget', ({ route, html }) => {
  const sizes = pageSizes(html);
  expect(sizes.script).toBeGreaterThan(0);
  expect(sizes.data).toBeGreaterThan(0);
  expect(sizes.fonts).toBeGreaterThan(0);
  expect(sizes.whole).toBeLessThanOrEqual(BUDGET[route.locale]);
  expect(sizes.script).toBeLessThanOrEqual(SCRIPT_BUDGET);
});
