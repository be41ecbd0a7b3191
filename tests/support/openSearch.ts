import type { BrowserContextOptions, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { hydrated, openPage, type WatchedPage } from './openPage';
import type { SiteInBrowser } from './siteInBrowser';

/** A page whose search can be used. */
export interface OpenSearch extends WatchedPage {
  readonly field: Locator;
  readonly options: Locator;
  /** The option that Enter would choose, by what assistive technology is told. */
  readonly active: () => Promise<string>;
}

/** Opens a page of the site, and waits until its search works. */
export async function openSearch(
  { browser, site }: SiteInBrowser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenSearch> {
  const watched = await openPage(browser, options);
  const { page } = watched;
  await page.goto(site.url + path);
  await hydrated(page);
  const field = page.getByRole('combobox');
  return {
    ...watched,
    field,
    options: page.getByRole('option'),
    active: async () => {
      const id = await field.getAttribute('aria-activedescendant');
      const active = page.getByRole('option', { selected: true });
      expect(await active.count()).toBe(1);
      expect(await active.getAttribute('id')).toBe(id);
      return active.locator('.label').innerText();
    },
  };
}

/** Whether the list of results is open, as assistive technology is told. */
export const isOpen = async (field: Locator): Promise<boolean> =>
  (await field.getAttribute('aria-expanded')) === 'true';
