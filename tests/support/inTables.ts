import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { answered } from './answered';
import { hydrated, openPage } from './openPage';
import type { SiteInBrowser } from './siteInBrowser';

export const FIGURES = ['hierarchy', 'map'] as const;
export type FigureName = (typeof FIGURES)[number];

/** The live part of one figure: its picture and its tables. */
export function figure(page: Page, name: FigureName): Locator {
  return page.locator(`[data-island="${name}"]`);
}

/** Shows the hierarchy as its picture or as its tables, by its own button. The map's table is under it. */
export async function show(
  page: Page,
  name: Exclude<FigureName, 'map'>,
  shape: 'chart' | 'table',
): Promise<void> {
  // A page that still scrolls would carry the button away between the press and its end.
  await answered(page);
  const button = page.locator(`[data-island="tools-${name}"] button[aria-pressed]`);
  const isTable = (await button.getAttribute('aria-pressed')) === 'true';
  if (isTable !== (shape === 'table')) await button.click();
  await answered(page);
}

/** Opens a page with the hierarchy shown as tables; close its context when done. */
export async function inTables(
  at: SiteInBrowser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { page } = await openPage(at.browser, options);
  await page.goto(at.site.url + path);
  await hydrated(page);
  await show(page, 'hierarchy', 'table');
  return page;
}
