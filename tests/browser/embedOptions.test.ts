import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { EMBED_OPTIONS, type EmbedOption } from '../../src/embed/embedOptions';
import { answered } from '../support/answered';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

/** What a reader sees of each option. */
interface Seen {
  readonly theme: 'light' | 'dark';
  readonly ground: string;
  readonly title: boolean;
  readonly controls: boolean;
  readonly steps: boolean;
}

const lookOf = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const shown = (selector: string): boolean =>
      Array.from(document.querySelectorAll(selector)).some(
        // What is kept for a voice alone is one px wide.
        (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
      );
    const ink = getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? [];
    // The names on the chart are of the same ink as the words round it.
    const label = document.querySelector('svg[data-chart] text');
    const fill = label ? (getComputedStyle(label).fill.match(/\d+/g)?.map(Number) ?? []) : [];
    const isLight = (colour: readonly number[]): boolean => (colour[0] ?? 0) > 127;
    if (isLight(ink) !== isLight(fill)) throw new Error(`Ink ${ink.join()}, names ${fill.join()}.`);
    return {
      theme: isLight(ink) ? 'dark' : 'light',
      ground: getComputedStyle(document.body).backgroundColor,
      title: shown('.figure-title, #embed > h1'),
      controls: shown('.head button, .under button'),
      steps: shown('#story'),
    };
  });

async function opened(path: string): Promise<Page> {
  const { page } = await openPage(at.browser, { viewport: { width: 700, height: 900 } });
  await page.goto(at.site.url + path);
  await hydrated(page);
  return page;
}

test.each(['embed/map/', 'ko/embed/hierarchy/'])(
  'each option of /%s changes what it names, and nothing else',
  async (path) => {
    const page = await opened(path);
    const usual = await lookOf(page);
    expect(usual).toMatchObject({ theme: 'light', title: true, controls: true, steps: false });
    const changed: Record<EmbedOption, Partial<Seen>> = {
      theme: { theme: 'dark', ground: expect.not.stringMatching(usual.ground) as string },
      ground: { ground: 'rgba(0, 0, 0, 0)' },
      title: { title: false },
      controls: { controls: false },
      steps: { steps: true },
      // What is told is not seen.
      tell: {},
    };
    for (const option of Object.keys(EMBED_OPTIONS) as EmbedOption[]) {
      await page.goto(`${at.site.url}${path}?ctt_${option}=${EMBED_OPTIONS[option].at(-1)}`);
      await hydrated(page);
      expect(await lookOf(page), option).toEqual({ ...usual, ...changed[option] });
    }
    await page.context().close();
  },
);

test.each([
  ['embed/map/', 'place:russia'],
  ['ko/embed/hierarchy/', 'entity:room-39'],
])('in /%s the focus goes back from a card to the mark %s', async (path, mark) => {
  const page = await opened(path);
  await page.locator(`[data-mark="${mark}"]:visible`).first().focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] h2:focus').waitFor();
  await page.keyboard.press('Escape');
  await answered(page);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-mark'))).toBe(mark);
  await page.context().close();
});
