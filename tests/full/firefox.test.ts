import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchFirefox } from '../support/findBrowser';
import { drawn, hydrated, openPage } from '../support/openPage';
import { serve, type Site } from '../support/serve';

let browser: Browser;
let site: Site;

/** How many charts and worlds are drawn large enough, how far the page is too wide, and in what typefaces it is set. */
function seen(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const boxes = (selector: string) =>
      Array.from(document.querySelectorAll(selector), (one) => one.getBoundingClientRect());
    const loaded = Array.from(document.fonts)
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''));
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      charts: boxes('svg[data-chart]').filter((box) => box.width > 200 && box.height > 200).length,
      worlds: boxes('.picture > svg').filter((box) => box.width > 150).length,
      over: scrollWidth - clientWidth,
      own: ['Schibsted Grotesk', 'Pretendard KO'].every((family) => loaded.includes(family)),
    };
  });
}
const DRAWN = { charts: 2, worlds: 1, over: 0, own: true };

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
    const still = await openPage(browser, { javaScriptEnabled: false });
    await still.page.goto(site.url + path);
    const before = (await still.page.locator('#app').textContent()) ?? '';
    await still.context.close();

    const { page, context, messages, violations } = await openPage(browser);
    site.log.length = 0;
    await page.goto(site.url + path);
    await hydrated(page);
    expect(messages).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(site.log).toEqual([`/${path}`]);
    expect(await page.locator('#app').textContent()).toBe(before);
    expect((await drawn(page)).pictures.length).toBeGreaterThan(4);
    for (const width of [1440, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => seen(page), { timeout: 10_000 }).toEqual(DRAWN);
    }
    expect(messages).toEqual([]);
    await context.close();
  });
});
