import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headerFiles } from '../../src/build/headers/headerFiles';
import { fileKind } from '../../src/build/headers/headers';
import { routeFile, routes } from '../../src/page/routes';
import { launchFirefox } from '../support/findBrowser';
import { sharedBrowser } from '../support/sharedBrowser';
import { hydrated, openPage } from '../support/openPage';
import { serve, type Site } from '../support/serve';
import { serveWithHeaders } from '../support/serveWithHeaders';

const all = routes();
const pages = all.filter((route) => fileKind(routeFile(route)) === 'page');
const embeds = all.filter((route) => fileKind(routeFile(route)) === 'embed');

/** A page that frames an address, as an article does. */
function article(src: string, sandbox?: string): string {
  const box = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  return `<!doctype html><title>Article</title><link rel="icon" href="data:,"><iframe${box} src="${src}"></iframe>`;
}

/** Serves an article on an origin of its own; `isolated` as a host that isolates itself does. */
async function articleSite(html: string, isolated = false): Promise<Site> {
  const headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
  const folder = mkdtempSync(join(tmpdir(), 'article-'));
  writeFileSync(join(folder, 'index.html'), html);
  const site = await serve(folder, isolated ? { headers: () => headers } : {});
  return {
    ...site,
    url: site.url.replace('127.0.0.1', 'localhost'),
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens an article and says whether what it frames stands in the frame, once the frame has loaded. */
async function framed(page: Page, url: string): Promise<boolean> {
  await page.goto(url, { waitUntil: 'load' });
  const frame = page.frames()[1];
  return frame !== undefined && (await frame.locator('#app').count()) > 0;
}

/** One page of each kind, in both languages. */
const few = all.filter(({ path }) =>
  /^(?:|ko\/404\.html|embed\/map\/|ko\/embed\/explainer\/)$/.test(path),
);
/** The ways in which an article may frame an embed. */
const WAYS = [{}, { sandbox: 'allow-scripts' }, { isolated: true }] as const;

// Every file has a policy of its own, which one engine tries; that another reads such a policy in the same
// way, a page of each kind shows.
describe.each([
  ['Chromium', sharedBrowser, all],
  ['Firefox', launchFirefox, few],
])('%s', (_name, launch, tried) => {
  let browser: Browser;
  let site: Site;
  let plain: Site;
  beforeAll(async () => {
    browser = await launch();
    site = await serveWithHeaders(inject('dist'));
    plain = await serve(inject('dist'));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await plain.close();
  });

  /** Whether an article of another origin shows the address in a frame. */
  async function shows(src: string, options: { sandbox?: string; isolated?: boolean } = {}) {
    const host = await articleSite(article(src, options.sandbox), options.isolated);
    const { page, context } = await openPage(browser);
    const shown = await framed(page, host.url);
    await context.close();
    await host.close();
    return shown;
  }

  test.each(pages.filter((route) => tried.includes(route)))(
    '/$path: refused in a frame by its headers, and by nothing else',
    async ({ path }) => {
      site.log.length = 0;
      expect(await shows(site.url + path)).toBe(false);
      expect(site.log).toEqual([`/${path}`]);
      expect(await shows(plain.url + path)).toBe(true);
    },
  );

  // The headers of all embeds are alike, but for the policy: each embed is framed in one of the ways.
  test.each(
    embeds
      .filter((route) => tried.includes(route))
      .map(({ path }, nth) => ({ path, way: WAYS[nth % WAYS.length] })),
  )('/$path: shown in a frame: $way', async ({ path, way }) => {
    expect(await shows(site.url + path, way)).toBe(true);
  });

  test.each(tried)(
    '/$path: its headers break nothing and say nothing',
    async ({ path, page: name }) => {
      const { page, context, messages, violations } = await openPage(browser);
      await page.goto(site.url + path);
      if (name !== 'not_found') await hydrated(page);
      expect(messages).toEqual([]);
      expect(await violations()).toEqual([]);
      const attempt = page.evaluate('document.body["inner" + "HTML"] = "x"');
      await expect(attempt).rejects.toThrow(/TrustedHTML|TypeError/);
      expect(await page.locator('#app').count()).toBe(1);
      await context.close();
    },
  );

  describe('the headers of an embed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'embed-'));
    const path = 'embed/probe/';
    let probe: Site;
    beforeAll(async () => {
      mkdirSync(join(folder, path), { recursive: true });
      cpSync(join(inject('dist'), '404.html'), join(folder, path, 'index.html'));
      const served = { file: `${path}index.html`, policy: "default-src 'none'" };
      for (const { fileName, source } of headerFiles([served], null)) {
        if (fileName === '_headers') writeFileSync(join(folder, fileName), source);
      }
      probe = await serveWithHeaders(folder);
    });
    afterAll(async () => {
      await probe.close();
      rmSync(folder, { recursive: true });
    });

    test.each([{}, { sandbox: '' }, { sandbox: 'allow-scripts' }, { isolated: true }])(
      'let an article of another origin show it: %j',
      async (how) => {
        expect(await shows(probe.url + path, how)).toBe(true);
      },
    );

    test('let an article that lies on a disk show it', async () => {
      const file = join(folder, 'article.html');
      writeFileSync(file, article(probe.url + path));
      const { page, context } = await openPage(browser);
      expect(await framed(page, pathToFileURL(file).href)).toBe(true);
      await context.close();
    });
  });
});
