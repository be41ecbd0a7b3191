import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LOCALES } from '../../src/data/types';
import { EMBEDS, embedPath, localeFolder } from '../../src/model/embeds';

/** What a proxy may change on the way, so that the page's own policy refuses it. */
export const REWRITES = ['script', 'style', 'both'] as const;
export type Rewrite = (typeof REWRITES)[number];

/** Every page with a chart, as a path below the site's root. */
export const CHART_PAGES: readonly string[] = LOCALES.flatMap((locale) => [
  localeFolder(locale),
  ...EMBEDS.map((embed) => embedPath(embed, locale)),
]);

/** A page as a proxy hands it on that "improves" scripts, styles or both: a comment more in each is enough. */
export function rewritten(html: string, what: Rewrite): string {
  const scripts = html.replaceAll(/(<script(?: type="module")?>)/g, '$1/* improved */');
  if (what === 'script') return scripts;
  return (what === 'both' ? scripts : html).replaceAll(/(<style\b[^>]*>)/g, '$1/* improved */');
}

/** All pages of a built site as such a proxy answers for them, by path, for `serve`. */
export function rewrittenPages(dist: string, what: Rewrite): Record<string, string> {
  return Object.fromEntries(
    CHART_PAGES.map((path) => [
      `/${path}`,
      rewritten(readFileSync(join(dist, path, 'index.html'), 'utf8'), what),
    ]),
  );
}

/** What there is to see of a page's charts and tables. */
export interface Readable {
  /** The charts that are shown, each by its name. */
  readonly charts: readonly string[];
  /** The colours of every shape and letter of them, and of the world under the map, in the order of painting. */
  readonly colours: readonly string[];
  /** Words of charts that stand outside them, cells of tables without room, controls that can do nothing, and what is not readable. */
  readonly faults: readonly string[];
  /** How many cells the tables have. */
  readonly cells: number;
}

/** Looks at a page whose program does not run. */
export function readable(page: Page): Promise<Readable> {
  return page.evaluate(() => {
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
    };
    const all = (selector: string, root: ParentNode = document): Element[] =>
      Array.from(root.querySelectorAll(selector));
    const said = (element: Element): string =>
      `${element.tagName} ${element.textContent.trim().slice(0, 30)}`;
    const faults: string[] = [];

    const charts = all('svg[data-chart]').filter(isShown);
    for (const chart of charts) {
      const room = chart.getBoundingClientRect();
      if (room.width < 280) faults.push(`so small a chart: ${room.width}`);
      for (const text of all('text', chart)) {
        const box = text.getBoundingClientRect();
        const isInside = box.left > room.left - 8 && box.right < room.right + 8;
        if (!isInside || !isShown(text)) faults.push(`outside: ${said(text)}`);
      }
    }
    // The world lies under the map, at its place and as wide as there.
    for (const map of charts.filter((chart) => chart.matches('[data-chart=map]'))) {
      const room = map.getBoundingClientRect();
      const worlds = [...all('.picture > svg, .fades > svg'), ...all('use', map)].filter(isShown);
      const [world] = worlds.map((one) => one.getBoundingClientRect());
      const isUnder =
        world &&
        Math.abs(world.left - room.left) < 3 &&
        Math.abs(world.top - room.top) < 3 &&
        world.width > room.width * 0.7;
      if (worlds.length !== 1 || !isUnder) faults.push(`${worlds.length} worlds under the map`);
    }

    const cells = all('tbody :is(th, td)').filter((cell) => cell.textContent.trim() !== '');
    for (const cell of cells) if (!isShown(cell)) faults.push(`hidden: ${said(cell)}`);
    for (const words of all('main p:not(.spoken, .full), figcaption, dl[id$="-text"]')) {
      const isEmpty = words.textContent.trim() === '';
      const isFolded = words.closest('details, .needs-script') !== null;
      if (!isEmpty && !isFolded && !isShown(words)) faults.push(`hidden: ${said(words)}`);
    }
    for (const control of all('.needs-script').filter(isShown))
      faults.push(`dead: ${said(control)}`);

    const colours = charts.flatMap((chart) =>
      all('path, rect, circle, text', chart).map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return `${mark.tagName} ${fill} ${stroke}`;
      }),
    );
    const names = charts.map((chart) => chart.getAttribute('data-chart') ?? '');
    return { charts: names, colours, faults, cells: cells.length };
  });
}
