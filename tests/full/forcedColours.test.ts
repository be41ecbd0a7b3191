import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { enter } from '../support/journey';
import { hydrated, openPage } from '../support/openPage';
import { contrastOf, pixelsOf, type Pixels } from '../support/pixels';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();
/** How far round a mark is looked, in px. */
const ROUND = 12;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function shot(page: Page, clip: Rect): Promise<Pixels> {
  return pixelsOf(await page.screenshot({ clip }));
}

async function round(page: Page, selector: string, room = ROUND): Promise<Rect> {
  const one = page.locator(selector).first();
  await one.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await answered(page);
  const box = await one.boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return {
    x: Math.max(0, Math.round(box.x - room)),
    y: Math.max(0, Math.round(box.y - room)),
    width: Math.round(box.width + 2 * room),
    height: Math.round(box.height + 2 * room),
  };
}

/** How many pixels of two pictures differ by 3:1 or more. */
function changed(before: Pixels, after: Pixels): number {
  let count = 0;
  for (let y = 0; y < before.height; y += 1) {
    for (let x = 0; x < before.width; x += 1) {
      if (contrastOf(before.at(x, y), after.at(x, y)) >= 3) count += 1;
    }
  }
  return count;
}

/** The share of pixels that stand out from the commonest colour by 3:1 or more. */
function standing(pixels: Pixels): number {
  const seen = new Map<string, number>();
  const all: (readonly [number, number, number])[] = [];
  for (let y = 0; y < pixels.height; y += 1) {
    for (let x = 0; x < pixels.width; x += 1) {
      const one = pixels.at(x, y);
      all.push(one);
      seen.set(one.join(), (seen.get(one.join()) ?? 0) + 1);
    }
  }
  const [ground = ''] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [r = 0, g = 0, b = 0] = ground.split(',').map(Number);
  return all.filter((one) => contrastOf(one, [r, g, b]) >= 3).length / all.length;
}

describe.each(['light', 'dark'] as const)('forced colours, %s', (colorScheme) => {
  let page: Page;
  let context: BrowserContext;
  beforeAll(async () => {
    ({ page, context } = await openPage(at.browser, {
      forcedColors: 'active',
      reducedMotion: 'reduce',
      colorScheme,
    }));
    await page.goto(at.site.url);
    await hydrated(page);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  });
  afterAll(async () => {
    await context.close();
  });

  test('draws every mark against its ground', async () => {
    await enter(page, { name: '', hash: '', part: 'body' });
    const keys = await page
      .locator('.over [data-mark][style]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['mark'] ?? ''));
    expect(keys.length).toBeGreaterThan(25);
    const faint: string[] = [];
    // By turns: each kind of mark in both schemes, each single one in one of them.
    for (const key of keys.filter((_, at) => at % 2 === (colorScheme === 'light' ? 0 : 1))) {
      const clip = await round(page, `.over [data-mark="${key}"]`, 0);
      if (standing(await shot(page, clip)) < 0.02) faint.push(key);
    }
    expect(faint).toEqual([]);
  });

  test('draws every line that ties marks in a colour of 3:1', async () => {
    const strokes = await page.evaluate(() => {
      const lines = document.querySelectorAll<SVGElement>(
        'svg[data-chart] [data-relation] path, svg[data-chart] [data-relation] line',
      );
      return Array.from(lines)
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => getComputedStyle(one))
        .map(({ stroke, fill }) => (stroke === 'none' ? fill : stroke))
        .filter((colour) => colour.startsWith('rgb('));
    });
    const ground = colorScheme === 'light' ? ([255, 255, 255] as const) : ([0, 0, 0] as const);
    expect(strokes.length).toBeGreaterThan(10);
    const weak = strokes.filter((colour) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map(Number);
      // The halo under a line has the colour of the ground.
      return [r, g, b].join() !== ground.join() && contrastOf([r, g, b], ground) < 3;
    });
    expect(weak).toEqual([]);
    expect(strokes.some((colour) => colour !== `rgb(${ground.join(', ')})`)).toBe(true);
  });

  test('lets no button cover the picture', async () => {
    for (const chart of ['hierarchy', 'map']) {
      const clip = await round(page, `[data-island="${chart}"] .over`, 0);
      await page.mouse.move(1, 1);
      const shown = await shot(page, { ...clip, height: Math.min(clip.height, 800) });
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('.over')) one.hidden = true;
      });
      await answered(page);
      const bare = await shot(page, { ...clip, height: Math.min(clip.height, 800) });
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('.over')) one.hidden = false;
      });
      expect(changed(shown, bare)).toBe(0);
      expect(standing(bare)).toBeGreaterThan(0.01);
    }
  });

  test.each(['entity:room-39', 'relation:watch-covered', 'place:china', 'relation:trade-china'])(
    'shows the focus on %s',
    async (key) => {
      const selector = `.over [data-mark="${key}"]`;
      const clip = await round(page, selector);
      const before = await shot(page, clip);
      await page.locator(selector).first().focus();
      await page.keyboard.press('Shift');
      await answered(page);
      const after = await shot(page, clip);
      await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
      });
      // The ring is 3 px thick: at least half of it must stand out from what was there.
      const least = 2 * (clip.width + clip.height - 4 * ROUND) * 3 * 0.5;
      expect(changed(before, after)).toBeGreaterThan(least);
    },
  );

  test.each([
    ['e=room-39', 'entity:room-39'],
    ['pl=china', 'place:china'],
    ['r=watch-covered', 'relation:watch-covered'],
  ])('shows that %s is chosen, and says so in the bar', async (hash, key) => {
    const state = { name: '', hash, part: '.bar' };
    await enter(page, {
      ...state,
      then: async (open) => {
        await open.keyboard.press('Escape');
        await open.evaluate(() => {
          (document.activeElement as HTMLElement).blur();
        });
        await open.mouse.move(1, 1);
      },
    });
    await page.waitForTimeout(400);
    // A country is outlined on the map, farther from its name's button than a box is.
    const clip = await round(page, `.over [data-mark="${key}"]`, 60);
    const chosen = await shot(page, clip);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('[data-selected]')) {
        one.setAttribute('visibility', 'hidden');
      }
    });
    await answered(page);
    const without = await shot(page, clip);
    expect(changed(without, chosen)).toBeGreaterThan(100);

    const bar = await shot(page, await round(page, '.bar', 0));
    expect(standing(bar)).toBeGreaterThan(0.01);
    const [text, ground] = await page
      .locator('.bar p')
      .first()
      .evaluate((one) => [
        getComputedStyle(one).color,
        getComputedStyle(one.closest('.bar') ?? one).backgroundColor,
      ]);
    const rgb = (colour = ''): [number, number, number] => {
      const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map(Number);
      return [r, g, b];
    };
    expect(contrastOf(rgb(text), rgb(ground))).toBeGreaterThanOrEqual(7);
  });

  test('tells which half of a switch is on', async () => {
    await enter(page, { name: '', hash: '', part: 'body' });
    const grounds = await page
      .locator('[data-island="switch-map"] button')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('aria-pressed'), getComputedStyle(one).backgroundColor]),
      );
    const on = new Set(grounds.filter(([state]) => state === 'true').map(([, colour]) => colour));
    const off = new Set(grounds.filter(([state]) => state === 'false').map(([, colour]) => colour));
    expect([...on].filter((colour) => off.has(colour))).toEqual([]);
  });
});
