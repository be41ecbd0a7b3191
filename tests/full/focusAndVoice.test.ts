import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { FOCUS_STEPS, watchVoice, voiceOf } from '../support/focusSteps';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    // What is closed or not shown holds no focus that anybody could see.
    const seen = activeElement !== null && activeElement.getClientRects().length > 0;
    return seen ? activeElement.tagName : `hidden ${activeElement?.tagName ?? ''}`;
  });

describe.each(['', 'ko/'])('page /%s', (path) => {
  test.each([375, 1440])('keeps the focus, and says each change once, at %i px', async (width) => {
    const { page, context, messages } = await openPage(at.browser, {
      viewport: { width, height: 900 },
    });
    await watchVoice(page);
    await page.goto(at.site.url + path);
    await hydrated(page);
    await page.waitForTimeout(900);
    expect(await voiceOf(page)).toEqual([]);

    const lost: string[] = [];
    const wrong: Record<string, string[]> = {};
    for (const { name, run, said } of FOCUS_STEPS) {
      await run(page);
      await answered(page);
      await page.waitForTimeout(said === 'late' ? 900 : 150);
      const where = await focused(page);
      if (/BODY|HTML|hidden/.test(where)) lost.push(`${name}: ${where}`);
      const spoken = await voiceOf(page);
      const times = said === 'nothing' ? 0 : 1;
      if (spoken.length !== times || spoken.some((words) => words.length > 120)) {
        wrong[name] = spoken;
      }
    }
    expect(lost).toEqual([]);
    expect(wrong).toEqual({});
    expect(messages).toEqual([]);
    await context.close();
  });
});
