import { MESSAGES } from '../support/messages';
import type { CDPSession } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { isOpen, openSearch } from '../support/openSearch';
import { siteInBrowser } from '../support/siteInBrowser';

const { en, ko } = MESSAGES;

const at = siteInBrowser();

/** A keyboard event as a system sends it while its input method has the keys. */
async function enterInComposition(cdp: CDPSession): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

describe.each([
  {
    path: '',
    room: 'Room 39',
    china: 'China',
    groups: [en['search.entity'], en['search.claim'], en['search.context']],
  },
  {
    path: 'ko/',
    room: '39호실',
    china: '중국',
    groups: [ko['search.entity'], ko['search.claim']],
  },
])('page /$path', ({ path, room, china, groups }) => {
  test('finds in both languages, groups what it found and underlines it', async () => {
    const { page, context, field, options, active } = await openSearch(at, path);
    await field.fill('room 39');
    expect(await isOpen(field)).toBe(true);
    const list = page.locator(`#${(await field.getAttribute('aria-controls')) ?? ''}`);
    expect(await list.getAttribute('role')).toBe('listbox');
    expect(await list.getByRole('group').evaluateAll((all) => all.map((e) => e.ariaLabel))).toEqual(
      groups,
    );
    expect(await active()).toBe(room);
    expect(await options.first().locator('mark').innerText()).toMatch(/^(?:Room 39|39호실)$/);
    for (const typed of [
      'ㅈㄱ',
      '중ㄱ',
      'jungguk',
      'CHINA',
      '중국'.normalize('NFD'),
      'ｃｈｉｎａ',
    ]) {
      await field.fill(typed);
      expect(await active(), typed).toBe(china);
    }

    // Single letters (but for "/", which leads here) and keys with a modifier are left to others.
    await field.fill('');
    await field.blur();
    await page.keyboard.press('a');
    expect(await field.evaluate((e) => e === document.activeElement)).toBe(false);
    await field.fill('room 39');
    await page.keyboard.press('Shift+End');
    expect(await active()).toBe(room);
    await context.close();
  });
});

// Keys, presses and input methods meet the same field in either language.
test('is moved through by keys, chosen with Enter, closed and emptied with Escape', async () => {
  const { page, context, field, options, active } = await openSearch(at, 'ko/');
  await field.click();
  await page.keyboard.type('room 39');
  const labels = await options.locator('.label').allInnerTexts();
  expect(labels.length).toBeGreaterThan(4);
  const last = labels.length - 1;
  const walk: [key: string, position: number][] = [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['End', last],
    ['ArrowDown', 0],
    ['ArrowUp', last],
    ['Home', 0],
  ];
  for (const [key, position] of walk) {
    await page.keyboard.press(key);
    expect(await active(), key).toBe(labels[position]);
  }
  await page.keyboard.press('Enter');
  expect(await isOpen(field)).toBe(false);
  expect(await options.count()).toBe(0);

  // The card that it opens takes the focus.
  await answered(page);
  await field.focus();
  await page.keyboard.press('ArrowDown');
  expect(await isOpen(field)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen(field)).toBe(false);
  expect(await field.inputValue()).toBe('room 39');
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('');
  await page.keyboard.type('room');
  await page.keyboard.press('Tab');
  expect(await isOpen(field)).toBe(false);
  expect(await field.evaluate((e) => e === document.activeElement)).toBe(false);
  await context.close();
});

test.each([
  ['', 375],
  ['ko/', 1440],
] as const)(
  'page /%s takes a press on an option of at least 44 px at %i px',
  async (path, width) => {
    const viewport = { width, height: 800 };
    const { page, context, field, options } = await openSearch(at, path, { viewport });
    const target = await field.boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await field.click();
    await page.keyboard.type('1');
    for (const option of await options.all()) {
      expect((await option.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('listbox').locator('.head').first().click();
    expect(await isOpen(field)).toBe(true);
    await options.nth(2).click();
    expect(await isOpen(field)).toBe(false);
    expect(await field.inputValue()).toBe('1');
    await context.close();
  },
);

test('follows an input method, and gives it its keys', async () => {
  const { page, context, field, options, active } = await openSearch(at, 'ko/');
  const cdp = await context.newCDPSession(page);
  await field.click();
  for (const text of ['ㅈ', '주', '중', '중ㄱ', '중구', '중국']) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: 0,
      selectionEnd: text.length,
    });
    expect(await field.inputValue()).toBe(text);
    expect(await options.filter({ hasText: '중국' }).count(), text).toBeGreaterThan(0);
  }
  const first = await active();
  for (const keys of ['ArrowDown', 'End', 'Escape']) {
    await page.keyboard.press(keys);
    expect(await isOpen(field), keys).toBe(true);
    expect(await active(), keys).toBe(first);
  }
  await enterInComposition(cdp);
  expect(await isOpen(field)).toBe(true);
  await cdp.send('Input.insertText', { text: '중국' });
  expect(await isOpen(field)).toBe(true);
  expect(await active()).toBe('중국');
  // The composition is over: the same key now chooses.
  await enterInComposition(cdp);
  expect(await isOpen(field)).toBe(false);
  await context.close();
});

test('lets pass the key that ends a composition in Safari', async () => {
  const { context, field } = await openSearch(at, '');
  await field.fill('room 39');
  const press = (keyCode: number): Promise<void> =>
    field.evaluate((e, code) => {
      const init = { key: 'Enter', keyCode: code, bubbles: true, cancelable: true };
      e.dispatchEvent(new KeyboardEvent('keydown', init));
    }, keyCode);
  await press(229);
  expect(await isOpen(field)).toBe(true);
  await press(13);
  expect(await isOpen(field)).toBe(false);
  await context.close();
});
