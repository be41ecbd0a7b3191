import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../support/axe';
import { dataset } from '../unit/realDirective';
import { figure, inTables, show } from '../support/inTables';
import { answered } from '../support/answered';
import { bare, inOrder } from '../support/inOrder';
import { openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

const places = [dataset.origin, ...dataset.partners, dataset.team];
const claimOf = (id: string) => dataset.claims.find((claim) => claim.id === id);
const lowest = (ids: readonly string[] | undefined): number =>
  Math.min(
    ...(ids ?? []).flatMap((id) => claimOf(id)?.paragraphs.map((p) => Number(p.slice(1))) ?? []),
  );
const AUTHORITY = ['granted', 'not_granted', 'not_stated', 'not_applicable'];

const drawing = (paths: Element[]): string => paths.map((one) => one.getAttribute('d')).join();

describe.each([
  ['', 'en'],
  ['ko/', 'ko'],
] as const)('page /%s', (path, locale) => {
  /** The words of one column of a table, from top to bottom, without notes and terms. */
  const column = (table: Locator, index: number): Promise<string[]> =>
    table.locator('tbody tr').evaluateAll(
      (rows, at) =>
        rows.map((row) => {
          const cell = row.children[at];
          const named = cell?.querySelector('button .named') ?? cell;
          return (named as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim();
        }),
      index,
    );

  // One page for all: each leaves the tables as it found them.
  describe('in their orders', () => {
    let page: Page;
    beforeAll(async () => {
      page = await inTables(at, path);
    });
    afterAll(async () => {
      await page.context().close();
    });

    test('shows the hierarchy as a picture or as tables', async () => {
      const picture = figure(page, 'hierarchy').locator('svg[data-chart]:visible');
      const tables = figure(page, 'hierarchy').locator('table:visible');
      expect([await picture.count(), await tables.count()]).toEqual([0, 2]);
      await show(page, 'hierarchy', 'chart');
      await picture.waitFor();
      expect(await tables.count()).toBe(0);
      await show(page, 'hierarchy', 'table');
      expect([await picture.count(), await tables.count()]).toEqual([0, 2]);
    });

    test('holds every row of the dataset, in its order', async () => {
      const [entities, relations] = await figure(page, 'hierarchy').locator('table').all();
      const [map] = await figure(page, 'map').locator('table').all();
      if (!entities || !relations || !map) throw new Error('A table is missing.');
      expect(await column(entities, 0)).toEqual(dataset.entities.map(({ name }) => name[locale]));
      // Its words are on buttons, beside what kind of place each is; the team stands in its foot.
      expect(await map.locator(':is(tbody, tfoot) th button').allInnerTexts()).toEqual(
        [...dataset.partners, dataset.team].map(({ name }) => name[locale]),
      );
      const named = new Map(
        [...dataset.entities, ...places].map(({ id, name }) => [id, name[locale]]),
      );
      const ends = (ids: readonly string[]): string => ids.map((id) => named.get(id)).join(' ');
      expect(await column(relations, 0)).toEqual(dataset.relations.map(({ from }) => ends(from)));
      expect(await column(relations, 2)).toEqual(
        dataset.relations.map(({ to, toWords }) => toWords?.[locale] ?? ends(to)),
      );
    });

    const cases = [
      { figure: 'hierarchy', heading: 0, items: dataset.entities, key: 'name' },
      { figure: 'hierarchy', heading: 1, items: dataset.entities, key: 'authority' },
      { figure: 'hierarchy', heading: 4, items: dataset.entities, key: 'paragraph' },
    ] as const;
    test.each(cases)('sorts the $figure by its heading $heading', async (sorting) => {
      const table = figure(page, sorting.figure).locator('table').first();
      const heading = table.locator('thead th').nth(sorting.heading);
      const keys: Record<string, (item: (typeof sorting.items)[number]) => string | number> = {
        name: ({ name }) => bare(name[locale]),
        authority: (item) => ('authority' in item ? AUTHORITY.indexOf(item.authority) : 0),
        paragraph: ({ claimIds }) => lowest(claimIds),
      };
      const key = keys[sorting.key];
      if (!key) throw new Error('No such key.');
      const expected = (down: boolean): string[] =>
        inOrder<(typeof sorting.items)[number]>(sorting.items, key, down).map(
          ({ name }) => name[locale],
        );
      const signs: string[] = [];
      const sign = async (): Promise<void> => {
        signs.push(await heading.locator('svg path').evaluateAll(drawing));
      };

      expect(await heading.getAttribute('aria-sort')).toBe('none');
      await sign();
      await heading.locator('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      expect(await column(table, 0)).toEqual(expected(false));
      await sign();
      await page.keyboard.press('Enter');
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      expect(await column(table, 0)).toEqual(expected(true));
      await sign();
      await page.keyboard.press('Space');
      expect(await heading.getAttribute('aria-sort')).toBe('none');
      expect(await column(table, 0)).toEqual(sorting.items.map(({ name }) => name[locale]));
      expect(new Set(signs).size).toBe(3);
    });

    test.each([
      ['hierarchy', 1, 0],
      ['hierarchy', 1, 1],
      ['hierarchy', 1, 2],
    ] as const)('sorts the %s, table %i, by the words of column %i', async (name, nth, index) => {
      const table = figure(page, name).locator('table').nth(nth);
      const words = await column(table, index);
      const button = table.locator('thead th').nth(index).locator('button');
      await button.click();
      expect(await column(table, index)).toEqual(inOrder(words, bare, false));
      await button.click();
      expect(await column(table, index)).toEqual(inOrder(words, bare, true));
      await button.click();
      expect(await column(table, index)).toEqual(words);
    });

    test('sorts by one heading at a time', async () => {
      const headings = figure(page, 'hierarchy').locator('table').nth(1).locator('thead th');
      const states = (): Promise<(string | null)[]> =>
        headings.evaluateAll((all) => all.map((one) => one.getAttribute('aria-sort')));
      await headings.nth(0).locator('button').click();
      await headings.nth(3).locator('button').click();
      expect(await states()).toEqual(['none', 'none', 'none', 'ascending', 'none']);
      // The one line of context comes last, and stands first when the order is turned.
      const paragraphs = () => column(figure(page, 'hierarchy').locator('table').nth(1), 4);
      expect((await paragraphs()).at(-1)).toBe('—');
      await headings.nth(3).locator('button').click();
      expect((await paragraphs())[0]).toBe('—');
      await headings.nth(3).locator('button').click();
      expect(new Set(await states())).toEqual(new Set(['none']));
    });

    test('chooses from a row, and marks what goes with it in the other figure', async () => {
      const entity = dataset.entities.find(({ id }) => id === 'room-39-companies');
      const name = entity?.name[locale] ?? '';
      const rows = figure(page, 'hierarchy').locator('table').first().locator('tbody tr');
      const row = rows.nth(dataset.entities.findIndex(({ id }) => id === entity?.id));
      await row.locator('th button').focus();
      await page.keyboard.press('Enter');
      await answered(page);
      const current = page.locator('[aria-current="true"]:visible');
      expect(await current.count()).toBe(1);
      expect(await current.innerText()).toMatch(new RegExp(`^${name}`));
      expect(await row.evaluate((e) => parseFloat(getComputedStyle(e).outlineWidth))).toBe(3);

      // Every place that one of its relations reaches stands out; the other rows are set back.
      const back = await figure(page, 'map')
        .locator('tbody tr')
        .evaluateAll((all) => all.map((one) => one.classList.contains('back')));
      const reached = dataset.relations
        .filter(({ from }) => from.includes('room-39-companies'))
        .flatMap(({ to }) => to);
      expect(back).toEqual(dataset.partners.map(({ id }) => !reached.includes(id)));

      const relation = figure(page, 'hierarchy').locator('table').nth(1).locator('td button');
      expect(await relation.count()).toBe(dataset.relations.length);
      await relation.nth(2).click();
      await answered(page);
      expect(await relation.nth(2).getAttribute('aria-current')).toBe('true');
      expect(await page.locator('table [aria-current="true"]').count()).toBe(1);
      await page.keyboard.press('Escape');
    });

    test('fits every width', async () => {
      for (const width of [320, 375, 768, 1280, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await answered(page);
        const found = await page.evaluate(() => {
          // The map's are as large as a finger where fingers point, which no mouse does.
          const controls = Array.from(
            document.querySelectorAll('[data-island="hierarchy"] table button'),
          );
          const shown = controls
            .map((one) => one.getBoundingClientRect())
            .filter((b) => b.width > 0);
          // A word that is wider than its cell sticks out of it.
          const cells = Array.from(document.querySelectorAll<HTMLElement>('tbody :is(th, td)'));
          return {
            over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            small: shown.filter((box) => box.height < 44 || box.width < 44).length,
            hidden: controls.length - shown.length,
            // A paragraph's tag has 10 px round it that a finger may hit and nobody sees.
            squeezed: cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 11).length,
          };
        });
        expect(found, `${width} px`).toEqual({ over: 0, small: 0, hidden: 0, squeezed: 0 });
        const stacked = await page
          .locator('[data-island="hierarchy"] tbody tr')
          .first()
          .evaluate((row) => getComputedStyle(row).display === 'block');
        expect(stacked, `${width} px`).toBe(![768, 1440].includes(width));
      }
    });

    // Every two of language, width and theme meet.
    test('breaks no rule of WCAG 2.2 AA, narrow or wide, light or dark', async () => {
      await figure(page, 'hierarchy').locator('th button').nth(6).click();
      await answered(page);
      // A choice sets the rest back, as what a mouse rests on does: the first key closes what is told of it.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
      // The story bar stays while the page scrolls, and for a moment lies over half of what passes below it.
      await page.evaluate(() => {
        window.scrollTo(0, 0);
      });
      for (const [width, narrow] of [
        [375, true],
        [1440, false],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: narrow === (locale === 'en') ? 'light' : 'dark' });
        await answered(page);
        const { faults, kept } = await judge(page, { within: '#charts' });
        expect(kept).toContain('color-contrast');
        expect({ width, faults }).toEqual({ width, faults: [] });
      }
    });
  });
});

test('shows the names once and plain without JavaScript, and on paper', async () => {
  const { page, context } = await openPage(at.browser, { javaScriptEnabled: false });
  await page.goto(at.site.url);
  const names = figure(page, 'map').locator('tbody th .words');
  expect(await names.allInnerTexts()).toEqual(dataset.partners.map(({ name }) => name.en));
  expect(await page.locator('table button:visible').count()).toBe(0);
  await context.close();

  const printed = await inTables(at, '');
  await printed.emulateMedia({ media: 'print' });
  const hierarchy = figure(printed, 'hierarchy');
  expect(await hierarchy.locator('table button:visible').count()).toBe(0);
  expect(await hierarchy.locator('tbody th .no-script:visible').count()).toBe(
    dataset.entities.length,
  );
  await printed.context().close();
});
