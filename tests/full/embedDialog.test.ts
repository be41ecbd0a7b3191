import { MESSAGES } from '../support/messages';
import { expect, test } from 'vitest';
import { judge } from '../support/axe';
import { EVERY_OPTION } from '../support/everyOption';
import { framesInBrowser } from '../support/framesInBrowser';
import { contentHeight, openArticle, rootData } from '../support/openArticle';
import { hydrated, openPage } from '../support/openPage';
import { DIALOG, openDialog, previewed } from '../support/snippetDialog';
import { targetFaults } from '../support/targetFaults';

const { en } = MESSAGES;

const at = framesInBrowser([]);
test('every choice changes the code, and what the preview shows', async () => {
  const dialog = await openDialog(at.browser, `${at.site.url}#e=room-39&v=before`);
  const codes = [await dialog.code()];
  const previews = [await dialog.preview()];
  const choices = [...EVERY_OPTION, en['dialog.withView'], 'Both', 'EN', 'Light', 'Auto'];
  for (const choice of choices) {
    await dialog.choose(choice);
    codes.push(await dialog.code());
    previews.push(await dialog.preview());
  }
  expect(new Set(codes).size).toBe(choices.length + 1);
  expect(new Set(previews).size).toBe(choices.length + 1);
  expect(codes.at(-1)).toContain('embed/explainer/?');
  const last = await dialog.preview();
  // The script is the article's, not the embed's.
  await dialog.choose(en['dialog.withScript']);
  expect(await dialog.code()).toContain(`<script async src="${at.site.url}embed.js"></script>`);
  expect(await dialog.preview()).toBe(last);
  expect(dialog.messages).toEqual([]);
  expect(await dialog.violations()).toEqual([]);
  await dialog.context.close();
});

test('the preview has the widths that it names, and says the height of each', async () => {
  const dialog = await openDialog(at.browser, at.site.url, 'map');
  await previewed(dialog.page);
  for (const width of [320, 600, 1000]) {
    await dialog.choose(`${width} px`);
    const frame = dialog.page.locator(`${DIALOG} iframe`);
    const element = await frame.elementHandle();
    const inside = await element.contentFrame();
    if (!inside) throw new Error('No preview.');
    expect(await inside.evaluate(() => innerWidth)).toBe(width);
    const height = await contentHeight(inside);
    expect(await dialog.page.locator(DIALOG).innerText()).toContain(`${height} px high`);
    expect(await inside.evaluate(() => innerHeight)).toBe(height);
  }
  await dialog.context.close();
});

test('the code with every option opens as it was asked to', async () => {
  const dialog = await openDialog(at.browser, `${at.site.url}#e=room-39&v=before`);
  await dialog.choose(...EVERY_OPTION.slice(1), en['dialog.withView']);
  const { context, frame, page } = await openArticle(at, await dialog.code(), 700);
  expect(frame.url()).toContain('/ko/embed/hierarchy/');
  expect(await rootData(frame)).toMatchObject({
    ground: 'paper',
    title: 'off',
    controls: 'off',
    steps: 'on',
    theme: 'dark',
  });
  expect(await frame.locator('.head button:visible, .turn:visible').count()).toBe(0);
  expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
  await expect.poll(() => frame.evaluate(() => location.search)).toContain('ctt_e=room-39');
  await frame.locator('#story.chosen').waitFor();
  expect(await frame.locator('#story').innerText()).toContain('39호실');
  expect(await frame.locator('dialog[open]').count()).toBe(0);
  // The time before: the same picture as the explainer's own.
  const before = await frame.locator('#hierarchy, [data-island=hierarchy]').first().innerText();
  expect(before).toContain('이전');
  expect(await page.locator('iframe').getAttribute('title')).toContain('확인되지 않은 보도 한 건');
  await context.close();
  await dialog.context.close();
});

test('simple code is one frame, as high as the preview at the width that is chosen', async () => {
  const dialog = await openDialog(at.browser, at.site.url, 'map');
  await previewed(dialog.page);
  await dialog.choose(en['dialog.simple'], '1000 px');
  const code = await dialog.code();
  expect(code).toMatch(/^<iframe [^\n]*<\/iframe>$/);
  const height = /height="(\d+)"/.exec(code)?.[1] ?? '';
  expect(await dialog.page.locator(DIALOG).innerText()).toContain(`${height} px high`);
  await dialog.choose('600 px');
  expect(await dialog.code()).not.toBe(code);
  await dialog.context.close();
});

test('copies the code; where it may not, says so and has it selected', async () => {
  const dialog = await openDialog(at.browser, at.site.url);
  const { page, context } = dialog;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const status = page.locator(`${DIALOG} [role=status]`).first();
  await dialog.choose('Map', 'Copy code');
  await expect.poll(() => status.innerText()).toMatch(/\S/);
  const code = await dialog.code();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  // What was said of the first time is gone after a while.
  await expect.poll(() => status.innerText(), { timeout: 20_000 }).not.toMatch(/\S/);
  await dialog.choose('Copy code');
  await expect.poll(() => status.innerText()).toContain('press Ctrl+C');
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toBe(code);
  await context.close();
});

test.each([
  { path: '', colorScheme: 'light', width: 375 },
  { path: '', colorScheme: 'dark', width: 1440 },
  { path: 'ko/', colorScheme: 'light', width: 1440 },
  { path: 'ko/', colorScheme: 'dark', width: 375 },
] as const)(
  'breaks no rule at /$path, $colorScheme, $width px; targets are large',
  async ({ path, colorScheme, width }) => {
    const viewport = { width, height: 900 };
    const dialog = await openDialog(at.browser, at.site.url + path, 'map', {
      colorScheme,
      viewport,
    });
    const { page, context } = dialog;
    await previewed(page);
    const { faults: broken, kept } = await judge(page, { within: DIALOG, enhanced: true });
    expect(kept).toContain('color-contrast-enhanced');
    expect(broken).toEqual([]);
    const { faults, measured } = await targetFaults(page, DIALOG);
    expect(measured).toBeGreaterThan(12);
    // A box is pressed by its label, which is a line of its own.
    expect(faults.filter((fault) => !fault.startsWith('  ""'))).toEqual([]);
    const labels = page.locator(`${DIALOG} label:has(input)`);
    const heights = await labels.evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(heights.filter((height) => height < 44)).toEqual([]);
    const wide = await page
      .locator(DIALOG)
      .evaluate((one) => [one.scrollWidth, one.clientWidth, document.body.scrollWidth]);
    expect(wide[0]).toBeLessThanOrEqual(wide[1] ?? 0);
    expect(wide[2]).toBeLessThanOrEqual(width);
    await context.close();
  },
);

test('Escape, the ground beside it and its button close it', async () => {
  const { page, context } = await openPage(at.browser);
  await page.goto(at.site.url);
  await hydrated(page);
  const dialog = page.locator(DIALOG);
  const ways = {
    'by Escape': () => page.keyboard.press('Escape'),
    'by the ground': () => page.mouse.click(4, 4),
    'by its button': () => dialog.getByRole('button', { name: 'Close' }).click(),
  };
  for (const [way, close] of Object.entries(ways)) {
    await page.locator('[data-dialog=embed][data-of=map]').click();
    await dialog.waitFor();
    await close();
    await dialog.waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-of'));
    expect(focused, way).toBe('map');
  }
  await context.close();
});
