import axe, { type AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter, JOURNEY } from '../browser/journey';
import { hydrated, openPage } from '../browser/openPage';
import { siteInBrowser } from '../browser/siteInBrowser';

const at = siteInBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Every two of language, width and theme meet in one of the four.
describe.each([
  { path: '', width: 375, colorScheme: 'light' },
  { path: '', width: 1440, colorScheme: 'dark' },
  { path: 'ko/', width: 375, colorScheme: 'dark' },
  { path: 'ko/', width: 1440, colorScheme: 'light' },
] as const)('page /$path at $width px, $colorScheme', ({ path, width, colorScheme }) => {
  let page: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    const viewport = { width, height: 900 };
    ({ page, context } = await openPage(at.browser, { colorScheme, viewport }));
    await page.goto(at.site.url + path);
    await hydrated(page);
    // Everything is judged, also what waits to be laid out until it is near.
    await page.evaluate(() => {
      for (const section of document.querySelectorAll('section')) {
        section.style.contentVisibility = 'visible';
      }
    });
    await page.evaluate(axe.source);
  });
  afterAll(async () => {
    await context.close();
  });

  test.each(JOURNEY)('breaks no rule, nor 7:1 for text: $name', async (state) => {
    await enter(page, state);
    await page.locator(state.part).first().waitFor();
    const { violations, passes } = await page.evaluate((values): Promise<AxeResults> => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return inPage.run({
        runOnly: { type: 'tag', values },
        rules: { 'color-contrast-enhanced': { enabled: true } },
      });
    }, RULES);
    expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
    const found = violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html]);
    expect(found).toEqual([]);
  });
});
