import { expect, test } from 'vitest';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

test('a page whose first frames come late is started once', async () => {
  const { page, context, messages } = await openPage(at.browser);
  await page.addInitScript(() => {
    const onTime = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      setTimeout(() => onTime(callback), 400) as unknown as number;
  });
  await page.goto(at.site.url);
  await hydrated(page);
  // Both frames have come by then.
  await page.waitForTimeout(1500);
  await page.locator('[data-dialog=embed][data-of=map]').click();
  await page.locator('dialog:has(textarea)').first().waitFor();
  expect(await page.locator('dialog:has(textarea)').count()).toBe(1);
  expect(messages).toEqual([]);
  await context.close();
});
