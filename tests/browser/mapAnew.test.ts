import { expect, test } from 'vitest';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

test.each([
  ['at once', 0],
  ['some frames', 8],
] as const)(
  'another kind of map begins anew %s after a choice, which still turned it',
  async (_, frames) => {
    const { page, context, messages } = await openPage(at.browser);
    await page.goto(at.site.url);
    await hydrated(page);
    const modes = page.locator('[data-island="switch-map"] button');
    const worlds = await modes.evaluateAll(async (buttons, count) => {
      const world = () =>
        Array.from(document.querySelectorAll('svg.globe path:not([data-selected])'), (path) =>
          path.getAttribute('d'),
        ).join('|');
      const frame = () => new Promise(requestAnimationFrame);
      /** As `answered` waits, within the page. */
      const rest = async () => {
        await frame();
        await frame();
        while ('busy' in document.documentElement.dataset) await frame();
      };
      const choose = async (hash: string) => {
        location.hash = hash;
        // The page hears of its new address as a task of its own.
        await new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true });
        });
      };
      /** Turns the map until what is named is out of sight: what is in sight turns it no more. */
      const away = async () => {
        const east = document.querySelector('[data-turn="east"]') as HTMLElement;
        for (let i = 0; i < 11; i += 1) east.click();
        await rest();
      };
      const first = world();
      await away();
      const turned = world();
      await choose('#pl=russia');
      for (let left: number = count; left > 0; left -= 1) await frame();
      const turning = world();
      for (const mode of [1, 0]) {
        (buttons[mode] as HTMLElement).click();
        // Drawn within a few frames, long before the globe has turned.
        while (!document.querySelector(`svg.${mode === 1 ? 'flat' : 'globe'}`)) await frame();
      }
      await rest();
      await choose('#');
      await rest();
      const anew = world();
      await away();
      const again = world();
      await choose('#pl=china');
      await rest();
      await choose('#');
      await rest();
      return { first, turned, turning, anew, again, next: world() };
    }, frames);
    if (frames > 0) expect(worlds.turning).not.toBe(worlds.turned);
    expect(worlds.turned).not.toBe(worlds.first);
    expect(worlds.anew).toBe(worlds.first);
    // The next choice turns it as ever.
    expect(worlds.next).not.toBe(worlds.again);
    expect(messages).toEqual([]);
    await context.close();
  },
);
