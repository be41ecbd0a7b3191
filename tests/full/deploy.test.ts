import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { localeFolder } from '../../src/model/embeds';
import { answered } from '../support/answered';
import { buildSite } from '../support/buildOnce';
import { copyProject } from '../support/copyProject';
import { openArticle } from '../support/openArticle';
import { elsewhere } from '../support/openHost';
import { hydrated, openPage } from '../support/openPage';
import { serve, type Site } from '../support/serve';
import { sharedBrowser } from '../support/sharedBrowser';
import type { FramesInBrowser } from '../support/framesInBrowser';

const NEXT = '99.0.0';

/** A host whose site is the folder that it was last given, as by a deploy. */
class Host {
  readonly #place = mkdtempSync(join(tmpdir(), 'deploy-'));
  readonly folder = join(this.#place, 'live');
  /** Where the next version is built. */
  readonly next = join(this.#place, 'next');

  deploy(folder: string): void {
    const fresh = join(this.#place, 'fresh');
    symlinkSync(folder, fresh);
    renameSync(fresh, this.folder);
  }

  /** The site as it is built for another version of the dataset. */
  async buildNext(): Promise<void> {
    const root = join(this.#place, 'project');
    copyProject(root);
    const file = join(root, 'data/directive.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/"version": "[^"]+"/, `"version": "${NEXT}"`));
    await buildSite(this.next, { root });
  }

  remove(): void {
    rmSync(this.#place, { recursive: true, force: true });
  }
}

const host = new Host();
const pages: Record<string, string> = {};
const at = { pages } as FramesInBrowser;
let site: Site;
beforeAll(async () => {
  await host.buildNext();
  host.deploy(inject('dist'));
  at.browser = await sharedBrowser();
  at.site = site = await serve(host.folder, { pages });
});
afterAll(async () => {
  await at.browser.close();
  await site.close();
  host.remove();
});

/** Every address that an open page links to on this site, and the name that it would be saved under. */
const linked = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'), ({ href, download }) => ({
      href,
      download,
    })).filter(({ href }) => href.startsWith(location.origin)),
  );

/** The first words of a file, which tell what it is: the head of a table, the title of a page. */
async function whatIsAt(href: string): Promise<string> {
  const response = await fetch(href);
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  const about = type.startsWith('text/html')
    ? /<title>[^<]*/.exec(text)?.[0]
    : /^PK|.{0,24}/s.exec(text)?.[0];
  return `${response.status} ${type} ${about ?? ''}`;
}

describe.each(LOCALES)('%s: a deploy while a reader is on the page', (locale) => {
  test('leaves every link, the preview and the other language as they were', async () => {
    host.deploy(inject('dist'));
    const { page, context, messages } = await openPage(at.browser);
    const failed: string[] = [];
    context.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    context.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(`${site.url}${localeFolder(locale)}#e=room-39`);
    await hydrated(page);
    await page.keyboard.press('Escape');
    const links = await linked(page);
    const files = links.filter(({ download }) => download !== '').map(({ href }) => href);
    expect(files.length).toBe(7);
    const before = await Promise.all(links.map(({ href }) => whatIsAt(href)));

    host.deploy(host.next);
    expect(await Promise.all(links.map(({ href }) => whatIsAt(href)))).toEqual(before);
    expect(links.filter(({ download }) => /\d+\.\d+/.test(download))).toEqual([]);
    for (const href of files.filter((one) => one.endsWith('.csv'))) {
      expect(await (await fetch(href)).text()).toContain(`cleared-to-trade ${NEXT}`);
    }
    await page.locator('button[data-dialog=embed]').first().click();
    await page.frameLocator('dialog iframe').locator('#embed').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-mark="entity:room-39-companies"]:visible').first().focus();
    await page.keyboard.press('Enter');
    await answered(page);
    await page.locator('dialog[open] h2').waitFor();

    const other = locale === 'en' ? 'ko' : 'en';
    await page.locator(`a[data-language][hreflang=${other}]`).click();
    await page.locator(`html[lang=${other}][data-hydrated]`).waitFor({ state: 'attached' });
    expect(new URL(page.url()).hash).toBe('#e=room-39-companies');
    expect(await page.locator('footer').innerText()).toContain(NEXT);
    await page.locator('dialog[open] h2').waitFor();
    expect(failed).toEqual([]);
    expect(messages).toEqual([]);
    await context.close();
  });

  test('leaves an embed in an article working, and its ways to the explainer', async () => {
    host.deploy(inject('dist'));
    const src = `${elsewhere(site)}${localeFolder(locale)}embed/hierarchy/?ctt_t=hierarchy`;
    const { page, frame, context, messages } = await openArticle(
      at,
      `<iframe src="${src}" width="680" height="3000" title="A chart"></iframe>`,
      700,
    );
    const failed: string[] = [];
    context.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    host.deploy(host.next);
    site.log.length = 0;
    await frame.locator('tbody button').first().click();
    await frame.locator('dialog[open] h2').waitFor();
    expect(site.log).toEqual([]);
    for (const link of ['dialog[open] a[target]', 'footer a[data-out]']) {
      const opened = context.waitForEvent('page');
      // By the keyboard: the end of an embed that nobody resizes is out of sight.
      await frame.locator(link).first().press('Enter');
      const explainer = await opened;
      await hydrated(explainer);
      const { hash } = new URL(explainer.url());
      if (hash !== '') expect(await explainer.locator(hash).count()).toBe(1);
      expect(await explainer.locator('html').getAttribute('lang')).toBe(locale);
      await explainer.close();
      await page.bringToFront();
    }
    expect(failed).toEqual([]);
    expect(messages).toEqual([]);
    await context.close();
  });
});
