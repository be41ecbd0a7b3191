import { describe, expect, test } from 'vitest';
import { openPage } from '../support/openPage';
import { isOpen, openSearch } from '../support/openSearch';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

describe.each([
  { path: '', count: /^Results: 6$/ },
  { path: 'ko/', count: /^결과 5개$/ },
])('page /$path', ({ path, count }) => {
  test('says in words that there is nothing, and leads back', async () => {
    const { page, context, field, options, messages } = await openSearch(at, path);
    const typed = `\u202ezz\u2066<b>${'x'.repeat(60)}`;
    await field.fill(typed);
    expect(await isOpen(field)).toBe(false);
    expect(await options.count()).toBe(0);
    const panel = page.getByRole('search').locator('.panel');
    const text = await panel.locator('p').innerText();
    for (const part of ['12', '7', '30', `zz<b>${'x'.repeat(35)}…`]) expect(text).toContain(part);
    expect(await panel.locator('bdi').innerText()).toBe(`zz<b>${'x'.repeat(35)}…`);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const clear = panel.getByRole('button');
    expect((await clear.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Tab');
    expect(await clear.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('');
    expect(await field.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await panel.count()).toBe(0);
    await field.fill('qqq');
    await panel.getByRole('button').click();
    expect(await field.inputValue()).toBe('');
    await field.fill('a\u0301'.repeat(9000) + '\ud800');
    await panel.getByRole('button').click();
    expect(messages).toEqual([]);
    await context.close();
  });

  test('says the number of results once, when typing stops', async () => {
    const { page, context, field } = await openSearch(at, path);
    const status = page.getByRole('search').getByRole('status');
    await status.evaluate((e) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        if (e.textContent) said.push(e.textContent);
      }).observe(e, { childList: true, characterData: true, subtree: true });
    });
    await field.click();
    // Time stands still but for what is let pass.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    for (const letter of 'room 39') {
      await page.keyboard.type(letter);
      await page.clock.runFor(100);
    }
    expect(await status.textContent()).toBe('');
    await page.clock.runFor(10_000);
    expect(await status.textContent()).toMatch(count);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toHaveLength(1);
    await context.close();
  });

  test('fits every width, closed and open', async () => {
    const { page, context, field } = await openSearch(at, path);
    const outside = (limit: number): Promise<number> =>
      page.locator('header, header *').evaluateAll((all, right) => {
        const shown = all.filter((e) => e.checkVisibility() && !e.closest('.skip, .spoken'));
        const boxes = shown.map((e) => e.getBoundingClientRect());
        return boxes.filter((box) => box.left < 0 || box.right > right).length;
      }, limit);
    const height = (): Promise<number> => page.locator('header').evaluate((e) => e.clientHeight);
    for (const width of [320, 375, 639, 640, 768, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await outside(width), `closed at ${width} px`).toBe(0);
      const closed = await height();
      await field.click();
      await field.fill('a');
      expect(await outside(width), `open at ${width} px`).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await height()).toBe(closed);
      expect((await field.boundingBox())?.width ?? 0).toBeGreaterThanOrEqual(240);
      await field.blur();
    }
    await context.close();
  });

  test('tells nobody what is searched for', async () => {
    at.site.log.length = 0;
    const { page, context, field, requests, messages, violations } = await openSearch(at, path);
    await field.fill('room 39');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(60_000);
    await field.fill('nothing like it');
    await page.clock.runFor(10_000);
    expect(requests).toEqual([at.site.url + path]);
    expect(at.site.log).toEqual([`/${path}`]);
    expect(page.url().replace(/#.*/s, '')).toBe(at.site.url + path);
    expect(messages).toEqual([]);
    expect(await violations()).toEqual([]);
    await context.close();
  });

  test('is not there without a program', async () => {
    const { page, context } = await openPage(at.browser, { javaScriptEnabled: false });
    await page.goto(at.site.url + path);
    expect(await page.locator('[role=combobox]').count()).toBe(1);
    expect(await page.locator('[role=combobox]').isVisible()).toBe(false);
    await context.close();
  });
});
