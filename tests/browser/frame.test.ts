import { describe, expect, test } from 'vitest';
import { SMALL_CHILD, type ChildWindow } from '../support/frameChild';
import { framesInBrowser } from '../support/framesInBrowser';
import { hostNamed } from '../support/hosts';
import { fitted, openHost } from '../support/openHost';

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
    await expect.poll(fits, { timeout: 8000 }).toBe('true');
    // By the page's own clock: the test may come late to it.
    const [learnt] = await host.child.evaluate(() => [
      ...(window as unknown as ChildWindow).child.fitTimes,
    ]);
    expect(learnt).toBeGreaterThan(1900);
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
  const opened = (hash: string) =>
    openHost(at, SMALL_CHILD, (href) => `${listener}<iframe src="${href}${hash}"></iframe>`);
  const told = await opened('#amp=1');
  await expect.poll(() => told.page.title()).toBe('ready');
  await told.context.close();
  const other = await opened('');
  await other.page.waitForTimeout(1000);
  expect(await other.page.title()).toBe('An article');
  await other.context.close();
});
