import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/data/types';
import { factList } from '../support/factList';
import { dataset } from '../unit/realDirective';
import { show } from '../support/inTables';
import { hydrated, openPage } from '../support/openPage';
import { dense, printedPages } from '../support/printedPages';
import { siteInBrowser } from '../support/siteInBrowser';

/** Papers in CSS px, less the margins of print.css: 12 mm at the sides, 14 and 16 mm above and below. */
const MM = 96 / 25.4;
const PAPERS = {
  A4: { width: (210 - 24) * MM, height: (297 - 30) * MM },
  Letter: { width: 8.5 * 96 - 24 * MM, height: 11 * 96 - 30 * MM },
} as const;

interface Case {
  readonly locale: Locale;
  readonly format: keyof typeof PAPERS;
  readonly state: 'light' | 'dark by the system' | 'dark by choice' | 'tables' | 'no script';
}
const CASES: readonly Case[] = [
  { locale: 'en', format: 'A4', state: 'light' },
  { locale: 'en', format: 'Letter', state: 'dark by choice' },
  { locale: 'ko', format: 'A4', state: 'dark by the system' },
  { locale: 'ko', format: 'Letter', state: 'tables' },
  { locale: 'en', format: 'A4', state: 'no script' },
];

const started = siteInBrowser();

/** Everything that is drawn and reaches beyond the paper, at either side. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth + 1;
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const clipped = getComputedStyle(element).clipPath !== 'none';
        const base = element.closest('[data-base], defs, svg[width="0"], [clip-path]') !== null;
        return width > 1 && height > 1 && !clipped && !base && (right > limit || left < -1);
      })
      .map(({ tagName, classList }) => `${tagName} ${classList.value}`);
  });
}

async function opened({ locale, state }: Case, paper: { width: number; height: number }) {
  const { page, context } = await openPage(started.browser, {
    colorScheme: state === 'dark by the system' ? 'dark' : 'light',
    viewport: { width: Math.floor(paper.width), height: Math.floor(paper.height) },
    javaScriptEnabled: state !== 'no script',
  });
  await page.goto(started.site.url + (locale === 'ko' ? 'ko/' : ''));
  if (state !== 'no script') await hydrated(page);
  if (state === 'dark by choice') {
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
  }
  if (state === 'tables') {
    await show(page, 'hierarchy', 'table');
    expect(await page.locator('svg[data-chart="hierarchy"]:visible').count()).toBe(0);
  }
  return { page, context };
}

/** What stands on the paper: what reaches over its edge, and what the page looks like there. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  // As when a reader prints: what stands only on paper is built then.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const over = await overflowing(page);
  const seen = await page.evaluate(() => {
    const shown = (selector: string) =>
      Array.from(document.querySelectorAll(selector)).filter(
        (element) => element.getBoundingClientRect().height > 1,
      );
    const style = (element: Element | null | undefined) =>
      element ? getComputedStyle(element) : null;
    const block = shown('[data-block="granted"]')[0];
    const frame = style(block?.querySelector('rect'));
    const surface = style(document.body);
    return {
      charts: shown('svg[data-chart]').map((svg) => svg.getAttribute('data-chart')),
      tallest: Math.max(
        ...shown('svg[data-chart]').map((svg) => svg.getBoundingClientRect().height),
      ),
      tables: shown('figure table').length,
      // In the table of places what can be chosen reads as its words do.
      controls: shown('.needs-script, nav, [role="search"], button:not(#map-matrix button)').length,
      grounds: [style(document.documentElement), surface].map((one) => one?.backgroundColor),
      ink: surface?.color,
      frame: [frame?.fill, frame?.stroke, frame?.strokeWidth],
      heading: style(block?.querySelector('text'))?.fill,
      tick: block?.querySelectorAll('circle').length,
    };
  });
  return { over, ...seen };
}

describe.each(CASES)('$locale on $format, $state', (printCase) => {
  const { locale, format } = printCase;
  const paper = PAPERS[format];
  let pages: string[] = [];
  let text = '';
  let seen: Awaited<ReturnType<typeof onPaper>>;

  beforeAll(async () => {
    const { page, context } = await opened(printCase, paper);
    seen = await onPaper(page);
    pages = await printedPages(await page.pdf({ format }));
    text = pages.join('');
    await context.close();
  });

  test('holds every fact, and no page is empty', () => {
    const missing = factList(dataset, locale).flatMap(({ name, texts }) =>
      texts.filter((one) => !text.includes(dense(one))).map((one) => `${name}: ${one}`),
    );
    expect(missing).toEqual([]);
    expect(pages.length).toBeLessThan(25);
    expect(pages.filter((one) => one.length < 20)).toEqual([]);
  });

  test('spells out each address once, and no place of the page itself', () => {
    const urls = [...dataset.sources.flatMap(({ url }) => url ?? []), dataset.site.licence.url];
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.map((url) => [url, text.split(`(${dense(url)})`).length - 1])).toEqual(
      urls.map((url) => [url, 1]),
    );
    expect(text.match(/https:\/\//g)).toHaveLength(urls.length);
    expect(text).not.toContain('(#');
  });

  test('is laid out for the paper: white, both pictures whole, nothing over the edge', () => {
    expect(seen).toMatchObject({
      over: [],
      charts: ['hierarchy', 'map'],
      tables: 3,
      controls: 0,
      grounds: ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'],
      ink: 'rgb(16, 23, 30)',
      frame: ['rgb(255, 255, 255)', 'rgb(16, 23, 30)', '2.4px'],
      heading: 'rgb(16, 23, 30)',
      tick: 1,
    });
    expect(seen.tallest).toBeLessThan(paper.height - 80);
  });
});
