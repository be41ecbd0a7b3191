import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { enter, JOURNEY, type JourneyState } from '../support/journey';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';
import { textFaults } from '../support/textFaults';

const at = siteInBrowser();

/** WCAG 1.4.4: text at twice its size. WCAG 1.4.12: more room between letters, words and lines. */
const SETTINGS = {
  'text at 200 %': 'html { font-size: 200% !important; }',
  'wide spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
};

/** Sets a page's text in one of the ways, and in no other. */
async function setText(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
  await answered(page);
}

/** What is wrong with the texts of a state as they are set now. */
async function faultsIn(page: Page, { name, part }: JourneyState): Promise<string[]> {
  const all: string[] = [];
  for (const one of new Set([part, '.wrap > header'])) {
    const { texts, over, faults } = await textFaults(page, one === 'body' ? '#charts' : one);
    if (one === part) expect(texts, name).toBeGreaterThan(0);
    if (over > 0) faults.push(`the page is ${String(over)} px too wide`);
    all.push(...faults);
  }
  return all;
}

describe.each(['', 'ko/'])('page /%s', (path) => {
  test.each([375, 1280])(
    'cuts off no text and lays none over another, however it is set, at %i px',
    async (width) => {
      const { page, context } = await openPage(at.browser, {
        bypassCSP: true,
        viewport: { width, height: 900 },
      });
      await page.goto(at.site.url + path);
      await hydrated(page);
      // Each fault with where it was first seen.
      const found = new Map<string, string>();
      const settings = Object.entries(SETTINGS);
      for (const [nth, state] of JOURNEY.entries()) {
        // Entered under each of the settings by turns, and looked at under both.
        const order = nth % 2 ? settings : settings.toReversed();
        for (const [index, [setting, css]] of order.entries()) {
          if (index === 0) {
            await setText(page, css);
            await enter(page, state);
          } else await setText(page, css);
          for (const fault of await faultsIn(page, state))
            if (!found.has(fault)) found.set(fault, `${state.name}, ${setting}`);
        }
      }
      expect([...found]).toEqual([]);
      await context.close();
    },
  );
});
