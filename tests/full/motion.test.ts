import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

const pressed =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page
      .locator(selector)
      .first()
      .evaluate((one) => {
        (one as HTMLElement).click();
      });
  };

/** All that moves where motion is welcome. */
const ACTIONS = {
  'choosing an entity': pressed(
    '[data-island="hierarchy"] [data-mark="entity:room-39-companies"]:visible',
  ),
  'closing its card': (page: Page) => page.keyboard.press('Escape'),
  'choosing nothing': (page: Page) => page.keyboard.press('Escape'),
  'choosing a place, to which the globe turns': pressed('.over [data-mark="place:middle-east"]'),
  'closing the card of the place': (page: Page) => page.keyboard.press('Escape'),
  'the time before': pressed('[data-island="switch-hierarchy"] button'),
  'the time under the directive': pressed('[data-island="switch-hierarchy"] button:last-child'),
  'turning the globe': pressed('[data-turn="west"]'),
  'coming nearer': pressed('[data-turn="in"]'),
  'the flat map': pressed('[data-island="switch-map"] button:last-child'),
  'a paragraph': pressed('#p1 a.chip.needs-script'),
  'closing its card, and choosing nothing': async (page: Page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  },
  'the first step of the story': pressed('#story li button'),
  'its end': pressed('#story .leave'),
};

/** The longest time that anything moves in the frames after an action, in ms, and whether it ends. */
function longest(page: Page): Promise<{ ms: number; loops: boolean }> {
  return page.evaluate(async () => {
    let ms = 0;
    let loops = false;
    for (let frame = 0; frame < 8; frame += 1) {
      await new Promise(requestAnimationFrame);
      for (const animation of document.getAnimations()) {
        const timing = animation.effect?.getComputedTiming();
        ms = Math.max(ms, Number(timing?.duration ?? 0));
        loops ||= timing?.iterations === Infinity;
      }
    }
    return { ms, loops };
  });
}

/** The outlines on the map: they change with each step of a turn. */
const world = (page: Page): Promise<string> =>
  page
    .locator('[data-island="map"]')
    .evaluate((root) =>
      Array.from(root.querySelectorAll('path'), (path) => path.getAttribute('d')).join(),
    );

/** Waits until nothing moves any more: what is animated has ended, and the map has kept its aim for some frames. */
async function rested(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const aim = (): string =>
      Array.from(document.querySelectorAll('[data-island="map"] path'), (path) =>
        path.getAttribute('d'),
      ).join();
    for (let still = 0, last = ''; still < 6; still += 1) {
      await new Promise(requestAnimationFrame);
      const now = aim();
      if (now !== last || document.getAnimations().length > 0) still = 0;
      last = now;
    }
  });
}

describe.each([375, 1440])('at %i px', (width) => {
  test('nothing moves where a reader wants no motion; elsewhere motion is short, and ends', async () => {
    const { page, context } = await openPage(at.browser, {
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });
    await page.goto(at.site.url);
    await hydrated(page);
    const moved: Record<string, number> = {};
    for (const [name, act] of Object.entries(ACTIONS)) {
      await act(page);
      await answered(page);
      const soon = await world(page);
      const { ms } = await longest(page);
      if (ms > 0 || soon !== (await world(page))) moved[name] = ms;
    }
    expect(moved).toEqual({});

    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await pressed('[data-turn="reset"]')(page);
    await pressed('[data-island="switch-map"] button')(page);
    await answered(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const times: number[] = [];
    for (const act of Object.values(ACTIONS)) {
      await act(page);
      const { ms, loops } = await longest(page);
      expect(loops).toBe(false);
      if (ms > 0) times.push(ms);
      await rested(page);
    }
    expect(times.length).toBeGreaterThan(2);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(200);
    expect(Math.max(...times)).toBeLessThanOrEqual(2000);
    await context.close();
  });
});

test('what the pointer rests on is lit at once, and a choice is seen to come', async () => {
  const { page, context } = await openPage(at.browser, {
    reducedMotion: 'no-preference',
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(at.site.url);
  await hydrated(page);
  const setBack = page.locator('[data-chart="hierarchy"] g[opacity="0.6"]:visible').first();
  const fading = async (): Promise<number> => (await longest(page)).ms;
  await page.locator('.over [data-mark="entity:workers-party"]').hover();
  await setBack.waitFor();
  expect(await fading()).toBe(0);
  await page.mouse.move(1, 1);
  await setBack.waitFor({ state: 'detached' });
  expect(await fading()).toBe(0);
  await ACTIONS['choosing an entity'](page);
  expect(await fading()).toBe(220);
  await context.close();
});
