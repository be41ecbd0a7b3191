import { describe, expect, test } from 'vitest';
import { enter, JOURNEY } from '../support/journey';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';
import { targetFaults } from '../support/targetFaults';

const at = siteInBrowser();
const PARTS = ['body', 'dialog', '.bar', '[role="search"]', '#charts', '.notice'];

describe.each(['', 'ko/'])('page /%s', (path) => {
  test.each([320, 768, 1280])('has targets of 44 px, each its own, at %i px', async (width) => {
    const { page, context } = await openPage(at.browser, { viewport: { width, height: 900 } });
    await page.goto(at.site.url + path);
    await hydrated(page);
    const faults: Record<string, string[]> = {};
    let measured = 0;
    for (const state of JOURNEY) {
      await enter(page, state);
      expect(PARTS).toContain(state.part);
      const found = await targetFaults(page, state.part);
      measured += found.measured;
      if (found.faults.length > 0) faults[state.name] = found.faults;
    }
    expect(measured).toBeGreaterThan(200);
    expect(faults).toEqual({});
    await context.close();
  });
});
