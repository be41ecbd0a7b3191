import { describe, expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { answered } from '../support/answered';
import { SMALL_CHILD, type ChildWindow } from '../support/frameChild';
import { framesInBrowser } from '../support/framesInBrowser';
import { hostPage } from '../support/hosts';
import { openPage, type WatchedPage } from '../support/openPage';
import { elsewhere } from '../support/openHost';

const MAP = 'embed/map/';
const at = framesInBrowser([SMALL_CHILD.path, MAP]);

/** A chart's frame. */
const chart = (path: string): string =>
  `<iframe src="${elsewhere(at.site)}${path}" width="600" height="150" frameborder="0"></iframe>`;

async function article(body: string, end = ''): Promise<WatchedPage> {
  const path = `article/${Object.keys(at.pages).length}/`;
  at.pages[`/${path}`] = hostPage(body);
  const opened = await openPage(at.browser);
  await opened.page.goto(at.site.url + path + end);
  return opened;
}
function frameOf(page: Page, path: string): Frame {
  const frame = page.frames().find((one) => one.url().includes(path));
  if (!frame) throw new Error(`No frame shows ${path}.`);
  return frame;
}
const tell = (frame: Frame, state: string) =>
  frame.evaluate((told) => {
    (window as unknown as ChildWindow).child.frame?.tell(told);
  }, state);
const hellos = (frame: Frame) =>
  frame.evaluate(() => (window as unknown as ChildWindow).child.hellos);
/** Whether the frame knows that our script runs around it, and has been asked by its address to tell states. */
const met = (frame: Frame) =>
  frame.evaluate(
    () =>
      (window as unknown as ChildWindow).child.frame?.heard.has('cleared-to-trade') === true &&
      location.hash.includes('ctt_tell=on'),
  );
const end = (page: Page) => new URL(page.url()).search + new URL(page.url()).hash;
const heights = (page: Page) =>
  page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
const SCRIPT = '<script src="/embed.js"></script>';

/** Waits until a page has been sent so many messages of a type from now on: those before them have been heard by then. */
const heard = (page: Page, type: string, times: number) =>
  page.evaluate(
    ([wanted, count]) =>
      new Promise<void>((resolve) => {
        let left = count;
        addEventListener('message', ({ data }: MessageEvent<{ type?: string } | null>) => {
          if (data?.type === wanted && (left -= 1) === 0) resolve();
        });
      }),
    [type, times] as const,
  );
/** Waits until a page has heard all that its frame has said, and has been painted since. */
async function allHeard(page: Page, frame: Frame): Promise<void> {
  const last = heard(page, 'last of all', 1);
  // The listener is there before anything that is asked of the page after it.
  await page.evaluate(() => undefined);
  await frame.evaluate(() => {
    parent.postMessage({ type: 'last of all' }, '*');
  });
  await last;
  await answered(page);
}

describe('the script for host pages', () => {
  test.each([
    ['before the frames', () => SCRIPT + chart(SMALL_CHILD.path) + chart(MAP)],
    ['after the frames', () => chart(SMALL_CHILD.path) + chart(MAP) + SCRIPT],
  ])('%s: mirrors what readers open, and gives it back', async (_where, body) => {
    const { page, context, messages } = await article(body(), '?a=b%20c&flag&a=+#part');
    for (const path of [SMALL_CHILD.path, MAP])
      await expect.poll(() => met(frameOf(page, path))).toBe(true);
    await expect.poll(async () => Math.min(...(await heights(page)))).toBeGreaterThan(200);
    await tell(frameOf(page, SMALL_CHILD.path), 'e=room-39&v=before');
    const first = '?a=b%20c&flag&a=+&ctt=hierarchy.e%3Droom-39%26v%3Dbefore#part';
    await expect.poll(() => end(page)).toBe(first);
    await tell(frameOf(page, MAP), 'pl=china');
    const both = first.replace('#', '*map.pl%3Dchina#');
    await expect.poll(() => end(page)).toBe(both);

    await page.goBack();
    expect(end(page)).toBe(first);
    await expect.poll(() => hellos(frameOf(page, MAP))).toEqual([null]);
    await page.goForward();
    await expect.poll(async () => (await hellos(frameOf(page, MAP))).at(-1)).toBe('pl=china');
    expect(end(page)).toBe(both);

    // A cold start: the address alone, in another window.
    const other = await context.newPage();
    await other.goto(page.url());
    await expect.poll(() => hellos(frameOf(other, MAP))).toEqual(['pl=china']);
    await expect
      .poll(() => hellos(frameOf(other, SMALL_CHILD.path)))
      .toEqual(['e=room-39&v=before']);
    await expect.poll(() => met(frameOf(other, MAP))).toBe(true);
    await tell(frameOf(other, MAP), '');
    await expect.poll(() => end(other)).toBe(first);
    await expect.poll(() => met(frameOf(other, SMALL_CHILD.path))).toBe(true);
    await tell(frameOf(other, SMALL_CHILD.path), '');
    await expect.poll(() => end(other)).toBe('?a=b%20c&flag&a=+#part');
    expect(messages).toEqual([]);
    await context.close();
  });

  test('hears a frame that comes later', async () => {
    const { page, context } = await article(SCRIPT);
    await page.evaluate(
      (src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      },
      elsewhere(at.site) + MAP,
    );
    await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(200);
    await context.close();
  });

  test('takes no height but from the frame itself, and none that cannot be', async () => {
    const forger = `for (const h of [777, 4000]) for (const w of [parent, top, parent.frames[0]])
      w.postMessage({ source: 'cleared-to-trade', v: 1, type: 'height', height: h }, '*');
      parent.postMessage({ source: 'cleared-to-trade', v: 1, type: 'state', state: 'e=forged' }, '*');
      parent.frames[0].postMessage({ source: 'cleared-to-trade-host', v: 1, type: 'hello', state: 'e=forged' }, '*')`;
    at.pages['/forger/'] = `<!doctype html><script>setInterval(() => {${forger}}, 100)</script>`;
    const sibling = `<iframe src="${elsewhere(at.site)}forger/" height="100"></iframe>`;
    const body = `${chart(MAP)}${sibling}${sibling.replace(' ', ' sandbox="allow-scripts" ')}${SCRIPT}`;
    const { page, context } = await article(body);
    await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(200);
    const before = await heights(page);
    await page.evaluate(() => {
      const height = { source: 'cleared-to-trade', v: 1, type: 'height', height: 888 };
      window.postMessage(height, '*');
      window.frames[0]?.postMessage({ ...height, source: 'cleared-to-trade-host' }, '*');
    });
    await frameOf(page, MAP).evaluate(() => {
      for (const height of [50, 99, 5001, 300.5, '300', null, NaN, Infinity, [300], -300]) {
        parent.postMessage({ source: 'cleared-to-trade', v: 1, type: 'height', height }, '*');
        parent.postMessage({ source: 'cleared-to-trade', v: 2, type: 'height', height: 300 }, '*');
      }
      for (const state of [5, null, {}, ['e=x'], 'e=x*map.e=y']) {
        parent.postMessage({ source: 'cleared-to-trade', v: 1, type: 'state', state }, '*');
      }
    });
    await allHeard(page, frameOf(page, MAP));
    // Each of the two forgers has spoken several times.
    await heard(page, 'state', 10);
    await answered(page);
    expect(await heights(page)).toEqual(before);
    expect(end(page)).toBe('');
    expect(await hellos(frameOf(page, MAP))).toEqual([]);
    await context.close();
  });

  test('makes no error, whatever the page holds', async () => {
    const odd =
      '<iframe></iframe><iframe src="about:blank"></iframe><iframe src="http://["></iframe>' +
      '<iframe src="javascript:0//embed/map/"></iframe><iframe srcdoc="a"></iframe>';
    const { page, context, messages } = await article(
      `<base href="https://example.org/">${odd}${chart(MAP)}<script src="${at.site.url}embed.js"></script>`,
      '?ctt=%E0%A4%A&ctt=map.x#%',
    );
    await expect.poll(() => met(frameOf(page, MAP))).toBe(true);
    await page.evaluate(() => {
      for (const data of [null, undefined, 0, '', [], {}, 'text', new Map()]) {
        window.postMessage(data, '*');
        dispatchEvent(new MessageEvent('message', { data }));
      }
      history.pushState = () => {
        throw new DOMException('Too often.', 'SecurityError');
      };
    });
    await tell(frameOf(page, MAP), 'pl=china');
    await allHeard(page, frameOf(page, MAP));
    expect(messages).toEqual([]);
    await context.close();
  });
});
