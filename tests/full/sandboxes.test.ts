import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { EMBEDS, embedPath } from '../../src/model/embeds';
import { embedJourney } from '../browser/embedJourney';
import { launchBrowser, launchFirefox } from '../browser/findBrowser';
import { hostPage } from '../browser/hosts';
import { elsewhere } from '../browser/openHost';
import { openPage } from '../browser/openPage';
import { serve, type Site } from '../browser/serve';

const MODES = {
  none: '',
  scripts: 'sandbox="allow-scripts"',
  'scripts and origin': 'sandbox="allow-scripts allow-same-origin"',
  nothing: 'sandbox=""',
} as const;
const PATHS = EMBEDS.flatMap((embed) => LOCALES.map((locale) => embedPath(embed, locale)));

describe.each([
  ['Chromium', launchBrowser],
  ['Firefox', launchFirefox],
] as const)('in %s', (engine, launch) => {
  let browser: Browser;
  let site: Site;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await launch();
    site = await serve(inject('dist'), { pages });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const article = (path: string, mode: keyof typeof MODES): string => {
    const name = `article/${mode.replaceAll(' ', '-')}/${path}`;
    pages[`/${name}`] = hostPage(
      `<iframe src="${elsewhere(site)}${path}" width="680" height="2400" title="A chart" ${MODES[mode]}></iframe>`,
    );
    return name;
  };

  test.each(
    PATHS.flatMap((path) =>
      (['none', 'scripts', 'scripts and origin'] as const).map((mode) => ({ path, mode })),
    ),
  )('$path works in a sandbox that allows: $mode', async ({ path, mode }) => {
    const { page, context, messages } = await openPage(browser, {
      viewport: { width: 720, height: 1000 },
    });
    const name = article(path, mode);
    await page.goto(site.url + name);
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    if (!frame) throw new Error('No frame.');
    const asked = site.log.length;
    const { faults, cards, pressed } = await frame.evaluate(embedJourney);
    expect(faults).toEqual([]);
    expect(cards).toBeGreaterThan(6);
    expect(pressed).toBeGreaterThan(5);
    // The article, its one frame, and nothing after that.
    expect(site.log.slice(-2)).toEqual([`/${name}`, `/${path}`]);
    expect(site.log).toHaveLength(asked);
    expect(messages).toEqual([]);
    await context.close();
  });

  test.each(PATHS)('%s shows picture and table in a sandbox that allows nothing', async (path) => {
    const { page, context, messages } = await openPage(browser, {
      viewport: { width: 720, height: 1000 },
    });
    await page.goto(site.url + article(path, 'nothing'));
    await page.waitForTimeout(500);
    // No script runs there, not even a test's: what is drawn is what can be told.
    const shown = await page.locator('iframe').screenshot();
    const { page: alone, context: other } = await openPage(browser, {
      viewport: { width: 680, height: 2400 },
      javaScriptEnabled: false,
    });
    await alone.goto(site.url + path);
    const wanted = await alone.screenshot();
    expect(shown.equals(wanted) || engine === 'Firefox').toBe(true);
    expect(shown.length / wanted.length).toBeGreaterThan(0.95);
    const words = await alone.locator('table').first().innerText();
    expect(words.length).toBeGreaterThan(100);
    // Chromium tells of each program that it did not run.
    expect(messages.filter((message) => !message.includes('Blocked script'))).toEqual([]);
    await other.close();
    await context.close();
  });
});
