import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/model/view';
import { asBuilt, pictureOf } from '../support/asBuilt';
import { answered } from '../support/answered';
import { drawn, hydrated, openPage } from '../support/openPage';
import { differingPixels } from '../support/pixels';
import { readable } from '../support/rewritten';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

describe.each(['', 'ko/'])('page /%s', (path) => {
  test('is the same before and after its program starts, to the pixel', async () => {
    const before = await asBuilt(at, path);
    expect(before.text).not.toBe('');
    expect(before.pictures.length).toBeGreaterThan(0);

    // The page was built in another zone, at another time, in another language. Nothing that its program
    // runs may ask for them, which lint sees to; here it would be seen if something did.
    const { page, context, messages } = await openPage(at.browser, {
      timezoneId: 'Pacific/Kiritimati',
      locale: 'ar-EG',
    });
    await page.goto(at.site.url + path);
    await hydrated(page);
    await answered(page);
    const after = await drawn(page);
    expect(messages).toEqual([]);
    expect(after.text).toBe(before.text);
    expect(after.pictures).toEqual(before.pictures);
    expect(after.markup).toBe(before.markup);
    // The program lays them over the map, where they move nothing.
    await page.locator('.zoom').evaluate((buttons) => {
      buttons.style.visibility = 'hidden';
    });
    const picture = await pictureOf(page);
    // Chromium smooths the corners of a button now one way, now another; a letter that moves is more.
    expect(differingPixels(picture, before.picture)).toBeLessThanOrEqual(16);
    await context.close();
  });

  test('shows no control that would do nothing where JavaScript is off', async () => {
    const { page, context } = await openPage(at.browser, { javaScriptEnabled: false });
    await page.goto(at.site.url + path);
    expect(await page.locator('button').count()).toBeGreaterThan(0);
    expect(await page.locator('button:visible').count()).toBe(0);
    await context.close();
  });
});

test('a page whose program cannot start is as one without scripts: whole, and without a dead control', async () => {
  const { page, context } = await openPage(at.browser);
  await page.addInitScript(() => {
    JSON.parse = () => {
      throw new Error('broken on purpose');
    };
  });
  const failure = page.waitForEvent('pageerror');
  await page.goto(`${at.site.url}ko/`);
  expect((await failure).message).toBe('broken on purpose');
  const { charts, faults, cells } = await readable(page);
  expect(faults).toEqual([]);
  expect(charts).toEqual(CHARTS);
  // The table of changes, and that of places; what the hierarchy shows stands in its rows.
  expect(cells).toBeGreaterThan(40);
  expect(await page.locator('.ladder').isVisible()).toBe(true);
  await context.close();
});

test('a part is drawn afresh where something changed its markup first', async () => {
  const before = await asBuilt(at, '');
  const { page, context } = await openPage(at.browser);
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const island = document.querySelector('[data-island=map]');
      const picture = island?.querySelector('.picture');
      picture?.remove();
      Object.assign(window, { changed: picture && island });
    });
  });
  await page.goto(at.site.url);
  await hydrated(page);
  // What was changed is gone, with another in its place that works.
  expect(
    await page.evaluate(() => (window as unknown as { changed?: Element }).changed?.isConnected),
  ).toBe(false);
  expect((await drawn(page)).text).toBe(before.text);
  await page.locator('[data-island=map] .over [data-mark]:visible').first().click();
  await page.locator('dialog[open]').waitFor();
  await context.close();
});

test('a part that cannot start stays as it was built, and the others work', async () => {
  const { page, context } = await openPage(at.browser);
  await page.addInitScript(() => {
    // Of all parts, the map alone asks for this when it is set up.
    Math.hypot = () => {
      throw new Error('broken on purpose');
    };
  });
  const failure = page.waitForEvent('pageerror');
  await page.goto(at.site.url);
  expect((await failure).message).toBe('broken on purpose');
  await hydrated(page);
  await page.locator('#p4 a.chip.needs-script').evaluate((one: HTMLElement) => {
    one.click();
  });
  await page.locator('dialog[open] .claim').first().waitFor();
  await context.close();
});
