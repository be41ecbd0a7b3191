import type { Frame } from 'playwright-core';
import { answered } from './answered';
import type { FramesInBrowser } from './framesInBrowser';
import { datawrapper2021 } from './hostListeners';
import { hostPage } from './hosts';
import { elsewhere } from './openHost';
import { openPage, type WatchedPage } from './openPage';
import { until } from './until';

/** How an article deals with the embed in it, and whether the embed's address asks it to tell what is opened. */
export type Dealing =
  'listens' | 'says hello' | 'has embed.js' | 'has embed.js, asks by the address';

/** What a host has seen of its frame: the frame's messages and heights, in the order in which they came. */
export interface Told {
  readonly messages: readonly string[];
  readonly heights: readonly number[];
  /** The article's own address. */
  readonly address: string;
  readonly steps: number;
  /** What the server of the embed was asked for. */
  readonly requests: readonly string[];
}

export interface TellingHost extends WatchedPage {
  readonly frame: Frame;
  /** Waits until all that the embed has to say has come, and returns what came since it was last asked. */
  readonly told: () => Promise<Told>;
}

interface Log {
  log: { messages: string[]; heights: number[] };
}

/** Runs in the article before all else: writes down what it is told. */
function listen(): void {
  if (parent !== window) return;
  const log: Log['log'] = { messages: [], heights: [] };
  Object.assign(window, { log });
  addEventListener('message', ({ data }) => {
    log.messages.push(JSON.stringify(data));
  });
  document.addEventListener('DOMContentLoaded', () => {
    const frame = document.querySelector('iframe');
    if (!frame) return;
    new ResizeObserver(() => log.heights.push(frame.clientHeight)).observe(frame);
  });
}

/** A host of anyone's: greets in our name, again and again. */
const HELLO = `<script>setInterval(() => { document.querySelector('iframe').contentWindow.postMessage(
  { source: 'cleared-to-trade-host', v: 1, type: 'hello' }, '*'); }, 50)</script>`;

const SCRIPTS: Readonly<Record<Dealing, string>> = {
  listens: `<script>(${datawrapper2021.toString()})()</script>`,
  'says hello': `${HELLO}<script>(${datawrapper2021.toString()})()</script>`,
  'has embed.js': '<script async src="/embed.js"></script>',
  'has embed.js, asks by the address': '<script async src="/embed.js"></script>',
};

/** Opens an article, `width` px wide, with the embed at `path`, and waits until that is as high as it wants to be. */
export async function openTellingHost(
  at: FramesInBrowser,
  path: string,
  width: number,
  dealing: Dealing,
): Promise<TellingHost> {
  const name = `article/${Object.keys(at.pages).length}/`;
  const asks = dealing.includes('asks') ? `${path.includes('?') ? '&' : '?'}ctt_tell=on` : '';
  const src = elsewhere(at.site) + path + asks;
  at.pages[`/${name}`] = hostPage(
    `<iframe src="${src}" style="width:${width}px" height="300" frameborder="0"></iframe>${SCRIPTS[dealing]}`,
    'body{margin:0}',
  );
  const viewport = { width: Math.max(width, 400), height: 2800 };
  const opened = await openPage(at.browser, { viewport });
  const { page } = opened;
  await page.context().addInitScript(listen);
  await page.goto(at.site.url + name);
  const framed = async (): Promise<Frame> => {
    const element = await page.locator('iframe').elementHandle();
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The article shows no frame.');
    await frame.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    await frame.evaluate(() => document.fonts.ready);
    return frame;
  };
  const fits = async (frame: Frame): Promise<boolean> => {
    const wanted = await frame
      .locator('#embed')
      .evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));
    return (await page.locator('iframe').evaluate((one) => one.clientHeight)) === wanted;
  };
  const told = async (): Promise<Told> => {
    const frame = await framed();
    await answered(frame);
    await until('the frame fits', () => fits(frame));
    // What it said before this has come before this.
    await frame.evaluate(() => {
      parent.postMessage('last of all', '*');
    });
    await until('all is told', () =>
      page.evaluate(() => (window as unknown as Log).log.messages.includes('"last of all"')),
    );
    const seen = await page.evaluate(() => {
      const { log } = window as unknown as Log;
      const messages = log.messages.splice(0).filter((message) => message !== '"last of all"');
      const { search, hash } = location;
      return {
        messages,
        heights: log.heights.splice(0),
        address: search + hash,
        steps: history.length,
      };
    });
    return { ...seen, requests: opened.requests.splice(0) };
  };
  return { ...opened, frame: await framed(), told };
}
