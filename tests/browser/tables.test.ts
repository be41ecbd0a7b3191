import { describe, expect, test } from 'vitest';
import { dataset } from '../unit/realDirective';
import { figure, FIGURES, inTables, show } from '../support/inTables';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();
const ROWS = {
  hierarchy: dataset.entities.length + dataset.relations.length,
  map: dataset.partners.length + 2,
};

// Every heading, width, theme and row: tests/full/tables.test.ts.
describe.each(['', 'ko/'])('page /%s', (path) => {
  test('shows each chart as a picture or as tables, sorts them, and chooses from a row', async () => {
    const page = await inTables(at, path);
    for (const name of FIGURES) {
      const own = figure(page, name);
      expect(await own.locator('tbody tr:visible').count()).toBe(ROWS[name]);
      expect(await own.locator('svg[data-chart]:visible').count()).toBe(0);
      const heading = own.locator('thead th').first();
      const rows = own.locator('table').first().locator('tbody th');
      const before = await rows.allInnerTexts();
      await heading.locator('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      const after = await rows.allInnerTexts();
      expect(after).not.toEqual(before);
      expect([...after].sort()).toEqual([...before].sort());
    }
    await figure(page, 'map').locator('tbody th button').first().click();
    await page.locator('dialog[open] .claim').first().waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#pl=[a-z-]+&t=hierarchy,map$/);
    await page.keyboard.press('Escape');
    await show(page, 'map', 'chart');
    expect(await figure(page, 'map').locator('svg[data-chart]:visible').count()).toBe(1);
    await page.context().close();
  });
});
