import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { sharedBrowser } from './sharedBrowser';
import { smallChild } from './frameChild';
import { serve, type Site } from './serve';

/** A browser, the built site with small pages for its charts, and pages that a test adds as it goes. */
export interface FramesInBrowser {
  browser: Browser;
  site: Site;
  /** By path; served to the browser from the moment that they stand here. */
  readonly pages: Record<string, string>;
}

/**
 * Gets a browser and starts a server before the tests of a file, and ends both after them. At `paths` the
 * small page of `smallChild` is served in place of what was built.
 */
export function framesInBrowser(
  paths: readonly string[],
  launch: () => Promise<Browser> = sharedBrowser,
): FramesInBrowser {
  const pages: Record<string, string> = {};
  const started = { pages } as FramesInBrowser;
  beforeAll(async () => {
    const page = await smallChild();
    for (const path of paths) pages[`/${path}`] = page;
    started.browser = await launch();
    started.site = await serve(inject('dist'), { pages });
  });
  afterAll(async () => {
    await started.browser.close();
    await started.site.close();
  });
  return started;
}
