import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();
/** 1280 × 1024 at 400 %. That no state scrolls sideways at this width: tests/full/everyState.test.ts. */
const viewport = { width: 320, height: 256 };

/** A busy machine takes its time. */
const PATIENT = { timeout: 10_000 };

/** How much wider the page, or an open card, is than what shows it. */
const over = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    return Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });

/** The share of the window's height that is covered by what stays in place. */
const covered = (page: Page): Promise<number> =>
  page.locator('#story').evaluate((bar) => {
    const { position } = getComputedStyle(bar);
    const fixed = position === 'fixed' || position === 'sticky';
    return fixed ? bar.getBoundingClientRect().height / innerHeight : 0;
  });

async function inWindow(one: Locator): Promise<boolean> {
  return one.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return box.top > -1 && box.bottom < innerHeight + 1 && element.contains(hit);
  });
}

describe.each(['', 'ko/'])('page /%s at 400 %%', (path) => {
  test('lets a reader do everything', async () => {
    const { page, context } = await openPage(at.browser, { viewport });
    await page.goto(at.site.url + path);
    await hydrated(page);
    const card = page.locator('dialog');
    const bar = page.locator('#story');

    await page
      .locator('[data-island="hierarchy-ladder"] [data-mark="entity:room-39-companies"]')
      .click();
    await card.waitFor();
    const close = card.locator('.close');
    // The card rises first.
    await expect.poll(() => inWindow(close), PATIENT).toBe(true);
    const scroll = await card.evaluate((one) => {
      one.scrollTop = one.scrollHeight;
      return { left: one.scrollHeight - one.clientHeight - one.scrollTop, top: one.scrollTop };
    });
    expect(scroll.top).toBeGreaterThan(0);
    expect(Math.abs(scroll.left)).toBeLessThan(2);
    await expect.poll(() => inWindow(card.locator('.foot button')), PATIENT).toBe(true);
    await card.evaluate((one) => {
      one.scrollTop = 0;
    });
    await close.click();
    expect(await card.isVisible()).toBe(false);

    // The bar leaves most of the window to what it speaks of.
    expect(await covered(page)).toBeLessThanOrEqual(0.5);
    await bar.locator('button').first().click();
    await card.waitFor();
    await page.keyboard.press('Escape');
    await bar.locator('button').last().click();
    await answered(page);
    expect(await page.locator('#story.chosen').count()).toBe(0);

    await page.getByRole('combobox').click();
    await page.getByRole('combobox').fill('39');
    const option = page.getByRole('option').first();
    await option.waitFor();
    await answered(page);
    expect(await inWindow(option)).toBe(true);
    await option.click();
    await card.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    const table = page.locator('[data-island="tools-hierarchy"] button[aria-pressed]');
    await table.click();
    await page.locator('[data-island="hierarchy"] table button').first().waitFor();
    await table.click();
    await page.locator('[data-island="hierarchy"] [data-mark]').first().waitFor();
    // Buttons that turn the map are there for the keyboard alone.
    await page.locator('[data-turn="west"]').focus();
    await page.keyboard.press('Enter');
    await answered(page);
    await page.locator('#map-matrix [data-mark^="place:"]').first().click();
    await card.waitFor();
    expect(await over(page)).toBe(0);
    await close.click();
    await page.locator('[data-island="switch-hierarchy"] button').first().click();
    await page.locator('.map-keys.past').waitFor();
    await context.close();
  });
});
