import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Reader } from './everyMark';

/** What a page did with a series of addresses. */
export interface Handled {
  /** Milliseconds of each, from the change of the address to the end of all that follows from it. */
  readonly times: readonly number[];
  /** Addresses that name what is not there, by themselves, though no note was shown. */
  readonly silent: readonly string[];
}

/** Watches for dialogs, which only a script of others could open. */
export function watchDialogs(page: Page): string[] {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
}

/** Puts each of some parts after "#" of a live page, as a followed link does. */
export async function followAll(page: Page, parts: readonly string[]): Promise<Handled> {
  return page.evaluate(async (all) => {
    const times: number[] = [];
    const silent: string[] = [];
    for (const part of all) {
      const before = location.href;
      const changed = new Promise((resolve) => {
        addEventListener('hashchange', resolve, { once: true });
      });
      location.hash = part;
      if (location.href === before) continue;
      const start = performance.now();
      await changed;
      // Svelte does what follows in a microtask; a task later all is done.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      times.push(performance.now() - start);
      const isUnknown = /^#(s|e|r|pl|p|c|a)=(?![\w-]*$)/.test(location.hash.split('&')[0] ?? '');
      if (isUnknown && !document.querySelector('.notice')) silent.push(part);
    }
    return { times, silent };
  }, parts);
}

/** The page is whole: no script of others ran, all of it is there, and it answers a click. */
export async function expectWhole({ page }: Reader, dialogs: readonly string[]): Promise<void> {
  expect(dialogs).toEqual([]);
  expect(await page.evaluate(() => '__pwn' in window)).toBe(false);
  expect(await page.locator('[onerror], [onload], img[src="x"]').count()).toBe(0);
  await page.keyboard.press('Escape');
  const cell = page.locator('#p7 a.chip.needs-script');
  if ((await cell.getAttribute('aria-current')) !== null) {
    await page.locator('#p8 a.chip.needs-script').evaluate((one: HTMLElement) => {
      one.click();
    });
    await page.keyboard.press('Escape');
  }
  await cell.evaluate((one) => {
    const fold = one.closest('details');
    if (fold) fold.open = true;
  });
  await cell.click();
  await expect
    .poll(() => page.locator('dialog[open] h2').textContent(), { timeout: 10_000 })
    .toContain('7');
  await page.keyboard.press('Escape');
}
