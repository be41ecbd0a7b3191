import type { Page } from 'playwright-core';
import { drawn, openPage, type Drawn } from './openPage';
import type { SiteInBrowser } from './siteInBrowser';

/** The picture of a whole page, as PNG; what is below the first screen is painted first, wherever a browser would wait. */
export async function pictureOf(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('main *, footer'))
      if (getComputedStyle(part).contentVisibility === 'auto')
        part.style.contentVisibility = 'visible';
  });
  return page.screenshot({ fullPage: true });
}

/**
 * A page of the site as it stands before its program runs: the same file, with the program taken out; and
 * the picture of all of it, as PNG.
 */
export async function asBuilt(
  { browser, site }: Pick<SiteInBrowser, 'browser' | 'site'>,
  path: string,
): Promise<Drawn & { readonly picture: Buffer }> {
  const { page, context } = await openPage(browser);
  // As if the program had come and were about to start.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.dataset['program'] = 'running';
    });
  });
  await page.route(site.url + path, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script type="module">.*?<\/script>/s, '');
    await route.fulfill({ response, body });
  });
  await page.goto(site.url + path);
  // The words first: taking a picture leaves an empty style attribute on a field.
  const words = await drawn(page);
  const picture = await pictureOf(page);
  await context.close();
  return { ...words, picture };
}
