import { expect, test } from 'vitest';
import { judge } from '../support/axe';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

// Every state of the page, width and theme: tests/full/everyState.test.ts.
test.each([
  { path: '', width: 375, colorScheme: 'light' },
  { path: 'ko/', width: 1440, colorScheme: 'dark' },
] as const)(
  'page /$path breaks no rule of WCAG 2.2 AA at $width px, $colorScheme',
  async ({ path, width, colorScheme }) => {
    const viewport = { width, height: 900 };
    const { page, context } = await openPage(at.browser, { colorScheme, viewport });
    await page.goto(at.site.url + path);
    await hydrated(page);
    const { faults, kept } = await judge(page);
    expect(kept).toContain('color-contrast');
    expect(faults).toEqual([]);
    await context.close();
  },
);
