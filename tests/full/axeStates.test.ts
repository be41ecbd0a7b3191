import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../support/axe';
import { enter, JOURNEY } from '../support/journey';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

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
  });
  afterAll(async () => {
    await context.close();
  });

  test.each(JOURNEY)('breaks no rule, nor 7:1 for text: $name', async (state) => {
    await enter(page, state);
    await page.locator(state.part).first().waitFor();
    const { faults, kept } = await judge(page, { enhanced: true });
    expect(kept).toContain('color-contrast-enhanced');
    expect(faults).toEqual([]);
  });
});
