import type { Frame } from 'playwright-core';
import type { FramesInBrowser } from './framesInBrowser';
import { hostPage } from './hosts';
import { elsewhere } from './openHost';
import { openPage, type WatchedPage } from './openPage';

/** An article with an embed in its only frame. */
export interface OpenArticle extends WatchedPage {
  readonly frame: Frame;
}

/** Puts a body into an article of another origin, `width` px wide, and opens it; resolves once its embed has started. */
export async function openArticle(
  at: FramesInBrowser,
  body: string,
  width: number,
): Promise<OpenArticle> {
  const path = `article/${Object.keys(at.pages).length}/`;
  at.pages[`/${path}`] = hostPage(
    `<div style="width:${width}px">${body}</div>`,
    'body{margin:0}p{margin:8px}',
  );
  const opened = await openPage(at.browser, {
    viewport: { width: Math.max(width, 400), height: 900 },
  });
  await opened.page.goto(elsewhere(at.site) + path);
  const element = await opened.page.locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The article shows no frame.');
  await frame.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  return { ...opened, frame };
}

/** How high the embed in a frame is, in whole px. */
export const contentHeight = (frame: Frame) =>
  frame.locator('#embed').evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));
/** What the embed's root element says of it. */
export const rootData = (frame: Frame) =>
  frame.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));
