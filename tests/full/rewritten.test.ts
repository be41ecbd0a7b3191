import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chartsOf, EMBEDS } from '../../src/model/embeds';
import { CHARTS } from '../../src/model/view';
import { launchFirefox } from '../support/findBrowser';
import { openPage } from '../support/openPage';
import { CHART_PAGES, readable, REWRITES, rewrittenPages } from '../support/rewritten';
import { serve, type Site } from '../support/serve';
import { sharedBrowser } from '../support/sharedBrowser';

/** Where the picture is shown which is shown as well where no style says which, with a scroll bar or without. */
const NARROW = { width: 420, height: 800 };

const chartsOn = (path: string) =>
  chartsOf(EMBEDS.find((embed) => path.includes(`/${embed}/`)) ?? 'explainer');

describe.each([
  ['Chromium', sharedBrowser],
  ['Firefox', () => launchFirefox()],
] as const)('a proxy changes pages on the way to %s', (_, launch) => {
  let browser: Browser;
  const sites: Record<string, Site> = {};
  beforeAll(async () => {
    browser = await launch();
    sites['nothing'] = await serve(inject('dist'));
    for (const what of REWRITES) {
      sites[what] = await serve(inject('dist'), { pages: rewrittenPages(inject('dist'), what) });
    }
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all(Object.values(sites).map((site) => site.close()));
  });

  async function look(what: string, path: string, options: Parameters<typeof openPage>[1]) {
    const { page, context, violations } = await openPage(browser, { viewport: NARROW, ...options });
    await page.goto((sites[what]?.url ?? '') + path);
    await page.waitForLoadState();
    const seen = await readable(page);
    const refused = options?.javaScriptEnabled === false ? [] : await violations();
    await context.close();
    return { ...seen, refused };
  }

  describe.each(CHART_PAGES)('/%s', (path) => {
    // What a reader without scripts sees of the page as it was built.
    let plain: Awaited<ReturnType<typeof look>>;
    beforeAll(async () => {
      plain = await look('nothing', path, { javaScriptEnabled: false });
    });

    test.each(REWRITES)('%s: charts and tables are there, in their own colours', async (what) => {
      const { charts, colours, cells, faults, refused } = await look(what, path, {});
      expect(refused.length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      expect(charts).toEqual(CHARTS.filter((chart) => chartsOn(path).includes(chart)));
      expect(cells).toBe(plain.cells);
      expect(cells).toBeGreaterThan(10);
      expect(colours).toEqual(plain.colours);
    });

    test('to a reader of dark pages as well', async () => {
      const { colours, faults } = await look('both', path, { colorScheme: 'dark' });
      expect(faults).toEqual([]);
      expect(colours).toEqual(plain.colours);
    });
  });
});
