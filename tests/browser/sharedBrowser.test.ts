import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { sharedBrowser } from '../support/sharedBrowser';

/** The addresses of all pages of the program, whoever opened them. */
async function everyPage(browser: Browser): Promise<string[]> {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.map(({ url }) => url);
}

test('files that share the browser see nothing of each other, and leave nothing open', async () => {
  const [one, other] = await Promise.all([sharedBrowser(), sharedBrowser()]);
  const address = `data:text/html,${crypto.randomUUID()}`;
  await (await one.newPage()).goto(address);
  expect(one.contexts()).toHaveLength(1);
  expect(other.contexts()).toEqual([]);
  expect(await everyPage(other)).toContain(address);
  await one.close();
  await expect.poll(() => everyPage(other)).not.toContain(address);
  expect(other.isConnected()).toBe(true);
  await other.close();
});
