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
}

/** The opacity of what is set back, as src/marks/setBack.ts has it. */
const SET_BACK = '0.28';

/**
 * What is lit in the picture of a chart that is on the screen: groups that carry an id, with a country's
 * fill for its shape. A group is set back by its own opacity, or that of one round it.
 */
export async function litShown(page: Page, chart: 'hierarchy' | 'map'): Promise<LitShown> {
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
      const land = svg.parentElement?.closest(island)?.querySelector('[data-disputed] path');
      return {
        entity: marks('entity'),
        relation: marks('relation'),
        place: [
          ...marks('place'),
          ...marks('origin'),
          ...marks('region'),
          ...shapes.map((shape) => ({
            ids: [shape.dataset['partner'] ?? ''],
            lit: shape.getAttribute('fill') !== land?.getAttribute('fill'),
          })),
        ],
        authority: [
          ...marks('block'),
          ...marks('line').map(({ lit }) => ({ ids: ['not_granted'], lit })),
        ],
      };
    },
    { chart, setBack: SET_BACK },
  );
}
