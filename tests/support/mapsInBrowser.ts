import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { answered } from './answered';
import { hydrated, openPage } from './openPage';
import { siteInBrowser } from './siteInBrowser';

export const figure = 'figure:has(#map-title)';
export const marks = `${figure} svg[data-chart="map"]:visible`;
/** The buttons of the near view and of the world. */
export const views = `${figure} [data-island="switch-map"] button`;

/** Opens the page at `path` with the map in the middle of the window, and closes what was opened after each test. */
export function mapsInBrowser(path = ''): (options?: BrowserContextOptions) => Promise<Page> {
  const at = siteInBrowser();
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });
  return async (options = {}) => {
    const { page, context, messages } = await openPage(at.browser, options);
    open.push(async () => {
      expect(messages).toEqual([]);
      await context.close();
    });
    await page.goto(at.site.url + path);
    await hydrated(page);
    await page.locator(marks).evaluate((svg) => {
      svg.scrollIntoView({ block: 'center' });
    });
    return page;
  };
}

/** What the map shows: the land under it, and its marks. */
export async function shape(page: Page): Promise<string> {
  return page.locator(figure).evaluate((root) => {
    const paths = Array.from(root.querySelectorAll('svg path'));
    const seen = paths.filter((path) => path.getClientRects().length > 0);
    return seen.map((path) => path.getAttribute('d')).join('|');
  });
}

/** The shape when what was told has been drawn. */
export async function drawnShape(page: Page): Promise<string> {
  await answered(page);
  return shape(page);
}

/** A point of the map on the screen, over land. */
export async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator(marks).boundingBox();
  if (!box) throw new Error('No map is shown.');
  return { x: box.x + box.width * 0.3, y: box.y + box.height * 0.4 };
}

export const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** The width of a named country on the screen: grows as the map comes nearer. */
export const chinaWidth = (page: Page): Promise<number> =>
  page
    .locator(`${figure} [data-partner="china"][data-shaded]`)
    .evaluate((path) => path.getBoundingClientRect().width);

/** Presses a button that turns the map, as the keyboard does: with the mouse they are out of sight. */
export async function turn(page: Page, name: string): Promise<void> {
  const button = page.locator(`${figure} [data-turn="${name}"]`);
  await button.focus();
  await button.press('Enter');
}
