import type { Page } from 'playwright-core';

/** One mark of a picture with the ids it stands for, and whether it is lit. */
export interface DrawnMark {
  readonly ids: readonly string[];
  readonly lit: boolean;
}

export interface LitShown {
  readonly entity: DrawnMark[];
  readonly relation: DrawnMark[];
  readonly place: DrawnMark[];
  readonly authority: DrawnMark[];
  /** Of the table under the map: its place and what is reported of it. */
  readonly row: DrawnMark[];
}

/** The opacity of what is set back, as src/marks/setBack.ts has it. */
const SET_BACK = '0.28';

/** What is lit in the rows that a narrow figure has for the hierarchy. */
const litInLadder = (page: Page): Promise<LitShown> =>
  page.evaluate((setBack) => {
    const isLit = (mark: Element): boolean => {
      for (let up: Element | null = mark; up; up = up.parentElement)
        if (getComputedStyle(up).opacity === setBack) return false;
      return true;
    };
    const marks = (kind: string): DrawnMark[] =>
      Array.from(
        document.querySelectorAll<HTMLElement>(`.ladder [data-mark^="${kind}:"]`),
        (mark) => ({
          ids: [(mark.dataset['mark'] ?? '').slice(kind.length + 1)],
          lit: isLit(mark),
        }),
      );
    return {
      entity: marks('entity'),
      relation: marks('relation'),
      place: marks('place'),
      authority: marks('authority'),
      row: [],
    };
  }, SET_BACK);

/**
 * What is lit in the picture of a chart that is on the screen: groups that carry an id, and countries. A
 * group is set back by its own opacity, or that of one round it. In the wide hierarchy places are pills of
 * relations, which are marks of these.
 */
export async function litShown(page: Page, chart: 'hierarchy' | 'map'): Promise<LitShown> {
  if (chart === 'hierarchy' && (await page.locator('.ladder').isVisible()))
    return litInLadder(page);
  return page.evaluate(
    ({ chart, setBack }) => {
      const isShown = (svg: Element) => svg.getClientRects().length > 0;
      const island = `[data-island="${chart}"]`;
      const svg = Array.from(document.querySelectorAll(`${island} svg[data-chart]`)).find(isShown);
      if (!svg) throw new Error(`No picture of the ${chart} is shown.`);
      const isLit = (mark: Element) => {
        const round = mark.closest('[opacity]');
        return round?.getAttribute('opacity') !== setBack;
      };
      const marks = (name: string) =>
        Array.from(svg.querySelectorAll<SVGElement>(`[data-${name}]`), (mark) => ({
          ids: (mark.dataset[name] ?? '').split(' '),
          lit: isLit(mark),
        }));
      const shapes = Array.from(
        document.querySelectorAll<SVGElement>(`${island} path[data-shaded]`),
      ).filter(isShown);
      return {
        entity: marks('entity'),
        relation: marks('relation'),
        place: [
          ...marks('place'),
          ...marks('origin'),
          ...marks('region'),
          ...shapes.map((shape) => ({ ids: [shape.dataset['partner'] ?? ''], lit: isLit(shape) })),
        ],
        authority: [
          ...marks('block'),
          ...marks('line').map(({ lit }) => ({ ids: ['not_granted'], lit })),
        ],
        row: Array.from(document.querySelectorAll(`${island} table tbody tr`), (row) => ({
          ids: Array.from(row.querySelectorAll<HTMLElement>('[data-mark]'), (mark) =>
            (mark.dataset['mark'] ?? '').replace(/^\w+:/, ''),
          ),
          lit: getComputedStyle(row).opacity === '1',
        })),
      };
    },
    { chart, setBack: SET_BACK },
  );
}
