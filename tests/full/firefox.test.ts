import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchFirefox } from '../support/findBrowser';
import { drawn, hydrated, openPage } from '../support/openPage';
import { serve, type Site } from '../support/serve';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launchFirefox();
  site = await serve(inject('dist'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(['', 'ko/'])('page /%s in Firefox', (path) => {
  test('starts, says nothing, and asks for nothing else', async () => {
    const { page, context, messages, violations } = await openPage(browser);
    site.log.length = 0;
    await page.goto(site.url + path);
    await hydrated(page);
    expect(messages).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(site.log).toEqual([`/${path}`]);
    await context.close();
  });

  test.each([375, 1440])('draws both charts, in its own typefaces, at %i px', async (width) => {
    const { page, context } = await openPage(browser, { viewport: { width, height: 900 } });
    await page.goto(site.url + path);
    await hydrated(page);
    const seen = await page.evaluate(async () => {
      await document.fonts.ready;
      const boxes = Array.from(document.querySelectorAll('svg[data-chart]'), (svg) =>
        svg.getBoundingClientRect(),
      );
      const use = Array.from(document.querySelectorAll('.picture > svg'), (one) =>
        one.getBoundingClientRect(),
      );
      return {
        charts: boxes.filter((box) => box.width > 200 && box.height > 200).length,
        worlds: use.filter((box) => box.width > 150).length,
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        loaded: Array.from(document.fonts)
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      };
    });
    expect(seen).toMatchObject({ charts: 2, worlds: 1, over: 0 });
    expect(seen.loaded).toContain('Schibsted Grotesk');
    expect(seen.loaded).toContain('Pretendard KO');
    await context.close();
  });

  test('says the same words before and after its program starts', async () => {
    const still = await openPage(browser, { javaScriptEnabled: false });
    await still.page.goto(site.url + path);
    const before = (await still.page.locator('#app').textContent()) ?? '';
    await still.context.close();
    const { page, context } = await openPage(browser);
    await page.goto(site.url + path);
    await hydrated(page);
    expect(await page.locator('#app').textContent()).toBe(before);
    expect((await drawn(page)).pictures.length).toBeGreaterThan(4);
    await context.close();
  });
});
