import type { Browser } from 'playwright-core';
import { brotliSize } from '../../src/build/pages/pageSizes';
import { load, type Load } from './load';
import { median, table } from './table';

/** A page to be opened, with its file for its size. */
export interface BesidePage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly starts: boolean;
}

/** Pages with the same chart: the first is the floor, the second the one by hand. */
export type Beside = readonly [BesidePage, BesidePage, ...BesidePage[]];

const KEYS = ['firstPaint', 'drawn', 'work', 'blocking'] as const;

/**
 * Opens all pages in turns, `runs` times each, and tells their medians and the medians of their ratios to the
 * floor: each is measured beside the floor of its own round, so a machine that slows down in between counts in both.
 */
export async function besideTable(
  browser: Browser,
  pages: Beside,
  { runs, slowdown }: { readonly runs: number; readonly slowdown: number },
): Promise<string> {
  const rounds: Load[][] = [];
  for (let run = 0; run < runs; run += 1) {
    // Each comes first at times, so that what the round itself costs hits all alike.
    const order = pages.map((_, at) => (at + run) % pages.length);
    const round: Load[] = [];
    for (const at of order) {
      const page = pages[at];
      if (page) round[at] = await load(browser, page.url, { slowdown, starts: page.starts });
    }
    rounds.push(round);
  }
  const rows = pages.map(({ name, html }, at) => {
    const of = (key: keyof Load): number[] => rounds.map((round) => round[at]?.[key] ?? NaN);
    const ratio = (key: keyof Load, to: number): string =>
      median(rounds.map((round) => (round[at]?.[key] ?? NaN) / (round[to]?.[key] ?? NaN))).toFixed(
        2,
      );
    return [
      name,
      String(brotliSize(html)),
      String(median(of('elements'))),
      ...KEYS.map((key) => median(of(key)).toFixed(0)),
      ratio('drawn', 0),
      ratio('drawn', 1),
      ratio('work', 1),
    ];
  });
  const columns = ['bytes', 'elements', 'first paint', 'drawn', 'work', 'blocking'];
  const ratios = ['drawn : floor', 'drawn : D3', 'work : D3'];
  return table(['page', ...columns, ...ratios], rows);
}
