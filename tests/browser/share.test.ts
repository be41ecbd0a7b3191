import { MESSAGES } from '../support/messages';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered } from '../support/answered';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const { en } = MESSAGES;

const at = siteInBrowser();
const NAMES = [
  en['card.copy'],
  en['image.open'],
  en['embed.open'],
  en['data.title'],
  en['cite.title'],
];

async function opened(hash = ''): Promise<Page> {
  const { page } = await openPage(at.browser);
  await page.goto(at.site.url + hash);
  await hydrated(page);
  await answered(page);
  return page;
}
const share = (page: Page) => page.getByRole('button', { name: en['share.open'] });
const items = (page: Page) => page.getByRole('menuitem');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

test('is built when it is opened, and goes by keys', async () => {
  const page = await opened();
  expect(await items(page).count()).toBe(0);
  for (const key of ['Enter', ' ', 'ArrowDown']) {
    await share(page).focus();
    await page.keyboard.press(key);
    await items(page).first().waitFor();
    await expect.poll(() => focused(page)).toBe(NAMES[0]);
    expect(await items(page).allInnerTexts()).toEqual(NAMES);
    for (const name of [...NAMES.slice(1), NAMES[0]]) {
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(NAMES.at(-1));
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(en['share.open']);
    expect(await items(page).count()).toBe(0);
  }
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focused(page)).toBe(NAMES.at(-1));
  // Who goes on, or presses elsewhere, leaves it.
  await page.keyboard.press('Tab');
  await expect.poll(() => items(page).count()).toBe(0);
  await share(page).click();
  await page.locator('h1').first().click();
  await expect.poll(() => items(page).count()).toBe(0);
  await page.context().close();
});

test('copies the address of what is shown, and says so', async () => {
  const page = await opened('#e=room-39&theme=dark');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await share(page).click();
  await items(page).first().click();
  await page.getByRole('menuitem', { name: en['card.copied'] }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${at.site.url}#e=room-39`);
  await page.context().close();
});

test('opens the dialogs, which give the focus back, and leads to data and citation', async () => {
  const page = await opened();
  for (const name of ['image', 'embed'] as const) {
    await share(page).click();
    await page.locator(`[role=menuitem][data-dialog=${name}]`).click();
    const dialog = page.getByRole('dialog', { name: /\p{L}/u });
    await dialog.waitFor();
    expect(await items(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(en['share.open']);
  }
  for (const id of ['data', 'cite']) {
    await share(page).click();
    await page.locator(`[role=menuitem][href="#${id}"]`).click();
    await answered(page);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  }
  await page.context().close();
});

test('without a program it is not there, and what it leads to is', async () => {
  const { page, context } = await openPage(at.browser, { javaScriptEnabled: false });
  await page.goto(at.site.url);
  expect(await share(page).count()).toBe(0);
  expect(await page.locator('#data a[download]').count()).toBeGreaterThan(3);
  expect(await page.locator('#cite').count()).toBe(1);
  await context.close();
});
