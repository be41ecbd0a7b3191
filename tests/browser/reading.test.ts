import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hydrated, openPage } from './openPage';
import { siteInBrowser } from './siteInBrowser';

const at = siteInBrowser();

async function atWidth(path: string, width: number): Promise<Page> {
  const { page } = await openPage(at.browser, { viewport: { width, height: 900 } });
  await page.goto(at.site.url + path);
  await hydrated(page);
  return page;
}

const WIDTHS = [320, 375, 600, 768, 1024, 1100, 1280, 1440, 1920];

describe.each(['', 'ko/'])('page /%s', (path) => {
  test.each(WIDTHS)('fits %i px: no sideways scroll, one drawing of each chart', async (width) => {
    const page = await atWidth(path, width);
    const found = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      charts: Array.from(document.querySelectorAll<SVGElement>('svg[data-chart]'))
        .map((svg) => ({ chart: svg.dataset['chart'], box: svg.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .map(({ chart }) => chart),
    }));
    expect(found).toEqual({ over: 0, charts: ['hierarchy', 'map'] });
    await page.context().close();
  });

  test.each(WIDTHS)('draws no text smaller than 11.5 px at %i px', async (width) => {
    const page = await atWidth(path, width);
    const smallest = await page.evaluate(() => {
      const texts = Array.from(document.querySelectorAll<SVGTextElement>('svg[data-chart] text'));
      const shown = texts.filter((text) => text.getBoundingClientRect().width > 0);
      const sizes = shown.map((text) => {
        const scale = text.ownerSVGElement?.getScreenCTM()?.a ?? 0;
        return parseFloat(getComputedStyle(text).fontSize) * scale;
      });
      return Math.min(...sizes);
    });
    expect(smallest).toBeGreaterThan(11.4);
    await page.context().close();
  });

  test('puts the hierarchy where a reader meets it early', async () => {
    for (const [width, limit] of [
      [1440, 900],
      [375, 960],
    ] as const) {
      const page = await atWidth(path, width);
      const chart = page.locator('svg[data-chart="hierarchy"]:visible');
      const top = (await chart.boundingBox())?.y ?? Infinity;
      expect(top, `at ${width} px`).toBeLessThan(limit);
      await page.context().close();
    }
  });

  test('shows the flat world on demand, with the same marks', async () => {
    const page = await atWidth(path, 1440);
    const marks = (): Promise<string[]> =>
      page
        .locator('svg[data-chart="map"]:visible [data-relation]')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-relation') ?? '').sort());
    const globe = await marks();
    expect(globe).toHaveLength(6);
    const buttons = page.locator('figure [role="group"] button');
    await buttons.nth(1).click();
    await page.locator('svg[data-chart="map"][data-mode="flat"]:visible').waitFor();
    expect(await marks()).toEqual(globe);
    expect(await buttons.nth(1).getAttribute('aria-pressed')).toBe('true');
    await buttons.nth(0).click();
    await page.locator('svg[data-chart="map"][data-mode="globe"]:visible').waitFor();
    await page.context().close();
  });

  test('switches between light and dark, and back', async () => {
    const page = await atWidth(path, 1440);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.locator('header button').click();
    expect(await paper()).not.toBe(light);
    await page.locator('header button').click();
    expect(await paper()).toBe(light);
    await page.context().close();
  });

  test('leads from a chip to the paragraph it names', async () => {
    const page = await atWidth(path, 1440);
    await page.locator('#changes a[href="#p6"]').first().click();
    await expect.poll(() => page.locator('#p6').evaluate((e) => e.matches(':target'))).toBe(true);
    const top = await page.locator('#p6').evaluate((e) => e.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(100);
    await page.context().close();
  });

  test('changes its language and stays itself', async () => {
    const page = await atWidth(path, 1440);
    const other = path === '' ? 'ko' : 'en';
    await page.locator(`nav a[hreflang="${other}"]`).click();
    await hydrated(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
    await page.context().close();
  });
});
