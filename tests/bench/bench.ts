/**
 * `npm run bench`: builds the site and prints what its pages weigh, and how fast they stand and how soon they answer
 * beside what we did not make: a bare static picture of the same chart, and the same chart drawn with D3 in a page
 * written by hand. Times depend on the machine; the ratios are of one run, opened in turns.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageSizes } from '../../src/build/pages/pageSizes';
import { CHARTS, type ChartName } from '../../src/model/view';
import { launchBrowser } from '../support/findBrowser';
import { serve } from '../support/serve';
import { buildSite } from '../support/buildOnce';
import { builtPages, type BuiltPage } from '../support/builtPages';
import { besideTable, type Beside } from './beside';
import { latencyTable } from './latencyTable';
import { load } from './load';
import { otherPages } from './otherPages';
import { table } from './table';

const RUNS = 7;
const SLOWDOWNS = [1, 4];
const PRESSES = 16;

function sizesTable(pages: readonly BuiltPage[]): string {
  const rows = pages.map(({ file, html }) => {
    const { whole, script, data, fonts, rest } = pageSizes(html);
    return [file, ...[whole, script, data, fonts, rest].map(String)];
  });
  return table(['page', 'whole', 'script', 'data', 'fonts', 'words, pictures, styles'], rows);
}

/** The same page without its program, as its own address on the same host. */
const stillPath = (page: BuiltPage): string => `/${page.route.path}still.html`;
const otherPath = (chart: ChartName, which: string): string => `/${chart}-${which}.html`;

// A site that is built already is named by BUILT_SITE.
const { BUILT_SITE } = process.env;
const dist = BUILT_SITE ?? mkdtempSync(join(tmpdir(), 'bench-'));
if (BUILT_SITE === undefined) await buildSite(dist);
const built = builtPages(dist);
const homes = built.filter(({ route }) => route.page === 'home');
console.log('Bytes, brotli 11; the parts are compressed alone and do not add up to the whole\n');
console.log(sizesTable(built.filter(({ route }) => route.page !== 'not_found')));

const extra: Record<string, string> = {};
for (const page of homes)
  extra[stillPath(page)] = page.html.replace(/<script type="module">.*?<\/script>/s, '');
const site = await serve(dist, { pages: extra });
const browser = await launchBrowser();
const address = (path: string): string => new URL(path, site.url).href;

// English pages: the comparison asks what a page costs, not what a language does.
const ours = (path: string): BuiltPage => {
  const found = built.find(({ route }) => route.path === path);
  if (!found) throw new Error(`There is no page "${path}".`);
  return found;
};
for (const chart of CHARTS) {
  const embed = ours(`embed/${chart}/`);
  const others = await otherPages(browser, address(embed.route.path), chart);
  for (const which of ['floor', 'byHand'] as const) extra[otherPath(chart, which)] = others[which];
  const other = (name: string, which: 'floor' | 'byHand') => {
    const path = otherPath(chart, which);
    return { name, url: address(path), html: others[which], starts: false };
  };
  const our = ({ file, html, route }: BuiltPage) => {
    return { name: file, url: address(route.path), html, starts: true };
  };
  const pages: Beside = [
    other('bare static picture', 'floor'),
    other('D3 by hand', 'byHand'),
    our(embed),
    ...(chart === 'hierarchy' ? [our(ours(''))] : []),
  ];
  // The first page of a fresh browser pays for the browser itself.
  await load(browser, pages[0].url, { slowdown: 1, starts: false });
  for (const slowdown of SLOWDOWNS) {
    const speed = slowdown === 1 ? 'at full speed' : `processor slowed ${slowdown} times`;
    console.log(
      `\n${chart}, ${speed}, medians of ${RUNS}; ms until the first paint, until the chart is drawn, of work on the main thread until 300 ms after that, and of it over 50 ms a task\n`,
    );
    console.log(await besideTable(browser, pages, { runs: RUNS, slowdown }));
  }
}

const pairs = homes.map((page) => ({
  file: page.file,
  live: address(page.route.path),
  still: address(stillPath(page)),
}));
console.log(
  `\nMilliseconds from a press to the next painted frame, processor slowed 4 times, ${PRESSES} presses each, in steps of 8 from 16 (bar: 95 of 100 within 48), and until all that it brings about is painted; without script only the browser answers\n`,
);
console.log(await latencyTable(browser, pairs, { count: PRESSES, slowdown: 4 }));

await browser.close();
await site.close();
if (BUILT_SITE === undefined) rmSync(dist, { recursive: true });
