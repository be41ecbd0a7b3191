import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { answered } from './answered';
import { hydrated, openPage } from './openPage';
import type { SiteInBrowser } from './siteInBrowser';

export const FIGURES = ['hierarchy', 'map'] as const;
export type FigureName = (typeof FIGURES)[number];

/** The live part of one figure: its switches, its picture and its tables. */
export function figure(page: Page, name: FigureName): Locator {
  return page.locator(`[data-island="${name}"]`);
}

/** Shows a figure as its picture or as its tables, by its own switch. */
export async function show(page: Page, name: FigureName, shape: 'chart' | 'table'): Promise<void> {
  const button = page.locator(`[data-island="tools-${name}"] button[aria-pressed]`);
  const isTable = (await button.getAttribute('aria-pressed')) === 'true';
  if (isTable !== (shape === 'table')) await button.click();
  await answered(page);
}

/** Opens a page with both figures shown as tables; close its context when done. */
export async function inTables(
  at: SiteInBrowser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { page } = await openPage(at.browser, options);
  await page.goto(at.site.url + path);
  await hydrated(page);
  for (const name of FIGURES) await show(page, name, 'table');
  return page;
}
