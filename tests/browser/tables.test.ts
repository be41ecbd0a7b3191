import { describe, expect, test } from 'vitest';
import { dataset } from '../unit/realDirective';
import { figure, inTables, show } from '../support/inTables';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

// Every heading, width, theme and row: tests/full/tables.test.ts.
describe.each(['', 'ko/'])('page /%s', (path) => {
  test('shows the hierarchy as a picture or as tables, sorts them, and chooses from a row', async () => {
    const page = await inTables(at, path);
    const own = figure(page, 'hierarchy');
    expect(await own.locator('tbody tr:visible').count()).toBe(
      dataset.entities.length + dataset.relations.length,
    );
    expect(await own.locator('svg[data-chart]:visible').count()).toBe(0);
    const heading = own.locator('thead th').first();
    const rows = own.locator('table').first().locator('tbody th');
    const before = await rows.allInnerTexts();
    await heading.locator('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const after = await rows.allInnerTexts();
    expect(after).not.toEqual(before);
    expect([...after].sort()).toEqual([...before].sort());
    await own.locator('tbody th button').first().click();
    await page.locator('dialog[open] .claim').first().waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#e=[a-z0-9-]+&t=hierarchy$/);
    await page.keyboard.press('Escape');
    await show(page, 'hierarchy', 'chart');
    await expect.poll(() => own.locator('svg[data-chart]:visible').count()).toBe(1);
    await page.context().close();
  });
});

test('under the map a table says what is reported of each place, and chooses it', async () => {
  const page = await inTables(at, '#pl=russia&t=map');
  const table = figure(page, 'map').locator('table');
  // The teams go nowhere named: they have a row at its foot.
  expect(await table.locator('tbody tr').count()).toBe(dataset.partners.length);
  expect(await table.locator('tfoot tr').count()).toBe(1);
  const chosen = table.locator('[aria-current="true"]');
  expect(await chosen.getAttribute('data-mark')).toBe('place:russia');
  const set = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity));
  expect(set.filter((opacity) => opacity === '1')).toHaveLength(1);
  expect(set.filter((opacity) => opacity === '0.28')).toHaveLength(dataset.partners.length - 1);
  await page.keyboard.press('Escape');
  await table.locator('[data-mark="relation:contact-russia"]').click();
  await page.locator('dialog[open] .claim').first().waitFor();
  expect(new URL(page.url()).hash).toContain('r=contact-russia');
  await page.context().close();
});
