import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { SMALL_CHILD, type ChildPage } from '../support/frameChild';
import { framesInBrowser } from '../support/framesInBrowser';
import { hostNamed } from '../support/hosts';
import { fitted, openHost } from '../support/openHost';
import { until } from '../support/until';

const CHILDREN: readonly ChildPage[] = [SMALL_CHILD];
const at = framesInBrowser([SMALL_CHILD.path]);
const host2021 = hostNamed('Datawrapper since').body;

describe.each(CHILDREN)('$name', (child) => {
  test.concurrent.each([
    ['a margin of a pixel', 'body{margin:1px}'],
    ['a body as high as the window', 'html,body{height:100vh;margin:0}'],
    ['a frame as high as a part of the page', 'html,body{height:100%}iframe{height:100%}'],
    ['a border', 'iframe{border:3px solid;box-sizing:border-box}'],
  ])('does not grow without end in a page with %s', async (_what, style) => {
    const host = await openHost(at, child, host2021, { style });
    const wide = await host.contentHeight();
    const highest = await host.page.evaluate(async () => {
      const frame = document.querySelector('iframe');
      if (!frame) throw new Error('No frame.');
      let most = 0;
      for (let turn = 0; turn < 60; turn += 1) {
        frame.style.width = turn % 2 ? '600px' : '340px';
        await new Promise((resolve) => setTimeout(resolve, 60));
        most = Math.max(most, frame.clientHeight);
      }
      return most;
    });
    await host.page.locator('iframe').evaluate((frame) => {
      frame.style.width = '340px';
    });
    await host.page.waitForTimeout(6000);
    const narrow = await host.contentHeight();
    expect(narrow).toBeGreaterThan(wide);
    expect(highest).toBeLessThanOrEqual(narrow + 1);
    // What the page takes for its border the frame is short of, and stays so.
    const missing = style.includes('border-box') ? 6 : 0;
    expect(Math.abs((await host.frameHeight()) + missing - narrow)).toBeLessThanOrEqual(1);
    await host.context.close();
  });

  test.concurrent.each([
    ['not displayed', 'display:none', 'display:block', 'Datawrapper since'],
    ['not displayed', 'display:none', 'display:block', 'iframe-resizer 4'],
    ['not displayed', 'display:none', 'display:block', '@iframe-resizer'],
    ['without width', 'width:0;overflow:hidden', 'width:100%', 'Datawrapper since'],
    ['below the fold', 'margin-top:4000px', 'margin-top:4000px', 'Datawrapper since'],
  ])('gets its height when it was %s at first (%s, %s: %s)', async (_what, before, after, name) => {
    const around = hostNamed(name).body;
    const body = (href: string): string => `<div style="${before}">${around(href)}</div>`;
    const host = await openHost(at, child, body);
    await host.page.waitForTimeout(6000);
    expect(await host.frameHeight()).toBeLessThan(1000);
    await host.page.locator('div').evaluate((div, style) => {
      div.setAttribute('style', style);
    }, after);
    expect(await fitted(host)).toBeGreaterThan(100);
    await host.context.close();
  });

  test.concurrent('stands ten times on a page, each time as high as it is', async () => {
    const host = await openHost(at, child, (href) => {
      const copies = Array.from(
        { length: 10 },
        (_, at) =>
          `<iframe src="${href}" style="width:${320 + 30 * at}px" frameborder="0" scrolling="no"></iframe>`,
      );
      return copies.join('') + host2021(href);
    });
    const { page } = host;
    const heights = () =>
      page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
    const contents = () =>
      Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) =>
            frame
              .locator(child.wrapper)
              .evaluate((node) => Math.ceil(node.getBoundingClientRect().height)),
          ),
      );
    const wanted = (await contents()).join();
    await until('each is as high as it is', async () => (await heights()).join() === wanted);
    expect(new Set(await heights()).size).toBeGreaterThan(3);
    await host.context.close();
  });

  test.concurrent('is not changed by a thousand messages that mean nothing', async () => {
    const host = await openHost(at, child, host2021);
    const height = await fitted(host);
    const shown = () => host.child.evaluate(() => new XMLSerializer().serializeToString(document));
    const before = await shown();
    const part = fc.constantFrom(
      'pymx',
      'PYMx',
      'xPYMxnavigateToxPYMx',
      'https://example.org/',
      '9',
    );
    const word = fc.constantFrom('source', 'type', 'v', 'state', 'height', 'sentinel', 'message');
    const value = fc.constantFrom('hello', 'height', 'cleared-to-trade', 'amp', 1, -1, null, '');
    const message = fc.oneof(
      fc.jsonValue(),
      fc.array(part).map((all) => all.join('')),
      fc.string().map((text) => `[iFrameSizer]${text}:8:true:`),
      fc.dictionary(word, value),
    );
    const said = fc.sample(message, { numRuns: 1000, seed: 39 });
    const last = host.child.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('message', ({ data }) => {
            if (data === 'last of all') resolve();
          });
        }),
    );
    // The listener is there before anything that is asked of the frame after it.
    await host.child.evaluate(() => undefined);
    await host.page.evaluate((all) => {
      for (const one of JSON.parse(all) as unknown[]) window.frames[0]?.postMessage(one, '*');
      window.frames[0]?.postMessage('last of all', '*');
    }, JSON.stringify(said));
    await last;
    await answered(host.page);
    expect(await shown()).toBe(before);
    expect(await host.contentHeight()).toBe(height);
    expect(await host.frameHeight()).toBe(height);
    expect(host.page.url()).toContain('/article/');
    expect(host.messages).toEqual([]);
    await host.context.close();
  });
});

test('a content that grows with its frame stops after some steps', async () => {
  const host = await openHost(at, SMALL_CHILD, host2021, { query: '?circle' });
  await host.page.waitForTimeout(4000);
  const height = await host.frameHeight();
  await host.page.waitForTimeout(1000);
  expect(await host.frameHeight()).toBe(height);
  expect(height).toBeLessThan(1000);
  await host.context.close();
});
