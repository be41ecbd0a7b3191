import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { EMBEDS, embedPath } from '../../src/model/embeds';
import { embedJourney, pressesIn } from '../support/embedJourney';
import { launchFirefox } from '../support/findBrowser';
import { sharedBrowser } from '../support/sharedBrowser';
import { hostPage } from '../support/hosts';
import { elsewhere } from '../support/openHost';
import { openPage } from '../support/openPage';
import { pixelsOf, type Pixels } from '../support/pixels';
import { serve, type Site } from '../support/serve';

const MODES = {
  none: '',
  scripts: 'sandbox="allow-scripts"',
  'scripts and origin': 'sandbox="allow-scripts allow-same-origin"',
  nothing: 'sandbox=""',
} as const;

/** The share of pixels, 0 to 1, that are clearly of another colour. */
function differing(a: Pixels, b: Pixels): number {
  let other = 0;
  for (let y = 0; y < a.height; y += 1)
    for (let x = 0; x < a.width; x += 1) {
      const [from, to] = [a.at(x, y), b.at(x, y)];
      if (from.some((value, at) => Math.abs(value - (to[at] ?? 0)) > 60)) other += 1;
    }
  return other / (a.width * a.height);
}

const SANDBOXES = ['none', 'scripts', 'scripts and origin'] as const;
/** Each embed in each sandbox, in the languages by turns. */
const ALL = EMBEDS.flatMap((embed, nth) =>
  SANDBOXES.map((mode, at) => ({
    embed,
    path: embedPath(embed, (nth + at) % 2 ? 'ko' : 'en'),
    mode,
  })),
);
// Firefox takes its time: there each embed is tried in the sandbox of the code that the dialog gives,
// and each other one in one of the embeds.
const BY_TURNS = ALL.filter(
  ({ mode }, index) => mode === 'scripts' || index === 0 || index === ALL.length - 1,
);
/** Each embed, in the languages by turns; the other language in the other engine. */
const stillPaths = (first: 0 | 1) =>
  EMBEDS.map((embed, nth) => embedPath(embed, (nth + first) % 2 ? 'ko' : 'en'));

describe.each([
  ['Chromium', sharedBrowser, ALL, stillPaths(0)],
  ['Firefox', launchFirefox, BY_TURNS, stillPaths(1)],
] as const)('in %s', (_engine, launch, cases, quiet) => {
  let browser: Browser;
  let site: Site;
  // The same pages, without a frame, but as still as in the strictest one.
  let still: Site;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await launch();
    site = await serve(inject('dist'), { pages });
    const headers = () => ({ 'Content-Security-Policy': 'sandbox' });
    still = await serve(inject('dist'), { headers });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await still.close();
  });

  const article = (path: string, mode: keyof typeof MODES): string => {
    const name = `article/${mode.replaceAll(' ', '-')}/${path}`;
    pages[`/${name}`] = hostPage(
      `<iframe src="${elsewhere(site)}${path}" width="680" height="2400" frameborder="0" title="A chart" ${MODES[mode]}></iframe>`,
    );
    return name;
  };

  test.each(cases)('$path works in a sandbox that allows: $mode', async ({ embed, path, mode }) => {
    const { page, context, messages } = await openPage(browser, {
      viewport: { width: 720, height: 2600 },
    });
    const name = article(path, mode);
    await page.goto(site.url + name);
    const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
    if (!frame) throw new Error('No frame.');
    const asked = site.log.length;
    const { faults, cards, pressed } = await frame.evaluate(embedJourney);
    expect(faults).toEqual([]);
    expect(cards).toBeGreaterThan(6);
    expect(pressed).toBe(pressesIn(embed));
    // The article, its one frame, and nothing after that.
    expect(site.log.slice(-2)).toEqual([`/${name}`, `/${path}`]);
    expect(site.log).toHaveLength(asked);
    expect(messages).toEqual([]);
    await context.close();
  });

  test.each(quiet)('%s shows picture and table in a sandbox that allows nothing', async (path) => {
    const { page, context, messages } = await openPage(browser, {
      viewport: { width: 720, height: 2600 },
    });
    await page.goto(site.url + article(path, 'nothing'));
    // Chromium tells of each program that it did not run.
    expect(messages.filter((message) => !message.includes('Blocked script'))).toEqual([]);
    const { page: alone, context: other } = await openPage(browser, {
      viewport: { width: 680, height: 2400 },
    });
    await alone.goto(still.url + path);
    // No script runs in either, not even a test's: what is drawn is what can be told, once it is drawn.
    const differs = async (): Promise<number> =>
      differing(
        pixelsOf(await page.locator('iframe').screenshot()),
        pixelsOf(await alone.screenshot()),
      );
    await expect.poll(differs, { timeout: 20_000 }).toBeLessThan(0.02);
    await other.close();
    await context.close();
  });
});
