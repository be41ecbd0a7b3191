import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchFirefox } from '../support/findBrowser';
import { sharedBrowser } from '../support/sharedBrowser';
import { FIGURES } from '../support/inTables';
import { hydrated, openPage } from '../support/openPage';
import { serve, type Site } from '../support/serve';
import { TreeInPage } from '../support/treeInPage';
import { TREE_KEY_STEPS } from '../support/treeKeySteps';

const BROWSERS = [
  ['Chromium', sharedBrowser],
  ['Firefox', launchFirefox],
] as const;

describe.each(BROWSERS)('tree keys in %s', (_, launch) => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    browser = await launch();
    site = await serve(inject('dist'));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  describe.each([
    ['', 'en'],
    ['ko/', 'ko'],
  ] as const)('page /%s', (path, locale) => {
    describe.each(FIGURES)('the list of the %s', (name) => {
      let context: BrowserContext;
      let tree: TreeInPage;
      let said: string[];
      beforeAll(async () => {
        const opened = await openPage(browser);
        ({ context } = opened);
        said = opened.messages;
        await opened.page.goto(site.url + path);
        await hydrated(opened.page);
        tree = new TreeInPage(opened.page, name, locale);
      });
      afterAll(async () => {
        await context.close();
      });

      test.each(TREE_KEY_STEPS)('$name', async ({ run }) => {
        await tree.openAll();
        await run(tree);
        expect(said).toEqual([]);
      });
    });
  });
});
