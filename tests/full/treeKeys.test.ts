import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { embedPath } from '../../src/model/embeds';
import { launchFirefox } from '../support/findBrowser';
import { sharedBrowser } from '../support/sharedBrowser';
import { hydrated, openPage } from '../support/openPage';
import { serve, type Site } from '../support/serve';
import { TreeInPage } from '../support/treeInPage';
import { TREE_KEY_STEPS } from '../support/treeKeySteps';

// Every two of engine, language and list meet. In the embed of the list's chart, which has the same list as
// the explainer, where tests/browser tries most of these keys.
const CASES = [
  ['Chromium', sharedBrowser, 'en', 'hierarchy', 'Enter'],
  ['Chromium', sharedBrowser, 'ko', 'map', 'Space'],
  ['Firefox', launchFirefox, 'ko', 'hierarchy', 'Space'],
  ['Firefox', launchFirefox, 'en', 'map', 'Enter'],
] as const;
/** All steps, but of the two that activate every mark the one with this key: it takes the longest. */
const stepsWith = (key: 'Enter' | 'Space') =>
  TREE_KEY_STEPS.filter(({ name }) => !name.includes('activates') || name.startsWith(key));

describe.each(CASES)('tree keys in %s', (_, launch, locale, name, key) => {
  let browser: Browser;
  let site: Site;
  let tree: TreeInPage;
  let said: string[];
  beforeAll(async () => {
    browser = await launch();
    site = await serve(inject('dist'));
    const { page, messages } = await openPage(browser);
    said = messages;
    await page.goto(site.url + embedPath(name, locale));
    await hydrated(page);
    tree = new TreeInPage(page, name, locale);
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
