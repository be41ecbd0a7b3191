import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { hydrated, openPage } from './openPage';
import { siteInBrowser } from './siteInBrowser';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const at = siteInBrowser();

describe.each(['', 'ko/'])('page /%s', (path) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each([375, 1440])('breaks no rule of WCAG 2.2 AA at %i px', async (width) => {
      const viewport = { width, height: 900 };
      const { page, context } = await openPage(at.browser, { colorScheme, viewport });
      await page.goto(at.site.url + path);
      await hydrated(page);
      // Everything is judged, also what waits to be laid out until it is near.
      await page.evaluate(() => {
        for (const section of document.querySelectorAll('section')) {
          section.style.contentVisibility = 'visible';
        }
      });
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate((values): Promise<AxeResults> => {
        const { axe: inPage } = window as unknown as { axe: typeof axe };
        return inPage.run({ runOnly: { type: 'tag', values } });
      }, RULES);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes.length]);
      expect(found).toEqual([]);
      await context.close();
    });
  });
});
