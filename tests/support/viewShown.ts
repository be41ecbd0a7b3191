import type { Page } from 'playwright-core';
import { answered } from './answered';

/** What a page shows of its view, as a reader could tell it: read from the page, not from its program. */
export interface ViewShown {
  /** The heading of the open card; null where none is open. */
  readonly card: string | null;
  /** The bar's words for a choice; null where nothing is chosen. */
  readonly bar: string | null;
  /** Texts of the switches that are pressed in each figure. */
  readonly pressed: readonly string[];
  /** The figures that are shown as tables. */
  readonly tables: readonly string[];
  readonly when: 'before' | 'under';
  /** The sentence of the step that is told; null where none is. */
  readonly step: string | null;
  readonly mode: string | undefined;
  /** How many groups of the pictures are set back. */
  readonly setBack: number;
  /** What the address says, and where each language leads. */
  readonly hash: string;
  readonly languages: readonly string[];
  readonly notice: string | null;
}

export async function viewShown(page: Page): Promise<ViewShown> {
  await answered(page);
  return page.evaluate(() => {
    const isShown = (one: Element) => one.getClientRects().length > 0;
    const shown = <T extends Element = HTMLElement>(selector: string): T[] =>
      Array.from(document.querySelectorAll<T>(selector)).filter(isShown);
    const text = (selector: string) => shown(selector)[0]?.textContent ?? null;
    return {
      card: text('dialog[open] h2'),
      bar: text('.bar.chosen p'),
      step: text('#story .sentence'),
      pressed: shown('.head [aria-pressed="true"]').map(({ textContent }) => textContent),
      tables: shown('[data-island] table').map((table) => table.textContent.slice(0, 40)),
      when: shown('[data-island="switch-hierarchy"] button:first-child[aria-pressed="true"]')[0]
        ? 'before'
        : 'under',
      mode: shown<SVGElement>('svg[data-chart="map"]')[0]?.dataset['mode'],
      setBack: shown('svg[data-chart] [opacity="0.28"]').length,
      hash: location.hash,
      languages: Array.from(
        document.querySelectorAll<HTMLAnchorElement>('a[data-language]'),
        ({ hash }) => hash,
      ),
      notice: text('.notice'),
    };
  });
}
