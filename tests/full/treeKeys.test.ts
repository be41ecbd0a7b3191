import type { Browser, ElementHandle } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embedPath } from '../../src/model/embeds';
import { launchFirefox } from '../support/findBrowser';
import { sharedBrowser } from '../support/sharedBrowser';
import { hydrated, openPage } from '../support/openPage';
import { serve, type Site } from '../support/serve';
import { dataset } from '../unit/realDirective';
import { TreeInPage } from '../support/treeInPage';
import { TREE_KEY_STEPS } from '../support/treeKeySteps';

// In the embed of the chart, which has the same list as the explainer.
const CASES = [
  ['Chromium', sharedBrowser, 'en', 'Enter'],
  ['Firefox', launchFirefox, 'ko', 'Space'],
] as const;
/** All steps, but of the two that activate every mark the one with this key: it takes the longest. */
const stepsWith = (key: 'Enter' | 'Space') =>
  TREE_KEY_STEPS.filter(({ name }) => !name.includes('activates') || name.startsWith(key));

describe.each(CASES)('tree keys in %s', (_, launch, locale, key) => {
  let browser: Browser;
  let site: Site;
  let tree: TreeInPage;
  let said: string[];
  beforeAll(async () => {
    browser = await launch();
    site = await serve(inject('dist'));
    const { page, messages } = await openPage(browser);
    said = messages;
    await page.goto(site.url + embedPath('hierarchy', locale));
    await hydrated(page);
    tree = new TreeInPage(page, 'hierarchy', locale);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(stepsWith(key))('$name', async ({ run }) => {
    await tree.openAll();
    await run(tree);
    expect(said).toEqual([]);
  });
});

test.each(['en', 'ko'] as const)(
  'the rows of a narrow hierarchy have the same keys, in %s',
  async (locale) => {
    const site = await serve(inject('dist'));
    const browser = await sharedBrowser();
    const { page, context, messages } = await openPage(browser, {
      viewport: { width: 375, height: 800 },
    });
    await page.goto(site.url + embedPath('hierarchy', locale));
    await hydrated(page);
    const marks = await page.locator('.ladder [data-mark]:visible').elementHandles();
    expect(marks.length).toBeGreaterThan(dataset.entities.length);
    const at = (): Promise<number> =>
      page.evaluate(
        (all) => all.indexOf(document.activeElement as HTMLElement),
        marks as ElementHandle<HTMLElement>[],
      );
    const stops = (): Promise<number> => page.locator('.ladder [data-mark][tabindex="0"]').count();
    const last = marks.length - 1;
    await marks[0]?.focus();
    for (const [key, to] of [
      ...marks.slice(1).map((_mark, index) => ['ArrowDown', index + 1] as const),
      ...([
        ['ArrowDown', last],
        ['ArrowUp', last - 1],
        ['Home', 0],
        ['ArrowUp', 0],
        ['End', last],
      ] as const),
    ]) {
      await page.keyboard.press(key);
      expect(await at(), key).toBe(to);
    }
    expect(await stops()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] h2:focus').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(at, { timeout: 10_000 }).toBe(last);
    expect(messages).toEqual([]);
    await context.close();
    await site.close();
  },
);
