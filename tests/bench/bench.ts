/**
 * `npm run bench`: builds the site and prints what its pages weigh, how fast they stand and how soon they
 * answer, as plain text. Times depend on the machine; the ratio compares a page with itself, in one run, in turns.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pageSizes } from '../../src/build/pageSizes';
import { launchBrowser } from '../support/findBrowser';
import { serve } from '../support/serve';
import { buildSite } from '../support/buildOnce';
import { builtPages, type BuiltPage } from '../support/builtPages';
import { blockingTime } from './blockingTime';
import { latencyTable } from './latencyTable';
import { paintTime } from './paintTime';
import { median, table } from './table';
import { buildWithoutPictures } from './withoutPictures';

const PAIRS = 9;
const BLOCKING_RUNS = 3;
const SLOWDOWN = 4;
const PRESSES = 16;

function sizesTable(pages: readonly BuiltPage[]): string {
  const rows = pages.map(({ file, html }) => {
    const { whole, script, data, fonts, rest } = pageSizes(html);
    return [file, ...[whole, script, data, fonts, rest].map(String)];
  });
  return table(['page', 'whole', 'script', 'data', 'fonts', 'words, pictures, styles'], rows);
}

async function picturesTable(pages: readonly BuiltPage[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await buildWithoutPictures(folder);
  const without = new Map(builtPages(folder).map(({ file, html }) => [file, pageSizes(html)]));
  rmSync(folder, { recursive: true });
  const rows = pages.map(({ file, html }) => {
    const [all, less] = [pageSizes(html), without.get(file)];
    if (!less) throw new Error(`Without pictures there is no ${file}.`);
    const parts = ['script', 'data', 'fonts', 'rest'] as const;
    return [file, ...(['whole', ...parts] as const).map((part) => String(all[part] - less[part]))];
  });
  return table(['page', 'whole', 'script', 'data', 'fonts', 'words, pictures, styles'], rows);
}

/** The same page without its program, as its own address on the same host. */
const stillPath = (page: BuiltPage): string => `/${page.route.path}still.html`;

function stillPages(pages: readonly BuiltPage[]): Record<string, string> {
  const withoutProgram = ({ html }: BuiltPage) =>
    html.replace(/<script type="module">.*?<\/script>/s, '');
  return Object.fromEntries(pages.map((page) => [stillPath(page), withoutProgram(page)]));
}

async function paintRow(browser: Browser, live: string, still: string): Promise<string[]> {
  const times = { live: [] as number[], still: [] as number[] };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    // In turns, and each first every other time, so that a busy moment hits both alike.
    const order = pair % 2 === 0 ? (['live', 'still'] as const) : (['still', 'live'] as const);
    for (const which of order) {
      times[which].push(await paintTime(browser, which === 'live' ? live : still));
    }
  }
  const [a, b] = [median(times.live), median(times.still)];
  // Each pair is measured back to back, so a machine that slows down in between counts in both.
  const ratio = median(times.live.map((time, pair) => time / (times.still[pair] ?? NaN)));
  return [a.toFixed(0), b.toFixed(0), ratio.toFixed(3)];
}

async function blockingRow(browser: Browser, url: string, live: boolean): Promise<string[]> {
  const runs = [];
  for (let run = 0; run < BLOCKING_RUNS; run += 1) {
    runs.push(await blockingTime(browser, url, { slowdown: SLOWDOWN, live }));
  }
  const total = median(runs.map((run) => run.total));
  const longest = median(runs.map((run) => run.longest));
  return [total.toFixed(0), longest.toFixed(0)];
}

const dist = mkdtempSync(join(tmpdir(), 'bench-'));
await buildSite(dist);
const built = builtPages(dist);
const pages = built.filter(({ route }) => route.page === 'home');
// The embeds are parts of the home page: what holds of its times holds of theirs.
const weighed = built.filter(({ route }) => route.page !== 'not_found');
console.log('Bytes, brotli 11; the parts are compressed alone and do not add up to the whole\n');
console.log(sizesTable(weighed));
console.log('\nOf that, bytes added by what makes pictures for reports (bar: 20000)\n');
console.log(await picturesTable(weighed));

const site = await serve(dist, { pages: stillPages(pages) });
const browser = await launchBrowser();
const address = (path: string): string => new URL(path, site.url).href;
// The first page of a fresh browser pays for the browser itself.
await paintTime(browser, site.url);

const paints: string[][] = [];
const blockings: string[][] = [];
const pairs = pages.map((page) => ({
  file: page.file,
  live: address(page.route.path),
  still: address(stillPath(page)),
}));
for (const { file, live, still } of pairs) {
  paints.push([file, ...(await paintRow(browser, live, still))]);
  blockings.push([file, ...(await blockingRow(browser, live, true))]);
  blockings.push([`${file} without script`, ...(await blockingRow(browser, still, false))]);
}
console.log(
  `\nMilliseconds until both charts are painted, medians of ${PAIRS} pairs, and the median of their ratios (bar: 1.10)\n`,
);
console.log(table(['page', 'page', 'without script', 'ratio'], paints));
console.log(
  `\nMain thread blocked over 50 ms, processor slowed ${SLOWDOWN} times, medians of ${BLOCKING_RUNS} (goal: 0)\n`,
);
console.log(table(['page', 'sum over 50 ms', 'longest task ms'], blockings));
console.log(
  `\nMilliseconds from a press to the next painted frame, processor slowed ${SLOWDOWN} times, ${PRESSES} presses each, in steps of 8 from 16 (bar: 95 of 100 within 50), and until all that it brings about is painted; without script only the browser answers\n`,
);
console.log(await latencyTable(browser, pairs, { count: PRESSES, slowdown: SLOWDOWN }));

await browser.close();
await site.close();
rmSync(dist, { recursive: true });
