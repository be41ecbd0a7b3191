import { MESSAGES } from '../support/messages';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { openReader } from '../support/everyMark';
import { siteInBrowser } from '../support/siteInBrowser';

const { en, ko } = MESSAGES;

const at = siteInBrowser();
const WORDS = { en, ko };

describe.each(['en', 'ko'] as const)('%s: what a reader sets', (locale) => {
  const other = locale === 'en' ? 'ko' : 'en';

  test('the theme goes along to the other language, and stands after a reload and after Back', async () => {
    const { page, leave } = await openReader(at, locale, 1440, '#p7');
    const theme = () => page.locator('html').getAttribute('data-theme');
    const hash = () => new URL(page.url()).hash;
    expect(await theme()).toBeNull();
    await page.getByRole('button', { name: WORDS[locale]['theme.switch'] }).click();
    expect([await theme(), hash()]).toEqual(['dark', '#p7&theme=dark']);
    await page.reload();
    expect(await theme()).toBe('dark');
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });

    await page.locator('[data-mark="entity:room-39"]:visible').first().click();
    await answered(page);
    expect(hash()).toBe('#e=room-39&theme=dark');
    await page.getByRole('button', { name: WORDS[locale]['theme.switch'] }).click();
    await page.goBack();
    await answered(page);
    expect([await theme(), hash()]).toEqual(['light', '#p7&theme=light']);
    await page.goForward();
    await answered(page);
    expect([await theme(), hash()]).toEqual(['light', '#e=room-39&theme=light']);

    await page.locator(`a[data-language][hreflang=${other}]`).click();
    await page.locator(`html[lang=${other}][data-hydrated]`).waitFor({ state: 'attached' });
    expect([await theme(), hash()]).toEqual(['light', '#e=room-39&theme=light']);
    expect(await page.locator('link[rel=canonical][href*=theme]').count()).toBe(0);
    await leave();
  });

  test('“/” leads to the search, but not from a field, and can be turned off', async () => {
    const { page, leave } = await openReader(at, locale, 1440);
    const field = page.getByRole('combobox');
    const isThere = () => field.evaluate((input) => input === document.activeElement);
    await page.locator('[data-mark="entity:room-39"]:visible').first().focus();
    await page.keyboard.press('/');
    expect(await isThere()).toBe(true);
    expect(await field.inputValue()).toBe('');
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    // From elsewhere what stands there is marked, to be typed over.
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.keyboard.type('39');
    expect(await field.inputValue()).toBe('39');

    const key = page.getByRole('button', { name: WORDS[locale]['search.key'] });
    await key.click();
    expect(await key.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('/');
    expect(await isThere()).toBe(false);
    await page.reload();
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    await page.keyboard.press('/');
    expect(await isThere()).toBe(false);
    await key.click();
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('/');
    expect(await isThere()).toBe(true);
    await leave();
  });

  test('is no part of a link that is copied', async () => {
    const { page, leave } = await openReader(at, locale, 1440, '#e=room-39&theme=dark&keys=off');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: WORDS[locale]['card.copy'] }).click();
    await page.getByRole('button', { name: WORDS[locale]['card.copied'] }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).hash).toBe('#e=room-39');
    await leave();
  });
});
