import { describe, expect, test } from 'vitest';
import { judge } from '../support/axe';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

describe.each(['', 'ko/'])('page /%s', (path) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each([375, 1440])('breaks no rule of WCAG 2.2 AA at %i px', async (width) => {
      const viewport = { width, height: 900 };
      const { page, context } = await openPage(at.browser, { colorScheme, viewport });
      await page.goto(at.site.url + path);
      await hydrated(page);
      const { faults, kept } = await judge(page);
      expect(kept).toContain('color-contrast');
      expect(faults).toEqual([]);
      await context.close();
    });
  });
});
