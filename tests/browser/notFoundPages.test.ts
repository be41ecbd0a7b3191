import { expect, inject, test } from 'vitest';
import { openPage } from '../support/openPage';
import { serve } from '../support/serve';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

const CASES = [
  { path: 'nowhere', reader: 'en-US', lang: 'en' },
  { path: 'deep/down/nowhere.html', reader: 'fr-FR', lang: 'en' },
  { path: 'nowhere', reader: 'ko-KR', lang: 'ko' },
  { path: 'ko/nowhere', reader: 'en-US', lang: 'ko' },
  { path: 'ko/deep/nowhere/', reader: 'ko-KR', lang: 'ko' },
  { path: '%E0%A4%A', reader: 'en-US', lang: 'en' },
];

test.each(CASES)('/$path asked for in $reader is answered in $lang', async (wanted) => {
  const { page, context, requests, messages } = await openPage(at.browser, {
    locale: wanted.reader,
  });
  const response = await page.goto(at.site.url + wanted.path);
  expect(response?.status()).toBe(404);
  expect(await page.locator('html').getAttribute('lang')).toBe(wanted.lang);
  const text = await page.locator('body').innerText();
  expect(text).toContain('Page not found');
  expect(text).toMatch(/찾을 수 없/);
  expect(requests).toHaveLength(1);
  // Chromium itself reports the status of the page; nothing else may be said.
  expect(messages.filter((message) => !message.includes('status of 404'))).toEqual([]);

  await page.locator('a[hreflang="ko"]').click();
  await page.waitForURL(`${at.site.url}ko/`);
  await context.close();
});

test('the site works below any path', async () => {
  const below = await serve(inject('dist'), { base: '/a/b/c/' });
  const { page, context, messages } = await openPage(at.browser);
  await page.goto(below.url);
  await page.locator('a[hreflang="ko"]').first().click();
  await page.waitForURL(`${below.url}ko/`);
  await page.locator('a[hreflang="en"]').first().click();
  await page.waitForURL(below.url);
  expect(below.log).toEqual(['/a/b/c/', '/a/b/c/ko/', '/a/b/c/']);
  expect(messages).toEqual([]);
  await context.close();
  await below.close();
});
