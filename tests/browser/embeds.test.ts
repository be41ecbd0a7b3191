import { describe, expect, test } from 'vitest';
import { asBuilt } from '../support/asBuilt';
import { judge } from '../support/axe';
import { embedJourney } from '../support/embedJourney';
import { framesInBrowser } from '../support/framesInBrowser';
import { hostPage } from '../support/hosts';
import { elsewhere } from '../support/openHost';
import { drawn, hydrated, openPage } from '../support/openPage';
import { openDialog } from '../support/snippetDialog';

const PATHS = ['embed/hierarchy/', 'embed/map/', 'embed/explainer/', 'ko/embed/map/'];
const at = framesInBrowser([]);

describe.each(PATHS)('%s', (path) => {
  test('is the same before and after its program starts', async () => {
    const before = await asBuilt(at, path);
    expect(before.pictures.length).toBeGreaterThan(0);
    const { page, context, messages } = await openPage(at.browser);
    await page.goto(at.site.url + path);
    await hydrated(page);
    const after = await drawn(page);
    expect(after.text).toBe(before.text);
    expect(after.pictures).toEqual(before.pictures);
    expect(after.markup).toBe(before.markup);
    expect(messages).toEqual([]);
    await context.close();
  });

  test('breaks no rule of WCAG 2.2 AA, narrow or wide, light or dark', async () => {
    const { page, context } = await openPage(at.browser);
    await page.goto(at.site.url + path);
    await hydrated(page);
    // All four together: tests/full/embedAlone.test.ts.
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [700, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { faults, kept } = await judge(page);
      expect(kept).toContain('color-contrast');
      expect({ width, colorScheme, faults }).toEqual({ width, colorScheme, faults: [] });
    }
    await context.close();
  });
});

test('all of it works in a sandbox that allows only scripts', async () => {
  const article = 'article/sandbox/';
  at.pages[`/${article}`] = hostPage(
    `<iframe src="${elsewhere(at.site)}embed/map/" width="680" height="2300" frameborder="0" title="A chart" sandbox="allow-scripts"></iframe>`,
  );
  const { page, context, messages } = await openPage(at.browser, {
    viewport: { width: 720, height: 2500 },
  });
  await page.goto(at.site.url + article);
  const element = await page.locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('No frame.');
  const { faults, cards } = await frame.evaluate(embedJourney);
  expect(faults).toEqual([]);
  expect(cards).toBeGreaterThan(6);
  expect(messages).toEqual([]);
  await context.close();
});

test('the dialog shows the embed, and copies its code', async () => {
  const dialog = await openDialog(at.browser, at.site.url, 'map');
  const { page, context, messages, violations } = dialog;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  expect(await dialog.preview()).toBe(`${at.site.url}embed/map/?ctt_ground=transparent`);
  await dialog.choose('Dark', 'Copy code');
  const code = await dialog.code();
  expect(code).toContain(
    `src="${at.site.url}embed/map/?ctt_theme=dark&amp;ctt_ground=transparent"`,
  );
  // Another test may copy at the same time: there is one clipboard.
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: /^(Copy code|Copied)$/ }).click();
      return page.evaluate(() => navigator.clipboard.readText());
    })
    .toBe(code);
  expect(messages).toEqual([]);
  expect(await violations()).toEqual([]);
  await context.close();
});
