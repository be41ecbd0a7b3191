import { MESSAGES } from '../support/messages';
import { describe, expect, test } from 'vitest';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const { en } = MESSAGES;

const at = siteInBrowser();

describe('a citation', () => {
  test('is copied by its button, which says so', async () => {
    const { page, context, messages } = await openPage(at.browser);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at.site.url);
    await hydrated(page);
    await page.locator('#cite > summary').click();
    const buttons = page.locator('#cite [data-copied]');
    // Three styles and two formats, of the graphic and of the report.
    expect(await buttons.count()).toBe(10);
    for (const nth of [0, 4, 9]) {
      const button = buttons.nth(nth);
      const named = await button.innerText();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator('#copied', { hasText: en.copied }).waitFor({ state: 'attached' });
      expect(await button.innerText()).toBe(en.copied);
      const words = await button.evaluate((one) => one.previousElementSibling?.textContent.trim());
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
      await page.locator('#copied:empty').waitFor({ state: 'attached' });
      expect(await button.innerText()).toBe(named);
      expect(named).toContain(en['cite.copy']);
    }
    expect(messages).toEqual([]);
    await context.close();
  });

  test('is selected where the clipboard is refused, and it is said what is left to do', async () => {
    const { page, context } = await openPage(at.browser);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(at.site.url);
    await hydrated(page);
    await page.locator('#cite > summary').click();
    const button = page.locator('#cite [data-copied]').nth(3);
    await button.click();
    await page.locator('#copied', { hasText: en['dialog.byHand'] }).waitFor({ state: 'attached' });
    const [selected, words] = await button.evaluate((one) => [
      getSelection()?.toString().trim(),
      one.previousElementSibling?.textContent.trim(),
    ]);
    expect(selected).toBe(words);
    await context.close();
  });
});
