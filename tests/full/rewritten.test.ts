import { MESSAGES } from '../support/messages';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Locale } from '../../src/data/types';
import type { MessageKey } from '../../src/i18n/messages';
import { chartsOf, EMBEDS } from '../../src/model/embeds';
import { launchFirefox } from '../support/findBrowser';
import { openPage } from '../support/openPage';
import {
  CHART_PAGES,
  readable,
  REWRITES,
  rewrittenPages,
  type LadderName,
  type Rewrite,
} from '../support/rewritten';
import { serve, type Site } from '../support/serve';
import { sharedBrowser } from '../support/sharedBrowser';
import { dataset } from '../unit/realDirective';

const { en, ko } = MESSAGES;

/** A phone, with a scroll bar or without: there the hierarchy is rows, and a picture only where no style chooses. */
const NARROW = { width: 420, height: 800 };

const chartsOn = (path: string) =>
  chartsOf(EMBEDS.find((embed) => path.includes(`/${embed}/`)) ?? 'explainer');

const HEADINGS: Readonly<Record<string, MessageKey>> = {
  granted: 'sign.heading.yes',
  not_granted: 'sign.heading.no',
  not_stated: 'sign.heading.unknown',
};

/** Whose rows stand under another heading than the report's own words for them, or are not there once. */
function misplaced(rows: readonly LadderName[], locale: Locale): string[] {
  const messages = { en, ko }[locale];
  // Nobody is said to be without authority, or to have one that is not stated, of whom that is not reported.
  const silent: readonly string[] = [messages['sign.heading.no'], messages['sign.heading.unknown']];
  return dataset.entities.flatMap(({ authority, name }) => {
    const found = rows.filter((row) => row.name === name[locale]);
    const [row] = found;
    if (!row || found.length > 1) return [`${found.length} rows of ${name[locale]}`];
    const isRight =
      authority === 'not_applicable'
        ? !silent.includes(row.heading)
        : row.heading === messages[HEADINGS[authority] ?? 'sign.heading.yes'];
    return isRight ? [] : [`${name[locale]} under ${row.heading}`];
  });
}

describe.each([
  ['Chromium', sharedBrowser],
  ['Firefox', () => launchFirefox()],
] as const)('a proxy changes pages on the way to %s', (_, launch) => {
  let browser: Browser;
  const sites: Partial<Record<Rewrite | 'nothing', Site>> = {};
  beforeAll(async () => {
    browser = await launch();
    sites.nothing = await serve(inject('dist'));
    for (const what of REWRITES) {
      sites[what] = await serve(inject('dist'), { pages: rewrittenPages(inject('dist'), what) });
    }
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all(Object.values(sites).map((site) => site.close()));
  });

  async function look(
    what: Rewrite | 'nothing',
    path: string,
    options?: Parameters<typeof openPage>[1],
    by = browser,
  ) {
    const { page, context, violations } = await openPage(by, { viewport: NARROW, ...options });
    await page.goto((sites[what]?.url ?? '') + path);
    await page.waitForLoadState();
    const seen = await readable(page);
    const refused = options?.javaScriptEnabled === false ? [] : await violations();
    await context.close();
    return { ...seen, refused };
  }

  describe.each(CHART_PAGES)('/%s', (path) => {
    // What a reader without scripts sees of the page as it was built. Firefox cannot be told to run none.
    let plain: Awaited<ReturnType<typeof look>>;
    beforeAll(async () => {
      plain = await look('nothing', path, { javaScriptEnabled: false }, await sharedBrowser());
    });
    const locale = path.startsWith('ko/') ? 'ko' : 'en';
    const charts = chartsOn(path);

    function expectOwnColours({ colours, drawn }: typeof plain): void {
      expect(drawn.length).toBeGreaterThanOrEqual(charts.includes('map') ? 1 : 0);
      for (const name of drawn) {
        expect(plain.colours[name]?.length).toBeGreaterThan(20);
        expect(colours[name], name).toEqual(plain.colours[name]);
      }
    }

    test.each(REWRITES)(
      '%s: charts are there, in their own colours, and all words',
      async (what) => {
        const seen = await look(what, path);
        expect(seen.refused.length).toBeGreaterThan(0);
        expect(seen.faults).toEqual([]);
        // Rows on a phone; where no style chooses, the wide picture stands above them.
        expect(seen.charts).toEqual(charts.filter((chart) => chart === 'map' || what !== 'script'));
        expect(misplaced(seen.ladder, locale)).toEqual(
          charts.includes('hierarchy') ? [] : misplaced([], locale),
        );
        expectOwnColours(seen);
        // Whatever a reader without scripts is told, but for what the page has for those alone.
        expect(plain.said.length).toBeGreaterThan(10);
        const said = new Set(seen.said);
        expect(plain.said.filter((words) => !said.has(words))).toEqual([]);
      },
    );

    test('to a reader of dark pages as well', async () => {
      const seen = await look('both', path, { colorScheme: 'dark' });
      expect(seen.faults).toEqual([]);
      expectOwnColours(seen);
    });
  });
});
