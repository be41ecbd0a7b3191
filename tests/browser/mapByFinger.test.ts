import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { chooseNothing, expectCard } from '../support/card';
import {
  chinaWidth,
  drawnShape,
  figure,
  mapsInBrowser,
  marks,
  middle,
  scrolled,
  shape,
} from '../support/mapsInBrowser';
import type { Mark } from '../support/ownFacts';

const atMap = mapsInBrowser();
const phone = { viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true };

describe('the map by touch', () => {
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

describe('a tap on the map of a phone', () => {
  /** The middle of what a selector finds first in the map's marks, on the screen. */
  const onMark = (selector: string, text?: string) => (page: Page) =>
    page.locator(marks).evaluate(
      (svg, [wanted, words]) => {
        const found = Array.from(svg.querySelectorAll(wanted ?? ''));
        const one = words ? found.find((each) => each.textContent === words) : found[0];
        if (!one) throw new Error(`The map has no ${wanted} ${words}.`);
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      [selector, text ?? ''],
    );
  /** A share of the way into a country, from its left and upper end. */
  const inCountry = (id: string, across: number, down: number) => (page: Page) =>
    page.locator(`${figure} [data-partner="${id}"][data-shaded]`).evaluate(
      (path, shares) => {
        const { x, y, width, height } = path.getBoundingClientRect();
        return { x: x + (shares[0] ?? 0) * width, y: y + (shares[1] ?? 0) * height };
      },
      [across, down],
    );
  const place = (id: string): Mark => ({ kind: 'place', id });

  test.each([
    { where: 'the west of China', at: inCountry('china', 0.2, 0.62), mark: place('china') },
    { where: 'the south of China', at: inCountry('china', 0.62, 0.72), mark: place('china') },
    { where: 'the name of China', at: onMark('text', 'China'), mark: place('china') },
    { where: 'the name of Russia', at: onMark('text', 'Russia'), mark: place('russia') },
    { where: 'the name of Pyongyang', at: onMark('text', 'Pyongyang'), mark: place('pyongyang') },
    { where: 'the dot of Pyongyang', at: onMark('[data-origin]'), mark: place('pyongyang') },
    {
      where: 'what is said of those who have no place',
      at: onMark('[data-words="trade-friendly-nations"] text'),
      mark: place('friendly-nations'),
    },
  ])('opens what it touches, and leaves the map in sight: $where', async ({ at, mark }) => {
    const page = await atMap({ ...phone, reducedMotion: 'reduce' });
    const { x, y } = await at(page);
    const before = await scrolled(page);
    await page.touchscreen.tap(x, y);
    await expectCard(page, mark, 'en');
    await answered(page);
    // What was touched: over the sheet, and still in the window once that is put away.
    const seen = async (): Promise<boolean> =>
      page.evaluate((down) => {
        const top = down - scrollY;
        const sheet = document.querySelector('dialog[open]')?.getBoundingClientRect().top;
        return top > 0 && top < (sheet ?? innerHeight);
      }, y + before);
    expect(await seen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await answered(page);
    expect(await seen()).toBe(true);
  });

  test.each([
    ['ring of a line', '[data-relation="trade-china"] circle', 'trade-china'],
    ['ring of another', '[data-relation="contact-middle-east"] circle', 'contact-middle-east'],
    ['badge', '[data-badge="may_trade_with"]', 'trade-china'],
    ['words of a line', '[data-words="trade-russia"] text', 'trade-russia'],
  ])('opens the %s that it touches', async (_what, selector, id) => {
    const page = await atMap({ ...phone, reducedMotion: 'reduce' });
    const { x, y } = await onMark(selector)(page);
    await page.touchscreen.tap(x, y);
    await expectCard(page, { kind: 'relation', id }, 'en');
    await chooseNothing(page);
  });
});
