import { describe, expect, test } from 'vitest';
import { SMALL_CHILD, type ChildWindow } from './frameChild';
import { framesInBrowser } from './framesInBrowser';
import { hostNamed } from './hosts';
import { fitted, openHost } from './openHost';

const at = framesInBrowser([SMALL_CHILD.path]);

test.each(['pym', 'Datawrapper since', 'WordPress'])('%s shows all of a frame', async (name) => {
  const host = await openHost(at, SMALL_CHILD, hostNamed(name).body);
  const before = await fitted(host);
  await SMALL_CHILD.grow(host.child);
  await expect.poll(host.contentHeight).toBeGreaterThan(before + 40);
  await fitted(host);
  expect(host.messages).toEqual([]);
  await host.context.close();
});

describe('where nobody resizes the frame', () => {
  test('the page learns it after two seconds, and when somebody does at last', async () => {
    const host = await openHost(at, SMALL_CHILD, (href) => `<iframe src="${href}"></iframe>`);
    const fits = () =>
      host.child.evaluate(() => (window as unknown as ChildWindow).child.fits.join());
    await host.page.waitForTimeout(1500);
    expect(await fits()).toBe('');
    await expect.poll(fits, { timeout: 3000 }).toBe('true');
    await host.page.waitForTimeout(3500);
    const sent = await host.received();
    await host.page.waitForTimeout(1500);
    expect(await host.received()).toBe(sent);
    await host.page.locator('iframe').evaluate((frame) => {
      frame.style.height = '2000px';
    });
    await expect.poll(fits).toBe('true,false');
    await host.context.close();
  });
});

test('a page that stands in no frame says nothing', async () => {
  const page = await at.browser.newPage();
  await page.goto(`${at.site.url}embed/hierarchy/`);
  expect(await page.evaluate(() => (window as unknown as ChildWindow).child.frame)).toBeNull();
  await page.close();
});

test('an AMP page is told that its placeholder may go', async () => {
  const listener = `<script>addEventListener('message', ({ data }) => {
    if (data?.sentinel === 'amp' && data.type === 'embed-ready') document.title = 'ready';
  })</script>`;
  const titleOf = async (hash: string): Promise<string> => {
    const host = await openHost(
      at,
      SMALL_CHILD,
      (href) => `${listener}<iframe src="${href}${hash}"></iframe>`,
    );
    await host.page.waitForTimeout(1000);
    const title = await host.page.title();
    await host.context.close();
    return title;
  };
  expect(await titleOf('#amp=1')).toBe('ready');
  expect(await titleOf('')).toBe('An article');
});
