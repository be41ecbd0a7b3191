import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawn, hydrated, openPage, type Drawn } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const PLACES: BrowserContextOptions[] = [
  { timezoneId: 'UTC', locale: 'en-US' },
  { timezoneId: 'Pacific/Kiritimati', locale: 'ko-KR' },
  { timezoneId: 'America/Los_Angeles', locale: 'ar-EG' },
  { timezoneId: 'Asia/Seoul', locale: 'tr-TR' },
];
const at = siteInBrowser();

/** The page as it stands before its program runs: the same file, with the program taken out. */
async function asBuilt(path: string): Promise<Drawn & { picture: Buffer }> {
  const { page, context } = await openPage(at.browser);
  await page.route(at.site.url + path, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script type="module">.*?<\/script>/s, '');
    await route.fulfill({ response, body });
  });
  await page.goto(at.site.url + path);
  // The words first: taking a picture leaves an empty style attribute on a field.
  const words = await drawn(page);
  const result = { ...words, picture: await page.screenshot({ fullPage: true }) };
  await context.close();
  return result;
}

describe.each(['', 'ko/'])('page /%s', (path) => {
  let before: Drawn & { picture: Buffer };
  beforeAll(async () => {
    before = await asBuilt(path);
  });

  test('is the same before and after its program starts, to the pixel', async () => {
    expect(before.text).not.toBe('');
    expect(before.pictures.length).toBeGreaterThan(0);

    const { page, context } = await openPage(at.browser);
    await page.goto(at.site.url + path);
    await hydrated(page);
    const after = await drawn(page);
    expect(after.text).toBe(before.text);
    expect(after.pictures).toEqual(before.pictures);
    expect(after.markup).toBe(before.markup);
    const picture = await page.screenshot({ fullPage: true });
    expect(picture.equals(before.picture)).toBe(true);
    await context.close();
  });

  test.each(PLACES)('says the same words in $timezoneId with $locale', async (place) => {
    const { page, context, messages } = await openPage(at.browser, place);
    await page.goto(at.site.url + path);
    await hydrated(page);
    expect((await drawn(page)).text).toBe(before.text);
    expect(messages).toEqual([]);
    await context.close();
  });

  test('keeps the built page where its program cannot start', async () => {
    const { page, context } = await openPage(at.browser);
    await page.addInitScript(() => {
      JSON.parse = () => {
        throw new Error('broken on purpose');
      };
    });
    const failure = page.waitForEvent('pageerror');
    await page.goto(at.site.url + path);
    expect((await failure).message).toBe('broken on purpose');
    expect((await drawn(page)).text).toBe(before.text);
    await context.close();
  });

  test('is drawn afresh where something changed the markup first', async () => {
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
    await page.goto(at.site.url + path);
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
    await page.goto(at.site.url + path);
    expect((await failure).message).toBe('broken on purpose');
    await hydrated(page);
    await page.locator('nav.strip a[href="#p4"]').click();
    await page.locator('dialog[open] .claim').first().waitFor();
    await context.close();
  });

  test('shows no control that would do nothing where JavaScript is off', async () => {
    const { page, context } = await openPage(at.browser, { javaScriptEnabled: false });
    await page.goto(at.site.url + path);
    const controls = page.locator('button');
    expect(await controls.count()).toBeGreaterThan(0);
    for (const control of await controls.all()) expect(await control.isVisible()).toBe(false);
    await context.close();
  });
});
