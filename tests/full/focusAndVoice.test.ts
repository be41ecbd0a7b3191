import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
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

/** A busy machine takes its time. */
const PATIENT = { timeout: 10_000 };

/** Whether anything was said since it was asked last what. */
const saidAnything = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.length > 0);

// What is said follows from the language, where the focus is from the layout.
test.each([
  ['', 1440],
  ['ko/', 375],
] as const)(
  'page /%s keeps the focus, and says each change once, at %i px',
  async (path, width) => {
    const { page, context, messages } = await openPage(at.browser, {
      viewport: { width, height: 900 },
    });
    await watchVoice(page);
    await page.goto(at.site.url + path);
    await hydrated(page);
    await answered(page);
    expect(await voiceOf(page)).toEqual([]);

    const lost: string[] = [];
    const wrong: Record<string, string[]> = {};
    for (const { name, run, said } of FOCUS_STEPS.filter((step) => width >= 560 || !step.wide)) {
      await run(page);
      await answered(page);
      const where = await focused(page);
      // What is said too late or once too often would be heard at the next step.
      if (said !== 'nothing') await expect.poll(() => saidAnything(page), PATIENT).toBe(true);
      await answered(page);
      if (/BODY|HTML|hidden/.test(where)) lost.push(`${name}: ${where}`);
      const spoken = await voiceOf(page);
      const times = said === 'nothing' ? 0 : 1;
      if (spoken.length !== times || spoken.some((words) => words.length > 120)) {
        wrong[name] = spoken;
      }
    }
    expect(lost).toEqual([]);
    expect(wrong).toEqual({});
    expect(await voiceOf(page)).toEqual([]);
    expect(messages).toEqual([]);
    await context.close();
  },
);
