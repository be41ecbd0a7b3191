import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

async function atWidth(path: string, width: number): Promise<Page> {
  const { page } = await openPage(at.browser, { viewport: { width, height: 900 } });
  await page.goto(at.site.url + path);
  await hydrated(page);
  return page;
}

const WIDTHS = [320, 375, 600, 768, 1024, 1100, 1280, 1440, 1920];
/** From this width on the hierarchy is a picture; below it, rows of text. */
const PICTURE_FROM = 592;
/** How large the smallest letters are at least, in px: less where a drawing is shown smaller than it is laid out. */
const LETTERS = new Map([
  [320, 11.1],
  [600, 10.6],
  [1280, 11],
]);

describe.each(['', 'ko/'])('page /%s', (path) => {
  test('fits every width: no sideways scroll, one drawing of each chart, no tiny text', async () => {
    const page = await atWidth(path, WIDTHS[0] ?? 0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await answered(page);
      const { over, charts, ladders, smallest } = await page.evaluate(() => {
        const shown = Array.from(document.querySelectorAll<SVGElement>('svg[data-chart]')).filter(
          (svg) => svg.getBoundingClientRect().width > 0,
        );
        const texts = shown.flatMap((svg) => Array.from(svg.querySelectorAll('text')));
        const sizes = texts
          .filter((text) => text.getBoundingClientRect().width > 0)
          .map((text) => {
            const scale = text.ownerSVGElement?.getScreenCTM()?.a ?? 0;
            return parseFloat(getComputedStyle(text).fontSize) * scale;
          });
        return {
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          charts: shown.map((svg) => svg.dataset['chart']),
          ladders: [...document.querySelectorAll('.ladder')].filter(
            (one) => one.getClientRects().length > 0,
          ).length,
          smallest: Math.min(...sizes),
        };
      });
      const isPicture = width >= PICTURE_FROM;
      expect({ width, over, charts, ladders }).toEqual({
        width,
        over: 0,
        charts: isPicture ? ['hierarchy', 'map'] : ['map'],
        ladders: isPicture ? 0 : 1,
      });
      expect(smallest, `letters at ${width} px`).toBeGreaterThan(LETTERS.get(width) ?? 11.4);
    }
    await page.context().close();
  });
});

// What a control does is the same in every language: each is asked in one of them.
test('opens no card where Escape comes right after the press, and the next press opens one', async () => {
  const page = await atWidth('', 1440);
  const mark = page.locator('.over [data-mark="entity:room-39"]');
  await mark.evaluate((button: HTMLElement) => {
    button.click();
    const init = { key: 'Escape', bubbles: true, cancelable: true };
    button.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await answered(page);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.locator('.bar.chosen').count()).toBe(1);
  await mark.evaluate((button: HTMLElement) => {
    button.click();
  });
  await page.locator('dialog[open] h2:focus').waitFor();
  await page.context().close();
});

test('keeps the dock in the window, and a sheet of it on a phone, as the window is turned', async () => {
  const page = await atWidth('ko/', 1440);
  await page.locator('.over [data-mark="entity:room-39"]').click();
  const card = page.locator('dialog[open]');
  await card.locator('h2:focus').waitFor();
  for (const [width, isSheet] of [
    [700, false],
    [400, true],
    [1100, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await answered(page);
    await card.locator('h2').first().waitFor();
    expect(await card.evaluate((dialog) => dialog.matches(':modal')), String(width)).toBe(isSheet);
    const seen = () =>
      card.evaluate((dialog) => {
        const { left, right } = dialog.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && document.documentElement.scrollWidth;
      });
    await expect.poll(seen).toBe(width);
  }
  await page.context().close();
});

test('shows the flat world on demand, with the same marks', async () => {
  const page = await atWidth('', 1440);
  const marks = (): Promise<string[]> =>
    page
      .locator('svg[data-chart="map"]:visible [data-relation]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-relation') ?? '').sort());
  const globe = await marks();
  expect(globe).toHaveLength(5);
  const buttons = page.locator('[data-island="switch-map"] button');
  await buttons.nth(1).click();
  await page.locator('svg[data-chart="map"][data-mode="flat"]:visible').waitFor();
  expect(await marks()).toEqual(globe);
  expect(await buttons.nth(1).getAttribute('aria-pressed')).toBe('true');
  await buttons.nth(0).click();
  await page.locator('svg[data-chart="map"][data-mode="globe"]:visible').waitFor();
  await page.context().close();
});

test('switches between light and dark, and back', async () => {
  const page = await atWidth('ko/', 1440);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.locator('[data-island=theme] button').click();
  expect(await paper()).not.toBe(light);
  await page.locator('[data-island=theme] button').click();
  expect(await paper()).toBe(light);
  await page.context().close();
});

test('leads from a chip to the claims of its paragraph, and on to its entry', async () => {
  const page = await atWidth('', 1440);
  await page.locator('#changes a[href="#p6"]').first().click();
  const card = page.locator('dialog[open]');
  await card.waitFor();
  expect(await card.locator('.claim').count()).toBe(3);
  expect(new URL(page.url()).hash).toBe('#p=6');
  await card.locator('a[href="#p6"]').click();
  await card.waitFor({ state: 'hidden' });
  await answered(page);
  expect(new URL(page.url()).hash).toBe('#p6&p=6');
  const top = await page.locator('#p6').evaluate((e) => e.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(100);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('p6');
  await page.context().close();
});

test.each([
  ['', 'ko'],
  ['ko/', 'en'],
])('page /%s changes its language and stays itself', async (path, other) => {
  const page = await atWidth(path, 1440);
  await page.locator(`nav a[hreflang="${other}"]`).click();
  await hydrated(page);
  expect(await page.locator('html').getAttribute('lang')).toBe(other);
  await page.context().close();
});
