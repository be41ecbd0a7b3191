import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { answered } from '../support/answered';
import { asBuilt } from '../support/asBuilt';
import { launchFirefox } from '../support/findBrowser';
import { drawn, hydrated, openPage } from '../support/openPage';
import { serve, type Site } from '../support/serve';

let browser: Browser;
let site: Site;

/** What is drawn large enough, how far the page is too wide, and in what typefaces it is set. */
function seen(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const large = (selector: string, least: number) =>
      Array.from(document.querySelectorAll(selector), (one) => one.getBoundingClientRect()).filter(
        ({ width, height }) => width > least && height > least,
      ).length;
    const loaded = Array.from(document.fonts)
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''));
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      pictures: large('svg[data-chart=hierarchy]', 200),
      rows: large('.ladder', 300),
      maps: large('svg[data-chart=map]', 200),
      worlds: large('svg[data-base]', 200),
      over: scrollWidth - clientWidth,
      own: ['Schibsted Grotesk', 'Pretendard KO'].every((family) => loaded.includes(family)),
    };
  });
}
const DRAWN = { maps: 1, worlds: 1, over: 0, own: true };
/** The hierarchy is a picture on wide screens and rows on a phone, never both. */
const WIDTHS = [
  { width: 1440, drawn: { ...DRAWN, pictures: 1, rows: 0 } },
  { width: 375, drawn: { ...DRAWN, pictures: 0, rows: 1 } },
];

beforeAll(async () => {
  browser = await launchFirefox();
  site = await serve(inject('dist'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(['', 'ko/'])('page /%s in Firefox', (path) => {
  test('starts, says nothing but what stood there before, and draws both charts in its own typefaces', async () => {
    const before = (await asBuilt({ browser, site }, path)).text;
    expect(before).not.toBe('');

    const { page, context, messages, violations } = await openPage(browser);
    site.log.length = 0;
    await page.goto(site.url + path);
    await hydrated(page);
    expect(messages).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(site.log).toEqual([`/${path}`]);
    await answered(page);
    expect((await drawn(page)).text).toBe(before);
    for (const { width, drawn } of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => seen(page), { timeout: 10_000 }).toEqual(drawn);
    }
    expect(messages).toEqual([]);
    await context.close();
  });
});
