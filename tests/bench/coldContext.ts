import type { Browser, BrowserContext } from 'playwright-core';

/** A context with a cache of its own, at the width of a desk. */
export async function coldContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // The TypeScript runner wraps named functions in a helper of this name, which the page does not have.
  await context.addInitScript('globalThis.__name = (value) => value');
  return context;
}
