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

/** A row of the hierarchy as a list: a body's name, and the last heading before it. */
export interface LadderName {
  readonly name: string;
  readonly heading: string;
}

/** What there is to see of a page's charts and tables. */
export interface Readable {
  /** The pictures of charts that are shown, each by its chart. */
  readonly charts: readonly string[];
  /** The bodies of the hierarchy's rows, where those are shown. */
  readonly ladder: readonly LadderName[];
  /**
   * The colours of every shape and letter of all drawings, shown or not, by the name of their place in the
   * page, in the order of painting.
   */
  readonly colours: Readonly<Record<string, readonly string[]>>;
  /** The names of those places of which the drawing is shown. */
  readonly drawn: readonly string[];
  /** Words of charts that stand outside them, cells of tables without room, controls that can do nothing, and what is not readable. */
  readonly faults: readonly string[];
  /** How many cells the tables have. */
  readonly cells: number;
  /** What each block of the page says that is shown, without spaces; but for what only a page without scripts has. */
  readonly said: readonly string[];
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

    const drawings = all('svg[data-chart]');
    const charts = drawings.filter(isShown);
    const isStyled =
      getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() !== '';
    // Letters of other typefaces, on a page without its style, may be wider: then nothing cuts them off.
    const beyond = isStyled ? 8 : 30;
    for (const chart of charts) {
      const room = chart.getBoundingClientRect();
      if (room.width < 280) faults.push(`so small a chart: ${room.width}`);
      if (getComputedStyle(chart).overflow !== 'visible') faults.push('a chart that cuts off');
      for (const text of all('text', chart)) {
        const box = text.getBoundingClientRect();
        const isInside =
          box.left > room.left - beyond && box.right < room.right + beyond && box.left > 0;
        if (!isInside || !isShown(text)) faults.push(`outside: ${said(text)}`);
      }
    }
    // One world lies under the map, and the origin's mark on its own country.
    for (const map of charts.filter((chart) => chart.matches('[data-chart=map]'))) {
      const worlds = [...all('svg[data-base]'), ...all('use', map)].filter(isShown);
      if (worlds.length !== 1) faults.push(`${worlds.length} worlds under the map`);
      const country = document.querySelector<SVGPathElement>('[data-world=origin]');
      const [world] = worlds;
      const matrix =
        world instanceof SVGUseElement ? world.getScreenCTM() : country?.getScreenCTM();
      const mark = map.querySelector('[data-origin]')?.getBoundingClientRect();
      if (!country || !matrix || !mark) {
        faults.push('no origin on the map');
        continue;
      }
      const { x, y, width, height } = country.getBBox();
      const [from, to] = [
        new DOMPoint(x, y).matrixTransform(matrix),
        new DOMPoint(x + width, y + height).matrixTransform(matrix),
      ];
      const [left, top] = [mark.left + mark.width / 2, mark.top + mark.height / 2];
      const isAtHome = left > from.x && left < to.x && top > from.y && top < to.y;
      if (!isAtHome) faults.push(`the origin at ${left} ${top} beside its country`);
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

    const colours: Record<string, string[]> = {};
    const place = (chart: Element): string =>
      chart.closest('[data-island]')?.getAttribute('data-island') ?? '';
    for (const chart of drawings) {
      colours[place(chart)] = all('path, rect, circle, text', chart).map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return `${mark.tagName} ${fill} ${stroke}`;
      });
    }
    const names = charts.map((chart) => chart.getAttribute('data-chart') ?? '');

    const shownText = (element: Element): string => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const isWords = parentElement && !parentElement.closest('noscript, script, style, svg');
        if (isWords && parentElement.getClientRects().length > 0) text += textContent ?? '';
      }
      return text.replaceAll(/\s+/g, '');
    };
    const ladder: { name: string; heading: string }[] = [];
    let heading = '';
    for (const part of all('.ladder :is(.heading, .line, .no-script.name)').filter(isShown)) {
      const text = part.textContent.trim();
      if (part.matches('.name')) ladder.push({ name: text, heading });
      else heading = (part.querySelector('.no-script') ?? part).textContent.trim();
    }
    const blocks = 'h1, h2, h3, p, li, tr, dt, dd, figcaption, summary';
    const shown = all('main')
      .flatMap((main) => all(blocks, main))
      .map(shownText)
      .filter((text) => text !== '');
    return {
      charts: names,
      ladder,
      colours,
      drawn: charts.map(place),
      faults,
      cells: cells.length,
      said: shown,
    };
  });
}
