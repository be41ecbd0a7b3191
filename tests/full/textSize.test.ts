import { describe, expect, test } from 'vitest';
import { enter, JOURNEY } from '../support/journey';
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

describe.each(['', 'ko/'])('page /%s', (path) => {
  describe.each(Object.entries(SETTINGS))('%s', (_, css) => {
    test.each([375, 1280])(
      'cuts off no text and lays none over another at %i px',
      async (width) => {
        const { page, context } = await openPage(at.browser, {
          bypassCSP: true,
          viewport: { width, height: 900 },
        });
        await page.goto(at.site.url + path);
        await hydrated(page);
        await page.addStyleTag({ content: css });
        // Each fault with the state that it was first seen in.
        const found = new Map<string, string>();
        for (const state of JOURNEY) {
          await enter(page, state);
          for (const part of new Set([state.part, '.wrap > header'])) {
            const where = part === 'body' ? '#charts' : part;
            const { texts, over, faults } = await textFaults(page, where);
            if (part === state.part) expect(texts, state.name).toBeGreaterThan(0);
            if (over > 0) faults.push(`the page is ${String(over)} px too wide`);
            for (const fault of faults) if (!found.has(fault)) found.set(fault, state.name);
          }
        }
        expect([...found]).toEqual([]);
        await context.close();
      },
    );
  });
});
