import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { ChildPage } from './frameChild';
import type { FramesInBrowser } from './framesInBrowser';
import { hostPage } from './hosts';
import { openPage } from './openPage';
import type { Site } from './serve';
import { until } from './until';

/** A host page with a child in its frame. */
export interface OpenHost {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly child: Frame;
  /** Console messages and errors of both. */
  readonly messages: string[];
  /** How high the frame is inside, in px. */
  readonly frameHeight: () => Promise<number>;
  /** How high the content is, in whole px. */
  readonly contentHeight: () => Promise<number>;
  /** How many messages the host has been sent. */
  readonly received: () => Promise<number>;
}

/** The site's address under another name, which is another origin, as that of a chart in an article. */
export function elsewhere(site: Site): string {
  return site.url.replace('127.0.0.1', 'localhost');
}

/**
 * Opens a page of a host whose body holds the child at the address that it is given. `style` is the
 * host's style sheet; `query` is added to the child's address.
 */
export async function openHost(
  at: FramesInBrowser,
  child: ChildPage,
  body: (href: string) => string,
  options: { readonly style?: string; readonly query?: string; readonly width?: number } = {},
): Promise<OpenHost> {
  const { style, query = '', width = 700 } = options;
  const opened = await openPage(at.browser, { viewport: { width, height: 900 } });
  const { page, context, messages } = opened;
  await context.addInitScript(() => {
    const counted = window as unknown as { received: number };
    counted.received = 0;
    addEventListener('message', () => (counted.received += 1));
  });
  // From the same server, as the browser demands of pages that lead to addresses of this machine.
  const path = `article/${Object.keys(at.pages).length}/`;
  at.pages[`/${path}`] = hostPage(body(elsewhere(at.site) + child.path + query), style);
  await page.goto(at.site.url + path);
  const element = await page.locator('iframe').first().elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The host shows no frame.');
  return {
    page,
    context,
    child: frame,
    messages,
    frameHeight: () =>
      page
        .locator('iframe')
        .first()
        .evaluate((node) => node.clientHeight),
    contentHeight: () =>
      frame
        .locator(child.wrapper)
        .evaluate((node) => Math.ceil(node.getBoundingClientRect().height)),
    received: () => page.evaluate(() => (window as unknown as { received: number }).received),
  };
}

/** Waits until the frame is as high as its content, or as its host lets it be (px), within a pixel; returns the content's height. */
export async function fitted(host: OpenHost, most = Infinity): Promise<number> {
  let content = 0;
  await until('the frame fits', async () => {
    content = await host.contentHeight();
    return content > 0 && Math.abs((await host.frameHeight()) - Math.min(content, most)) <= 1;
  });
  return content;
}
