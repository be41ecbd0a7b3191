import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { answered } from '../support/answered';
import { hydrated, openPage } from '../support/openPage';
import { serve } from '../support/serve';
import { siteInBrowser } from '../support/siteInBrowser';

const PATHS = ['', 'ko/'];
const at = siteInBrowser();

describe.each(PATHS)('page /%s', (path) => {
  test('takes one request, says nothing, stores nothing, breaks no policy and is held to it', async () => {
    at.site.log.length = 0;
    const { page, context, requests, messages, violations } = await openPage(at.browser);
    await page.goto(at.site.url + path);
    await hydrated(page);
    await answered(page);

    expect(requests).toEqual([at.site.url + path]);
    expect(at.site.log).toEqual([`/${path}`]);
    expect(messages).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await caches.keys()),
    ]);
    expect(stored).toEqual([]);

    // Markup is never made from strings.
    const attempt = page.evaluate('document.body["inner" + "HTML"] = "x"');
    await expect(attempt).rejects.toThrow(/TrustedHTML/);
    await context.close();
  });

  test('works from a file on disk', async () => {
    const { page, context, requests, messages } = await openPage(at.browser);
    const file = pathToFileURL(join(inject('dist'), path, 'index.html')).href;
    await page.goto(file);
    await hydrated(page);
    expect(requests).toEqual([file]);
    expect(messages).toEqual([]);
    await context.close();
  });

  test('works in a frame without an origin, on a page of another host', async () => {
    const frame = `<iframe sandbox="allow-scripts" src="${at.site.url}${path}"></iframe>`;
    const html = `<!doctype html><title>Host</title><link rel="icon" href="data:,">${frame}`;
    const host = await serve(inject('dist'), { pages: { '/host': html } });
    const { page, context, messages } = await openPage(at.browser);
    await page.goto(`${host.url.replace('127.0.0.1', 'localhost')}host`);
    const inside = page.frameLocator('iframe').locator('html[data-hydrated]');
    await inside.waitFor({ state: 'attached' });
    expect(messages).toEqual([]);
    await context.close();
    await host.close();
  });
});
