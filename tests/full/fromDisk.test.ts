import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { EMBEDS, embedPath, localeFolder } from '../../src/model/embeds';
import { launchFirefox } from '../support/findBrowser';
import { hydrated, openPage } from '../support/openPage';
import { sharedBrowser } from '../support/sharedBrowser';

const PAGES = LOCALES.flatMap((locale) => [
  localeFolder(locale),
  ...EMBEDS.map((embed) => embedPath(embed, locale)),
]);
const fileOf = (path: string): string => pathToFileURL(`${inject('dist')}/${path}index.html`).href;

/** Where the links of an open page lead on this machine, each once. */
const linksOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'), ({ href }) => href),
    ),
  ]);

/** What is wrong with a link from a page on the disk; null where it leads to a page, or a part of one. */
function faultOf(href: string): string | null {
  if (/^https?:/.test(href)) return null;
  const { pathname, hash } = new URL(href);
  const file = fileURLToPath(`file://${pathname}`);
  if (pathname.endsWith('/') || !existsSync(file)) return `opens no file: ${href}`;
  const id = /^#([a-z][\w-]*)/.exec(hash)?.[1];
  if (!id || hash.includes('=')) return null;
  return readFileSync(file, 'utf8').includes(`id="${id}"`) ? null : `opens no such part: ${href}`;
}

describe.each([
  ['Chromium', sharedBrowser],
  ['Firefox', () => launchFirefox()],
] as const)('the site on a disk, in %s', (_, launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  test('every link of every page opens a page, a part of one, or a file', async () => {
    const { page, context } = await openPage(browser);
    const followed = new Set<string>();
    const faults: string[] = [];
    for (const path of PAGES) {
      await page.goto(fileOf(path));
      await hydrated(page);
      const links = await linksOn(page);
      expect(links.length).toBeGreaterThan(1);
      faults.push(...links.map(faultOf).filter((fault) => fault !== null));
      for (const href of links) {
        const plain = href.replace(/#.*$/s, '');
        if (!plain.startsWith('file:') || !plain.endsWith('.html')) continue;
        followed.add(plain);
      }
    }
    expect(faults).toEqual([]);
    for (const href of followed) {
      await page.goto(href);
      await hydrated(page);
    }
    expect([...followed].sort()).toEqual(['', 'ko/'].map(fileOf).sort());
    await context.close();
  });

  test.each(LOCALES)(
    '%s: the language switch and the embed’s preview open pages',
    async (locale) => {
      const { page, context, messages } = await openPage(browser);
      await page.goto(`${fileOf(localeFolder(locale))}#e=room-39`);
      await hydrated(page);
      await page.keyboard.press('Escape');
      for (const embed of ['hierarchy', 'map']) {
        await page.locator(`button[data-dialog=embed][data-of=${embed}]`).click();
        const preview = page.frameLocator('dialog iframe');
        await preview.locator(`html[data-embed=${embed}] #embed`).waitFor();
        await page.keyboard.press('Escape');
      }
      const other = locale === 'en' ? 'ko' : 'en';
      await page.locator(`a[data-language][hreflang=${other}]`).click();
      await page.locator(`html[lang=${other}][data-hydrated]`).waitFor({ state: 'attached' });
      expect(page.url()).toBe(`${fileOf(localeFolder(other))}#e=room-39`);
      await page.locator('dialog[open] h2').waitFor();
      await page.keyboard.press('Escape');
      await page.locator(`a[data-language][hreflang=${locale}]`).click();
      await page.locator(`html[lang=${locale}][data-hydrated]`).waitFor({ state: 'attached' });
      expect(messages.filter((message) => message.startsWith('error'))).toEqual([]);
      await context.close();
    },
  );

  test('an embed leads to the explainer, whole and by an entry', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${fileOf('ko/embed/hierarchy/')}?ctt_t=hierarchy`);
    await hydrated(page);
    const opened = context.waitForEvent('page');
    await page.locator('footer a[data-out]').click();
    const explainer = await opened;
    await hydrated(explainer);
    expect(explainer.url()).toBe(fileOf('ko/'));
    // What the program draws later leads there as well.
    await page.bringToFront();
    await page.locator('tbody button:visible').first().click();
    const entry = page.locator('dialog[open] a[target]').first();
    await entry.waitFor();
    expect(await entry.evaluate((link: HTMLAnchorElement) => link.href)).toMatch(
      /\/ko\/index\.html#[pc]\d+$/,
    );
    await context.close();
  });
});
