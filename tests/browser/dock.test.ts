import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

/** Opens a page and chooses a mark of it, by keys. */
async function chosen(
  path: string,
  viewport: { width: number; height: number },
  mark: string,
): Promise<Page> {
  const { page } = await openPage(at.browser, { viewport });
  await page.goto(at.site.url + path);
  await hydrated(page);
  await page.locator(`[data-mark="${mark}"]:visible`).first().focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] h2:focus').waitFor();
  await answered(page);
  return page;
}

/** The lit marks of the chosen one's chart that the dock lies over, and how high it is, of the window's height. */
const lies = (page: Page, mark: string) =>
  page.evaluate((chosenMark) => {
    const dock = document.querySelector('dialog[open]')?.getBoundingClientRect();
    const own = document.querySelector(`figure [data-mark="${chosenMark}"]`)?.closest('figure');
    if (!dock || !own) throw new Error('No dock, or no chart.');
    const isLit = (element: Element): boolean => {
      for (let up: Element | null = element; up && up !== own; up = up.parentElement)
        if (Number(getComputedStyle(up).opacity) < 1) return false;
      return true;
    };
    const shapes = Array.from(own.querySelectorAll('[data-entity], [data-relation]'));
    const marks = [...own.querySelectorAll(`[data-mark="${chosenMark}"]`), ...shapes.filter(isLit)];
    const covered = marks.filter((one) => {
      const { top, bottom, width } = one.getBoundingClientRect();
      return width > 1 && top < dock.bottom && bottom > dock.top + 1;
    });
    const share = dock.height / innerHeight;
    const named = covered.map((one) => one.outerHTML.slice(0, 90));
    return { covered: named, isLow: share <= 0.381, tried: marks.length };
  }, mark);

describe.each([
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
])('in a window of $width × $height px the dock', (viewport) => {
  test.each([
    'entity:lower-enterprises',
    'entity:first-class-enterprises',
    'relation:contact-russia',
  ])('covers neither %s nor what is lit with it', async (mark) => {
    const page = await chosen('', viewport, mark);
    const { covered, isLow, tried } = await lies(page, mark);
    expect(covered).toEqual([]);
    expect(isLow).toBe(true);
    expect(tried).toBeGreaterThan(1);
    await page.context().close();
  });

  test('is named, closes by Escape and by its button, and gives the focus back', async () => {
    const mark = 'entity:room-39';
    const page = await chosen('ko/', viewport, mark);
    const dock = page.getByRole('dialog', { name: '39호실' });
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => dock.getByRole('button', { name: '닫기' }).click(),
    ]) {
      await dock.waitFor();
      await close();
      await dock.waitFor({ state: 'hidden' });
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
      expect(focused).toBe(mark);
      await page.keyboard.press('Enter');
    }
    await page.context().close();
  });
});

test('leaves the page where it is when what is chosen stands clear of it', async () => {
  const { page } = await openPage(at.browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(at.site.url);
  await hydrated(page);
  const mark = page.locator('[data-mark="entity:security-agencies"]:visible').first();
  await mark.evaluate((one) => {
    scrollBy(0, one.getBoundingClientRect().top - 200);
  });
  const before = await page.evaluate(() => scrollY);
  await mark.click();
  await page.locator('dialog[open] h2:focus').waitFor();
  await answered(page);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(1);
  await page.context().close();
});

test('makes no more room for a dock that is put away while the page still scrolls', async () => {
  const { page } = await openPage(at.browser, { viewport: { width: 1280, height: 720 } });
  await page.goto(at.site.url);
  await hydrated(page);
  const mark = page.locator('[data-mark="entity:lower-enterprises"]:visible').first();
  await mark.evaluate((one) => {
    scrollBy(0, one.getBoundingClientRect().bottom - innerHeight);
  });
  await mark.focus();
  const moved = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const press = (key: string) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    const from = scrollY;
    (document.activeElement as HTMLElement).click();
    while (scrollY === from) await frame();
    press('Escape');
    const left = scrollY;
    do await frame();
    while ('busy' in document.documentElement.dataset);
    return scrollY - left;
  });
  expect(moved).toBe(0);
  await page.context().close();
});

test.each([
  ['embed/hierarchy/', 'entity:lower-enterprises'],
  ['ko/embed/hierarchy/', 'entity:external-economy-ministry'],
  ['embed/map/', 'place:russia'],
])(
  'in /%s it lies inside the stage, not over %s, and the frame keeps its height',
  async (path, mark) => {
    const { page } = await openPage(at.browser, { viewport: { width: 600, height: 1400 } });
    await page.goto(at.site.url + path);
    await hydrated(page);
    const height = () =>
      page.evaluate(() => document.getElementById('embed')?.getBoundingClientRect().height);
    const first = await height();
    const button = page.locator(`[data-mark="${mark}"]:visible`).first();
    const box = await button.boundingBox();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] h2:focus').waitFor();
    await answered(page);
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    const dock = await page.locator('dialog[open]').boundingBox();
    const stage = await page.locator('.stage').boundingBox();
    if (!box || !dock || !stage) throw new Error('Not shown.');
    expect(dock.y).toBeGreaterThanOrEqual(stage.y - 1);
    expect(dock.y + dock.height).toBeLessThanOrEqual(stage.y + stage.height + 1);
    expect(dock.y >= box.y + box.height || dock.y + dock.height <= box.y).toBe(true);
    expect(await height()).toBe(first);
    await page.keyboard.press('Escape');
    await answered(page);
    expect(await height()).toBe(first);
    await page.context().close();
  },
);
