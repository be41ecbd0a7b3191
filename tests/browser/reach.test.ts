import { expect, test } from 'vitest';
import { enter, JOURNEY } from '../support/journey';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';
import { targetFaults } from '../support/targetFaults';
import { textFaults } from '../support/textFaults';
import { TreeInPage } from '../support/treeInPage';
import { TREE_KEY_STEPS } from '../support/treeKeySteps';

// A slice of what the long suites in tests/full prove in every state, language, width and browser.
const at = siteInBrowser();
const SLOW = /^(Enter|Space|every name|a letter goes|Right on a closed|Left on a leaf)/;

test('the list of the hierarchy follows the keys of a tree view', async () => {
  const { page, context } = await openPage(at.browser);
  await page.goto(at.site.url);
  await hydrated(page);
  const tree = new TreeInPage(page, 'hierarchy', 'en');
  const steps = TREE_KEY_STEPS.filter(({ name }) => !SLOW.test(name));
  expect(steps.length).toBeGreaterThan(10);
  for (const { run } of steps) {
    await tree.openAll();
    await run(tree);
  }
  await context.close();
});

test('on a phone, targets are large and texts whole', async () => {
  const viewport = { width: 320, height: 640 };
  const { page, context } = await openPage(at.browser, { viewport });
  await page.goto(`${at.site.url}ko/`);
  await hydrated(page);
  for (const name of ['start', 'an entity and its card', 'tables']) {
    const state = JOURNEY.find((one) => one.name === name);
    if (!state) throw new Error(`There is no state "${name}".`);
    await enter(page, state);
    expect((await targetFaults(page, state.part)).faults, name).toEqual([]);
    const { over, faults } = await textFaults(page, name === 'start' ? '#charts' : state.part);
    expect([over, ...faults], name).toEqual([0]);
  }
  await context.close();
});
