import { MESSAGES } from '../support/messages';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import known from '../../data/embedHeights.json';
import { EVERY_OPTION } from '../support/everyOption';
import { embedHeights } from '../support/embedHeights';
import { embedJourney } from '../support/embedJourney';
import { framesInBrowser } from '../support/framesInBrowser';
import { contentHeight, openArticle, rootData } from '../support/openArticle';
import { sideBySide } from '../support/sideBySide';
import { smallFrameFaults } from '../support/smallFrameFaults';
import { openDialog, previewed } from '../support/snippetDialog';
import { wordPressFilter } from '../support/wordPressFilter';
import { dataset } from '../unit/realDirective';

const { en } = MESSAGES;

const at = framesInBrowser([]);

/** How much has moved since the page opened (CLS without windows), and how often. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ sum: number; count: number }>((resolve) => {
        const found: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            found.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve({ sum: found.reduce((a, b) => a + b, 0), count: found.length });
        }, 500);
      }),
  );

const CASES = [
  { path: '', chart: 'hierarchy', choices: [] },
  { path: '', chart: 'map', choices: ['Light', en['dialog.controls']] },
  { path: '', chart: 'hierarchy', choices: EVERY_OPTION },
  { path: '', chart: 'map', choices: ['Both', en['dialog.withTitle']] },
  { path: 'ko/', chart: 'hierarchy', choices: [] },
] as const;

describe.each(CASES)(
  'the code from /$path, of $chart with $choices',
  ({ path, chart, choices }) => {
    test('moves nothing in an article, and needs no script there', async () => {
      const dialog = await openDialog(at.browser, at.site.url + path, chart);
      await dialog.choose(...choices);
      await previewed(dialog.page);
      const code = await dialog.code();
      await dialog.context.close();
      expect(code).not.toContain('<script');
      await sideBySide([320, 480, 700, 1000], 4, async (width) => {
        const { page, context, frame, messages } = await openArticle(at, code, width);
        // By then the embed would have given up on a frame that is too low.
        await page.waitForTimeout(2600);
        expect(await shifts(page)).toEqual({ sum: 0, count: 0 });
        const height = await page.locator('iframe').evaluate((one) => one.clientHeight);
        const off = Math.abs(height - (await contentHeight(frame)));
        expect({ width, off: off > 1 ? off : 0 }).toEqual({ width, off: 0 });
        expect(await rootData(frame)).not.toHaveProperty('fit');
        // Chromium for Linux knows nothing of sharing; others do.
        expect(messages.filter((message) => !message.includes("'web-share'"))).toEqual([]);
        await context.close();
      });
    });
  },
);

test('the code asks for no more than it needs, and names itself', async () => {
  const dialog = await openDialog(at.browser, at.site.url);
  const { page, context } = await openArticle(at, await dialog.code(), 700);
  const attributes = await page
    .locator('iframe')
    .evaluate((frame) =>
      Object.fromEntries(Array.from(frame.attributes, ({ name, value }) => [name, value])),
    );
  expect(attributes).toMatchObject({
    title: `${en['frame.org']} – ${dataset.site.kicker.en}`,
    src: `${at.site.url}embed/hierarchy/?ctt_ground=transparent`,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    width: '100%',
  });
  const inside = await page.locator('iframe').evaluate((frame) => frame.textContent);
  expect(inside).toBe(`<a href="${at.site.url}">${attributes['title']}</a>`);
  await context.close();
  await dialog.context.close();
});

// Each chart in a narrow article or in a wide one, where a filter leaves a frame too low or high enough.
describe('through the filter of WordPress', () => {
  test.concurrent.each([
    ['Hierarchy', 320],
    ['Map', 700],
    ['Both', 320],
    ['Hierarchy', 700],
  ] as const)('%s is there, at %i px, all of it in reach', async (chart, width) => {
    const dialog = await openDialog(at.browser, at.site.url);
    await dialog.choose('Hierarchy', chart, 'Keep the reader');
    const code = wordPressFilter(await dialog.code());
    await dialog.context.close();
    expect(code).not.toMatch(/<(?:div|style|script)|class=|loading=|allow=/);
    expect(code).toMatch(/<iframe sandbox="allow-scripts" security="restricted" [^>]*title="[^"]/);
    const { page, context, frame, messages } = await openArticle(at, code, width);
    expect((await page.locator('body').innerText()).trim().split(/\s*\n\s*/)).toEqual([
      'Words above.',
      'Words below.',
    ]);
    await page.waitForTimeout(2600);
    const { fit } = await rootData(frame);
    if (fit !== undefined) {
      const { faults } = await frame.evaluate(smallFrameFaults);
      expect(faults).toEqual([]);
    } else {
      const height = await page.locator('iframe').evaluate((one) => one.clientHeight);
      expect(height).toBeGreaterThanOrEqual((await contentHeight(frame)) - 1);
    }
    const { faults, cards } = await frame.evaluate(embedJourney);
    expect(faults).toEqual([]);
    expect(cards).toBeGreaterThan(6);
    expect(messages).toEqual([]);
    await context.close();
  });
});

test('the heights that the code begins with are those of the embeds', async () => {
  const found = await embedHeights(at.browser, at.site.url);
  const faults = Object.entries(found).flatMap(([embed, locales]) =>
    Object.entries(locales).flatMap(([locale, heights]) =>
      Object.entries(heights).flatMap(([width, height]) => {
        const said =
          (known as Record<string, Record<string, Record<string, number>>>)[embed]?.[locale]?.[
            width
          ] ?? 0;
        return Math.abs(said - height) <= 1
          ? []
          : `${embed} ${locale} ${width}: ${said}, is ${height}`;
      }),
    ),
  );
  expect(faults, 'Measure them anew: npm run build && npm run make:heights').toEqual([]);
});
