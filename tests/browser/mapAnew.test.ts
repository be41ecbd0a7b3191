import { expect, test } from 'vitest';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

test.each([0, 150])(
  'another kind of map begins anew %i ms after a choice, which still turned it',
  async (delay) => {
    const { page, context, messages } = await openPage(at.browser);
    await page.goto(at.site.url);
    await hydrated(page);
    const modes = page.locator('figure:has(#map-title) [role="group"]').nth(1).locator('button');
    const worlds = await modes.evaluateAll(async (buttons, ms) => {
      const world = () =>
        Array.from(document.querySelectorAll('svg.globe path'), (path) =>
          path.getAttribute('d'),
        ).join('|');
      const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      const choose = async (hash: string) => {
        location.hash = hash;
        // The page hears of its new address as a task of its own.
        await new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true });
        });
      };
      const first = world();
      await choose('#pl=russia');
      await wait(ms);
      const turning = world();
      for (const mode of [1, 0]) {
        (buttons[mode] as HTMLElement).click();
        // Drawn within a few frames, long before the globe has turned.
        while (!document.querySelector(`svg.${mode === 1 ? 'flat' : 'globe'}`)) await wait(5);
      }
      // Much longer than it turns.
      await wait(800);
      // Without the line round what is chosen.
      await choose('#');
      await wait(200);
      const anew = world();
      await choose('#pl=china');
      await wait(800);
      return { first, turning, anew, next: world() };
    }, delay);
    if (delay > 0) expect(worlds.turning).not.toBe(worlds.first);
    expect(worlds.anew).toBe(worlds.first);
    // The next choice turns it as ever.
    expect(worlds.next).not.toBe(worlds.first);
    expect(messages).toEqual([]);
    await context.close();
  },
);
