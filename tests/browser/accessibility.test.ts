import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './findBrowser';
import { hydrated, openPage } from './openPage';
import { serve, type Site } from './serve';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(inject('dist'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(['', 'ko/'])('page /%s', (path) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each([375, 1440])('breaks no rule of WCAG 2.2 AA at %i px', async (width) => {
      const viewport = { width, height: 900 };
      const { page, context } = await openPage(browser, { colorScheme, viewport });
      await page.goto(site.url + path);
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
