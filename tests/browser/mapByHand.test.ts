import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { answered } from './answered';
import { hydrated, openPage } from './openPage';
import { siteInBrowser } from './siteInBrowser';

const at = siteInBrowser();
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const figure = 'figure:has(#map-title)';
const marks = `${figure} svg[data-chart="map"]:visible`;

async function atMap(options: BrowserContextOptions = {}): Promise<Page> {
  const { page, context, messages } = await openPage(at.browser, options);
  open.push(async () => {
    expect(messages).toEqual([]);
    await context.close();
  });
  await page.goto(at.site.url);
  await hydrated(page);
  await page.locator(marks).evaluate((svg) => {
    svg.scrollIntoView({ block: 'center' });
  });
  return page;
}

/** What the map shows: the land under it, and its marks. */
async function shape(page: Page): Promise<string> {
  return page.locator(figure).evaluate((root) => {
    const paths = Array.from(root.querySelectorAll('svg path'));
    const seen = paths.filter((path) => path.getClientRects().length > 0);
    return seen.map((path) => path.getAttribute('d')).join('|');
  });
}

/** The shape when what was told has been drawn. */
async function drawnShape(page: Page): Promise<string> {
  await answered(page);
  return shape(page);
}

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator(marks).boundingBox();
  if (!box) throw new Error('No map is shown.');
  return { x: box.x + box.width * 0.3, y: box.y + box.height * 0.4 };
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** The width of a named country on the screen: grows as the map comes nearer. */
const chinaWidth = (page: Page): Promise<number> =>
  page
    .locator(`${figure} [data-partner="china"][data-shaded]`)
    .evaluate((path) => path.getBoundingClientRect().width);

describe('the map by mouse', () => {
  test('turns when dragged, world and marks alike, and not by a click', async () => {
    const page = await atMap();
    const first = await shape(page);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y + 1);
    await page.mouse.up();
    expect(await drawnShape(page)).toBe(first);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 20, { steps: 4 });
    await page.mouse.up();
    const turned = await drawnShape(page);
    expect(turned).not.toBe(first);
    await page.mouse.move(x - 60, y, { steps: 3 });
    expect(await drawnShape(page)).toBe(turned);
    // The middle of China's western end went right with the hand: it is drawn elsewhere, as is the line.
    const [land, line] = ['[data-shaded="156"]', '[data-relation="trade-china"]:visible path'];
    expect(await page.locator(`${figure} ${land}`).count()).toBe(1);
    expect(first).not.toContain(
      (await page.locator(`${figure} ${line}`).first().getAttribute('d')) ?? '',
    );
  });

  test('lets go of a hand that was lifted where nobody saw it', async () => {
    const page = await atMap();
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 2 });
    const turned = await drawnShape(page);
    // As after a release outside the window, or over a menu: the mouse moves, and no button is down.
    await page.locator(marks).evaluate(
      (svg, at) => {
        for (const clientX of [at.x + 80, at.x + 160]) {
          const init = { pointerId: 1, pointerType: 'mouse', buttons: 0, bubbles: true };
          svg.dispatchEvent(new PointerEvent('pointermove', { ...init, clientX, clientY: at.y }));
        }
      },
      { x, y },
    );
    expect(await drawnShape(page)).toBe(turned);
    expect(await page.locator('[data-dragging]').count()).toBe(0);
    await page.mouse.up();
  });

  test('lets a wheel scroll the page, and zooms by it only with Ctrl', async () => {
    const page = await atMap();
    const first = await shape(page);
    const { x, y } = await middle(page);
    const before = await scrolled(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
    expect(await drawnShape(page)).toBe(first);
    const [there, width] = [await scrolled(page), await chinaWidth(page)];
    const zoomed = page.evaluate(() => visualViewport?.scale);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => chinaWidth(page)).toBeGreaterThan(width * 1.1);
    expect(await scrolled(page)).toBe(there);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(await zoomed);
  });
});

describe('the map by touch', () => {
  const phone = { viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true };

  async function touch(
    session: CDPSession,
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly (readonly [number, number])[],
  ): Promise<void> {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  test('scrolls the page with one finger, and does not turn', async () => {
    const page = await atMap(phone);
    const session = await page.context().newCDPSession(page);
    const [first, before] = [await shape(page), await scrolled(page)];
    const { x, y } = await middle(page);
    await touch(session, 'touchStart', [[x, y]]);
    for (let i = 1; i <= 10; i += 1) await touch(session, 'touchMove', [[x + 3 * i, y - 12 * i]]);
    await touch(session, 'touchEnd', []);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 50);
    expect(await drawnShape(page)).toBe(first);
  });

  test('turns and zooms with two fingers, and the page stays', async () => {
    const page = await atMap(phone);
    const session = await page.context().newCDPSession(page);
    const [before, width] = [await scrolled(page), await chinaWidth(page)];
    const first = await shape(page);
    const { x, y } = await middle(page);
    const pinch = (by: number, spread: number): [number, number][] => [
      [x - 30 - spread + by, y + by],
      [x + 30 + spread + by, y + by],
    ];
    await touch(session, 'touchStart', pinch(0, 0));
    for (let i = 1; i <= 8; i += 1) await touch(session, 'touchMove', pinch(0, 3 * i));
    await touch(session, 'touchEnd', []);
    await expect.poll(() => chinaWidth(page)).toBeGreaterThan(width * 1.2);
    const near = await drawnShape(page);
    await touch(session, 'touchStart', pinch(0, 0));
    for (let i = 1; i <= 8; i += 1) await touch(session, 'touchMove', pinch(-5 * i, 0));
    await touch(session, 'touchEnd', []);
    await expect.poll(() => drawnShape(page)).not.toBe(near);
    expect(near).not.toBe(first);
    expect(await scrolled(page)).toBe(before);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

describe('the map by buttons and keys', () => {
  test('turns, zooms and resets by buttons, one Tab stop for all', async () => {
    const page = await atMap();
    const button = (name: string) => page.locator(`${figure} [data-turn="${name}"]`);
    const first = await shape(page);
    expect(await button('reset').getAttribute('aria-disabled')).toBe('true');
    for (const name of ['west', 'north', 'south', 'east', 'in'] as const) {
      const before = await shape(page);
      const box = await button(name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await button(name).click();
      expect(await drawnShape(page), name).not.toBe(before);
    }
    expect(await button('reset').getAttribute('aria-disabled')).toBe('false');
    for (let i = 0; i < 6; i += 1) await button('in').click({ force: true });
    expect(await button('in').getAttribute('aria-disabled')).toBe('true');
    const nearest = await drawnShape(page);
    await button('in').click({ force: true });
    expect(await drawnShape(page)).toBe(nearest);
    await button('reset').click();
    expect(await drawnShape(page)).toBe(first);
    expect(await page.locator(`${figure} [data-turn][tabindex="0"]`).count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    expect(await button('out').evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    expect(await drawnShape(page)).toBe(first);
  });

  test('answers keys only while the focus is inside, and leaves plain arrows alone', async () => {
    const page = await atMap();
    const first = await shape(page);
    const press = async (key: string): Promise<string> => {
      await page.keyboard.press(key);
      return drawnShape(page);
    };
    for (const key of ['Shift+ArrowLeft', '+', '0']) expect(await press(key)).toBe(first);
    await page.locator(`${figure} [data-turn="east"]`).focus();
    const [there, width] = [await scrolled(page), await chinaWidth(page)];
    const turned = await press('Shift+ArrowUp');
    expect(turned).not.toBe(first);
    expect(await press('ArrowUp')).toBe(turned);
    await expect.poll(() => scrolled(page)).toBeLessThan(there);
    await page.waitForTimeout(400);
    const settled = await scrolled(page);
    await press('+');
    expect(await chinaWidth(page)).toBeGreaterThan(width * 1.2);
    expect(await press('-')).toBe(turned);
    expect(await press('0')).toBe(first);
    expect(await scrolled(page)).toBe(settled);
  });

  test('begins anew with another kind of map', async () => {
    const page = await atMap();
    const first = await shape(page);
    await page.locator(`${figure} [data-turn="in"]`).click();
    const modes = page.locator(`${figure} [role="group"]`).nth(1).locator('button');
    await modes.nth(1).click();
    const flat = await drawnShape(page);
    await modes.nth(0).click();
    expect(await drawnShape(page)).toBe(first);
    await modes.nth(1).click();
    expect(await drawnShape(page)).toBe(flat);
  });
});

test.each([320, 375, 600, 1000, 1440])('lays the marks on their world at %i px', async (width) => {
  const page = await atMap({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  for (const mode of [0, 1]) {
    await page.locator(`${figure} [role="group"]`).nth(1).locator('button').nth(mode).click();
    await page.locator(`${figure} [data-turn="east"]`).click();
    await answered(page);
    const off = await page.locator(figure).evaluate((root) => {
      const box = (selector: string) => {
        const found = Array.from(root.querySelectorAll(selector));
        return found.map((e) => e.getBoundingClientRect()).find((rect) => rect.width > 0);
      };
      const [mark, land] = [box('[data-origin]'), box('svg > path:nth-last-of-type(1)')];
      if (!mark || !land) return Infinity;
      // Pyongyang lies within its country, which is the last path of the world.
      const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
      return Math.max(land.left - x, x - land.right, land.top - y, y - land.bottom);
    });
    expect(off, `mode ${mode}`).toBeLessThan(1);
  }
});
