import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../support/axe';
import { enter, JOURNEY } from '../support/journey';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';
import { targetFaults } from '../support/targetFaults';

const at = siteInBrowser();
const PARTS = ['body', 'dialog', '.bar', '[role="search"]', '#charts', '.notice'];
/** The states that change the page from its top to its end: there all of it is judged, elsewhere what is new. */
const WHOLE = ['start', 'tables and a card', 'before the directive'];

/** How much wider the page, or an open card, is than what shows it. */
const over = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    return Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });

/**
 * Takes the shade from a card's end that tells of more below: on a gradient axe judges no text. What a step sets
 * back is faint on purpose, until another is gone to: it is judged as it stands then.
 */
const withoutShades = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('figure *:not(svg *)')) {
      if (getComputedStyle(one).opacity === '0.28') one.style.opacity = '1';
    }
    for (const one of document.querySelectorAll<HTMLElement>('dialog, dialog *')) {
      if (getComputedStyle(one).backgroundImage !== 'none') one.style.backgroundImage = 'none';
    }
  });

// Both languages at every width; every two of language, width and theme where colours are judged. 320 px
// are 1280 px at 400 %.
describe.each([
  { path: '', width: 320, colorScheme: 'light', judged: true },
  { path: 'ko/', width: 320, colorScheme: 'dark', judged: true },
  { path: '', width: 768, colorScheme: 'dark', judged: false },
  { path: 'ko/', width: 768, colorScheme: 'light', judged: false },
  { path: '', width: 1280, colorScheme: 'dark', judged: true },
  { path: 'ko/', width: 1280, colorScheme: 'light', judged: true },
] as const)('page /$path at $width px, $colorScheme', ({ path, width, colorScheme, judged }) => {
  let page: Page;
  let context: BrowserContext;
  let measured = 0;
  beforeAll(async () => {
    const viewport = { width, height: 900 };
    const touch = width < 1280 && { hasTouch: true, isMobile: true };
    ({ page, context } = await openPage(at.browser, { colorScheme, viewport, ...touch }));
    await page.goto(at.site.url + path);
    await hydrated(page);
  });
  afterAll(async () => {
    await context.close();
    expect(measured).toBeGreaterThan(200);
  });

  test.each(JOURNEY)(
    'scrolls one way, has targets of 44 px, each its own, and breaks no rule, nor 7:1 for text: $name',
    async (state) => {
      await enter(page, state);
      expect(PARTS).toContain(state.part);
      await page.locator(state.part).first().waitFor();
      expect(await over(page)).toBe(0);
      if (judged) {
        await withoutShades(page);
        const part = WHOLE.includes(state.name) ? {} : { within: `${state.part}, .bar` };
        const { faults, kept } = await judge(page, { ...part, enhanced: true });
        expect(kept).toContain('color-contrast-enhanced');
        expect(faults).toEqual([]);
      }
      const targets = await targetFaults(page, state.part);
      measured += targets.measured;
      expect(targets.faults).toEqual([]);
    },
  );
});
