import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { sharedBrowser } from './sharedBrowser';
import { serve, type Site } from './serve';

export interface SiteInBrowser {
  browser: Browser;
  site: Site;
}

/** Connects to the browser and serves the built site before the tests of a file, and ends both after them. */
export function siteInBrowser(): SiteInBrowser {
  const started: Partial<SiteInBrowser> = {};
  beforeAll(async () => {
    started.browser = await sharedBrowser();
    started.site = await serve(inject('dist'));
  });
  afterAll(async () => {
    await started.browser?.close();
    await started.site?.close();
  });
  return started as SiteInBrowser;
}
