import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import {
  chinaWidth,
  drawnShape,
  figure,
  mapsInBrowser,
  marks,
  middle,
  scrolled,
  shape,
  turn,
  views,
} from '../support/mapsInBrowser';

// A page of the map alone, in a window that it has to be scrolled in.
const openMap = mapsInBrowser('embed/map/');
const inExplainer = mapsInBrowser();
const atMap: typeof openMap = (options = {}) =>
  openMap({ viewport: { width: 1440, height: 640 }, ...options });

describe('the map by mouse', () => {
  test('turns when dragged, world and marks alike, and not by a click', async () => {
    const page = await atMap();
    const first = await shape(page);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y + 1);
    await page.mouse.up();
    await answered(page);
    // What it chose is put away, and the outline with it.
    await page.keyboard.press('Escape');
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

describe('the map by buttons and keys', () => {
  test('turns, zooms and resets by buttons', async () => {
    const page = await atMap();
    const button = (name: string) => page.locator(`${figure} [data-turn="${name}"]`);
    const first = await shape(page);
    expect(await button('reset').getAttribute('aria-disabled')).toBe('true');
    for (const name of ['west', 'north', 'south', 'east', 'in'] as const) {
      const before = await shape(page);
      const box = await button(name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await turn(page, name);
      expect(await drawnShape(page), name).not.toBe(before);
    }
    expect(await button('reset').getAttribute('aria-disabled')).toBe('false');
    for (let i = 0; i < 6; i += 1) await button('in').click({ force: true });
    const nearest = await drawnShape(page);
    expect(await button('in').getAttribute('aria-disabled')).toBe('true');
    await button('in').click({ force: true });
    expect(await drawnShape(page)).toBe(nearest);
    await button('reset').click();
    expect(await drawnShape(page)).toBe(first);
  });

  test('shows the buttons that turn only to the keyboard', async () => {
    const page = await atMap();
    const seen = () =>
      page.locator(`${figure} .turn`).evaluate((group) => getComputedStyle(group).opacity === '1');
    expect(await seen()).toBe(false);
    await page.locator(`${figure} [data-turn="in"]`).click();
    expect(await seen()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await seen()).toBe(true);
  });

  test('goes from place to place as they lie', async () => {
    const page = await atMap();
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
    await page.locator(`${figure} .over [tabindex="0"]`).focus();
    expect(await at()).toBe('place:pyongyang');
    for (const [key, mark] of [
      ['ArrowLeft', 'place:china'],
      ['ArrowUp', 'place:russia'],
      ['ArrowDown', 'place:china'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await at(), key).toBe(mark);
    }
    expect(await page.locator(`${figure} .over [tabindex="0"]`).count()).toBe(1);
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
    expect(await press('ArrowDown')).toBe(turned);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(there);
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
    const modes = page.locator(views);
    await modes.nth(1).click();
    const flat = await drawnShape(page);
    await modes.nth(0).click();
    expect(await drawnShape(page)).toBe(first);
    await modes.nth(1).click();
    expect(await drawnShape(page)).toBe(flat);
  });
});

// On a phone there is the near view alone.
test.each([
  [320, [0]],
  [1440, [0, 1]],
] as const)('lays the marks on their world at %i px', async (width, modes) => {
  const page = await inExplainer({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  for (const mode of modes) {
    if (modes.length > 1) await page.locator(views).nth(mode).click();
    await turn(page, 'east');
    await answered(page);
    const off = await page.locator(figure).evaluate((root) => {
      const box = (selector: string) => {
        const found = Array.from(root.querySelectorAll(selector));
        return found.map((e) => e.getBoundingClientRect()).find((rect) => rect.width > 0);
      };
      const [mark, land] = [box('[data-origin]'), box('[data-world=origin]')];
      if (!mark || !land) return Infinity;
      // Pyongyang lies within its country.
      const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
      return Math.max(land.left - x, x - land.right, land.top - y, y - land.bottom);
    });
    expect(off, `mode ${mode}`).toBeLessThan(1);
  }
});
