import type { Browser } from 'playwright-core';
import { latencies, PRESSED, type Answer, type Pressed } from './latency';
import { median, percentile, table } from './table';

/** A page, and the same without its program: where that is pressed, only the browser answers. */
export interface PressedPage {
  readonly file: string;
  readonly live: string;
  readonly still: string;
}

interface Options {
  /** Presses of each kind on each page. */
  readonly count: number;
  readonly slowdown: number;
}

const rounded = (times: readonly number[]): string[] => times.map((time) => time.toFixed(0));

function firstCells(answers: readonly Answer[]): string[] {
  const first = answers.map((answer) => answer.first);
  return rounded([median(first), percentile(first, 0.95), Math.max(...first)]);
}

function wholeCells(answers: readonly Answer[]): string[] {
  const whole = answers.map((answer) => answer.whole);
  return rounded([median(whole), percentile(whole, 0.95)]);
}

/**
 * How soon pages answer, as a table: a row for each kind of press, one for all, and one for the page without
 * its program. Each kind is pressed on all pages in turn, so that a busy moment hits them alike.
 */
export async function latencyTable(
  browser: Browser,
  pages: readonly PressedPage[],
  options: Options,
): Promise<string> {
  const measured = pages.map((page) => ({
    ...page,
    kinds: new Map<Pressed, Answer[]>(),
    alone: [] as Answer[],
  }));
  for (const pressed of PRESSED) {
    for (const { live, still, kinds, alone } of measured) {
      kinds.set(pressed, await latencies(browser, live, { ...options, pressed, live: true }));
      alone.push(...(await latencies(browser, still, { ...options, pressed, live: false })));
    }
  }
  const rows = measured.flatMap(({ file, kinds, alone }) => [
    ...[...kinds, ['all', [...kinds.values()].flat()] as const].map(([what, answers]) => [
      `${file}, ${what}`,
      ...firstCells(answers),
      ...wholeCells(answers),
    ]),
    [`${file}, all, without script`, ...firstCells(alone)],
  ]);
  const columns = ['median', 'p95', 'longest', 'all of it, median', 'p95'];
  return table(['page, pressed', ...columns], rows);
}
