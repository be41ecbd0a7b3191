import type { Browser } from 'playwright-core';
import type { Dataset } from '../../src/data/dataset';
import type { RenderedRoute } from '../../src/page/drawnSite';
import { answered } from './answered';
import { hydrated, openPage, type WatchedPage } from './openPage';

/** Any address: what it answers is given here. Each time another, or the next page would be the same with another hash. */
const ADDRESS = 'http://dataset.test/';
let opened = 0;

/** A page for one dataset after the other, which remembers the parts of each as they were built. */
export async function datasetReader(browser: Browser): Promise<WatchedPage> {
  const reader = await openPage(browser);
  await reader.page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      Object.assign(window, { built: [...document.querySelectorAll('[data-island]')] });
    });
  });
  return reader;
}

/**
 * Opens a page of a dataset with its tables and a card open, and then chooses something else: what is said
 * in the console, which parts could not be taken over as they were built, and which names a table lacks.
 */
export async function openedFaults(
  { page, messages }: WatchedPage,
  html: string,
  { file, lang, props }: RenderedRoute,
  { entities }: Dataset,
): Promise<string[]> {
  await page.unrouteAll();
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  messages.length = 0;
  opened += 1;
  const [first, last] = [entities[0]?.id ?? '', entities.at(-1)?.id ?? ''];
  await page.goto(`${ADDRESS}${opened}/${file}#e=${first}&t=hierarchy,map`);
  await hydrated(page);
  await answered(page);
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('table')].map((table) => table.textContent).join(' '),
  );
  // Another choice, at another time: the tables are put away, and the chart is drawn.
  await page.evaluate((id) => {
    location.hash = `e=${id}&v=before`;
  }, last);
  await answered(page);
  const replaced = await page.evaluate(() =>
    (window as unknown as { built: Element[] }).built.flatMap((part) =>
      part.isConnected ? [] : [part.getAttribute('data-island') ?? ''],
    ),
  );
  const charts = props?.charts ?? [];
  const lost = entities.filter(
    ({ name }) => charts.includes('hierarchy') && !words.includes(name[lang]),
  );
  return [
    ...messages,
    ...replaced.map((name) => `the part "${name}" was drawn anew`),
    ...lost.map(({ id }) => `no table names ${id}`),
  ].map((fault) => `${file}: ${fault}`);
}
