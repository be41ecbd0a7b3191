import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { FigureName } from './inTables';

/**
 * What the WAI-ARIA practices expect of a tree view's keys, after the tests of their examples 1a (File
 * Directory, computed properties) and 1b (declared properties), for our lists. A list here is no
 * role=tree but nested lists of buttons, which every screen reader and phone can use by itself: an item
 * is the button of a mark, its state of opening is told by the `aria-expanded` of the toggle beside it,
 * and what is chosen by `aria-current`. The keys are an addition on top, so the expectations on roles
 * are left out, and those on keys and states hold word for word.
 * https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export interface TreeKeyStep {
  readonly name: string;
  readonly run: (tree: TreeInPage) => Promise<void>;
}

/** How many first letters of a name are typed. */
const FIRST_LETTERS = 5;

/** One mark of a list as a test sees it. */
interface Item {
  readonly key: string;
  readonly level: number;
  readonly words: string;
  readonly parent: string | null;
  /** Null for a leaf. */
  readonly expanded: boolean | null;
  readonly tabStop: boolean;
}

/** The list of one chart in an open page. */
export class TreeInPage {
  readonly page: Page;
  readonly root: string;
  readonly locale: 'en' | 'ko';
  constructor(page: Page, name: FigureName, locale: 'en' | 'ko') {
    this.page = page;
    this.root = `[data-island="${name}"]`;
    this.locale = locale;
  }

  /** The marks of the list that can be reached now, in their order. */
  items(): Promise<Item[]> {
    return this.page.locator(this.root).evaluate((root) => {
      const buttons = Array.from(root.querySelectorAll<HTMLElement>('.over .mark'));
      return buttons
        .filter((one) => one.getClientRects().length > 0 && !one.closest('ul[aria-hidden]'))
        .map((one) => {
          const item = one.parentElement;
          const up = item?.parentElement?.closest('li')?.querySelector<HTMLElement>('[data-mark]');
          const toggle = item?.querySelector(':scope > .toggle');
          let level = 0;
          for (let at = item; at; at = at.parentElement?.closest('li') ?? null) level += 1;
          return {
            key: one.dataset['mark'] ?? '',
            level,
            words: one.textContent.trim(),
            parent: up?.dataset['mark'] ?? null,
            expanded: toggle ? toggle.getAttribute('aria-expanded') === 'true' : null,
            tabStop: one.tabIndex === 0,
          };
        });
    });
  }
  async item(key: string): Promise<Item> {
    const found = (await this.items()).find((one) => one.key === key);
    if (!found) throw new Error(`${key} cannot be reached.`);
    return found;
  }
  /** The key of the mark that has the focus; null where none has. */
  focused(): Promise<string | null> {
    return this.page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'] ?? null,
    );
  }
  async focus(key: string): Promise<void> {
    await this.page.locator(`${this.root} .over [data-mark="${key}"]`).focus();
    expect(await this.focused()).toBe(key);
  }
  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }
  /** Opens every branch, by its toggle. */
  async openAll(): Promise<void> {
    await this.page.locator(this.root).evaluate((root) => {
      for (const toggle of root.querySelectorAll<HTMLElement>('.toggle[aria-expanded="false"]')) {
        toggle.click();
      }
    });
  }
  /** Closes every branch, by its toggle. */
  async closeAll(): Promise<void> {
    await this.page.locator(this.root).evaluate((root) => {
      for (const toggle of root.querySelectorAll<HTMLElement>('.toggle[aria-expanded="true"]')) {
        toggle.click();
      }
    });
  }
  /** Presses the toggle of one branch, as a voice or a switch would: by activating it. */
  async toggle(key: string): Promise<void> {
    await this.page.locator(`${this.root} .over [data-mark="${key}"] ~ .toggle`).evaluate((one) => {
      (one as HTMLElement).click();
    });
  }
  async closeBranch(key: string): Promise<void> {
    if ((await this.item(key)).expanded) await this.toggle(key);
  }
  /**
   * Types letters into the focused mark, one after another. As events of its own, since a letter of
   * Hangul comes from no key of its own: it is what an input method hands over when it has composed it.
   */
  async type(word: string): Promise<void> {
    await this.page.evaluate(
      (letters) => {
        for (const key of letters) {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(event);
        }
      },
      [...word],
    );
  }
  /** Waits until what is typed begins a new word. */
  pause(): Promise<void> {
    return this.page.waitForTimeout(720);
  }
  /** Chooses nothing, and closes the card. */
  async reset(): Promise<void> {
    for (let left = 3; left > 0 && (await this.chosen()) !== null; left -= 1) {
      await this.press('Escape');
    }
    await this.openAll();
  }
  chosen(): Promise<string | null> {
    return this.page.evaluate(
      () =>
        document.querySelector<HTMLElement>('.over [data-mark][aria-current="true"]')?.dataset[
          'mark'
        ] ?? null,
    );
  }
  cardOpen(): Promise<boolean> {
    return this.page.locator('dialog').evaluate((one) => (one as HTMLDialogElement).open);
  }
}

/** True for every pair of neighbours. */
async function follow(tree: TreeInPage, key: string, order: readonly Item[]): Promise<void> {
  const [first] = order;
  if (first) await tree.focus(first.key);
  for (const next of order.slice(1)) {
    await tree.press(key);
    expect(await tree.focused()).toBe(next.key);
  }
  await tree.press(key);
  expect(await tree.focused(), 'the last one stays').toBe(order.at(-1)?.key);
}

const branches = (items: readonly Item[]): Item[] =>
  items.filter(({ expanded }) => expanded !== null);
const leaves = (items: readonly Item[]): Item[] =>
  items.filter(({ expanded }) => expanded === null);

const activates =
  (key: string) =>
  async (tree: TreeInPage): Promise<void> => {
    await tree.openAll();
    for (const { key: mark } of await tree.items()) {
      await tree.focus(mark);
      await tree.press(key);
      expect(await tree.chosen()).toBe(mark);
      expect(await tree.cardOpen()).toBe(true);
      await tree.press('Escape');
      expect(await tree.cardOpen()).toBe(false);
      expect(await tree.focused()).toBe(mark);
    }
    await tree.reset();
  };

/** The keys and states that are expected, each on its own, from a list with every branch open. */
export const TREE_KEY_STEPS: readonly TreeKeyStep[] = [
  {
    name: 'the list is in the page once, has a name, and its toggles tell open or closed',
    async run(tree) {
      const group = tree.page.locator(`${tree.root} .over[role="group"]`);
      expect(await group.count()).toBe(1);
      expect(await group.getAttribute('aria-label')).not.toBe('');
      const states = await tree.page
        .locator(`${tree.root} .toggle`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-expanded')));
      expect(new Set(states)).toEqual(new Set(['true']));
    },
  },
  {
    name: 'exactly one tab stop, and it moves with the focus (roving tabindex)',
    async run(tree) {
      const items = await tree.items();
      for (const { key } of [items.at(-1), items[1], items[0]].flatMap((one) => one ?? [])) {
        await tree.focus(key);
        const stops = (await tree.items()).filter(({ tabStop }) => tabStop);
        expect(stops.map((stop) => stop.key)).toEqual([key]);
      }
    },
  },
  { name: 'Enter activates a mark, a branch and a leaf', run: activates('Enter') },
  { name: 'Space activates a mark, a branch and a leaf', run: activates(' ') },
  {
    name: 'Down goes to the next that is shown, and stays at the last',
    run: async (tree) => follow(tree, 'ArrowDown', await tree.items()),
  },
  {
    name: 'Up goes to the one before that is shown, and stays at the first',
    run: async (tree) => follow(tree, 'ArrowUp', (await tree.items()).reverse()),
  },
  {
    name: 'Down and Up pass over what is in a closed branch',
    async run(tree) {
      await tree.closeAll();
      const items = await tree.items();
      expect(items.every(({ level }) => level === 1)).toBe(true);
      await follow(tree, 'ArrowDown', items);
      await follow(tree, 'ArrowUp', items.reverse());
      await tree.openAll();
    },
  },
  {
    name: 'Right on a closed branch opens it and does not move the focus',
    async run(tree) {
      for (const { key } of branches(await tree.items())) {
        await tree.closeBranch(key);
        await tree.focus(key);
        await tree.press('ArrowRight');
        expect((await tree.item(key)).expanded).toBe(true);
        expect(await tree.focused()).toBe(key);
      }
    },
  },
  {
    name: 'Right on an open branch goes to its first child',
    async run(tree) {
      const items = await tree.items();
      for (const { key } of branches(items)) {
        await tree.focus(key);
        await tree.press('ArrowRight');
        expect(await tree.focused()).toBe(items.find(({ parent }) => parent === key)?.key);
      }
    },
  },
  {
    name: 'Right on a leaf does nothing',
    async run(tree) {
      for (const { key } of leaves(await tree.items())) {
        await tree.focus(key);
        await tree.press('ArrowRight');
        expect(await tree.focused()).toBe(key);
      }
    },
  },
  {
    name: 'Left on an open branch closes it and does not move the focus',
    async run(tree) {
      for (const { key } of branches(await tree.items()).reverse()) {
        await tree.focus(key);
        await tree.press('ArrowLeft');
        expect((await tree.item(key)).expanded).toBe(false);
        expect(await tree.focused()).toBe(key);
      }
      await tree.openAll();
    },
  },
  {
    name: 'Left on a leaf or a closed branch goes to the parent',
    async run(tree) {
      const below = (await tree.items()).filter(({ parent }) => parent !== null).reverse();
      for (const { key, parent, expanded } of below) {
        await tree.focus(key);
        if (expanded) await tree.press('ArrowLeft');
        await tree.press('ArrowLeft');
        expect(await tree.focused()).toBe(parent);
      }
      await tree.openAll();
    },
  },
  {
    name: 'Left on a closed branch or a leaf at the root does nothing',
    async run(tree) {
      await tree.closeAll();
      for (const { key } of await tree.items()) {
        await tree.focus(key);
        await tree.press('ArrowLeft');
        expect(await tree.focused()).toBe(key);
      }
      await tree.openAll();
    },
  },
  {
    name: 'Home goes to the first, End to the last that is shown',
    async run(tree) {
      const open = await tree.items();
      await tree.press('End');
      expect(await tree.focused()).toBe(open.at(-1)?.key);
      await tree.press('Home');
      expect(await tree.focused()).toBe(open[0]?.key);
      await tree.closeAll();
      const closed = await tree.items();
      await tree.focus(closed[1]?.key ?? '');
      await tree.press('End');
      expect(await tree.focused()).toBe(closed.at(-1)?.key);
      await tree.press('Home');
      expect(await tree.focused()).toBe(closed[0]?.key);
      await tree.openAll();
    },
  },
  {
    name: 'a letter goes to the next name that begins with it, and round again',
    async run(tree) {
      const items = await tree.items();
      const letter = [...(items[0]?.words ?? '')][0]?.toLowerCase() ?? '';
      const same = items.filter(({ words }) => words.toLowerCase().startsWith(letter));
      await tree.focus(items[0]?.key ?? '');
      for (const { key } of [...same.slice(1), ...same.slice(0, 1)]) {
        await tree.type(letter);
        expect(await tree.focused()).toBe(key);
        await tree.pause();
      }
    },
  },
  {
    name: 'every name is reached by its first letters, typed one after another',
    async run(tree) {
      const items = await tree.items();
      const [first] = items;
      // The space bar activates, so only a first word can be typed.
      const begin = ({ words }: Item): string =>
        (words.toLowerCase().split(' ')[0] ?? '').slice(0, FIRST_LETTERS);
      for (const word of new Set(items.map(begin))) {
        await tree.focus(first?.key ?? '');
        await tree.type(word);
        const found = await tree.item((await tree.focused()) ?? '');
        expect(found.words.toLowerCase().startsWith(word), word).toBe(true);
        await tree.pause();
      }
    },
  },
  {
    name: 'a letter that no name begins with does nothing',
    async run(tree) {
      const [first] = await tree.items();
      await tree.focus(first?.key ?? '');
      await tree.type(tree.locale === 'en' ? 'z' : '쿄');
      expect(await tree.focused()).toBe(first?.key);
      await tree.pause();
    },
  },
  {
    name: '* opens all branches beside the mark, those below them not, and does not move the focus',
    async run(tree) {
      await tree.closeAll();
      const [first] = await tree.items();
      await tree.focus(first?.key ?? '');
      await tree.press('*');
      const items = await tree.items();
      const states = (level: number): Set<boolean | null> =>
        new Set(branches(items.filter((one) => one.level === level)).map((one) => one.expanded));
      expect(states(1)).toEqual(new Set([true]));
      expect(states(2).has(true)).toBe(false);
      expect(await tree.focused()).toBe(first?.key);
      await tree.openAll();
    },
  },
  {
    name: 'Tab and Shift+Tab leave the list, and come back to the mark that had the focus',
    async run(tree) {
      const items = await tree.items();
      const at = items[3]?.key ?? '';
      await tree.focus(at);
      for (const [away, back] of [
        ['Tab', 'Shift+Tab'],
        ['Shift+Tab', 'Tab'],
      ] as const) {
        await tree.press(away);
        const inside = await tree.page.evaluate(() =>
          document.activeElement?.matches('.over [data-mark], .toggle'),
        );
        expect(inside, away).toBe(false);
        await tree.press(back);
        expect(await tree.focused(), back).toBe(at);
      }
    },
  },
  {
    name: 'with Control, Alt or Meta the keys are the browser’s',
    async run(tree) {
      const items = await tree.items();
      const at = items[2]?.key ?? '';
      await tree.focus(at);
      const kept = await tree.page.evaluate(() =>
        ['ctrlKey', 'altKey', 'metaKey'].map((chord) =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: 'ArrowDown',
              bubbles: true,
              cancelable: true,
              [chord]: true,
            }),
          ),
        ),
      );
      expect(kept).toEqual([true, true, true]);
      expect(await tree.focused()).toBe(at);
    },
  },
  {
    name: 'keys that an input method composes with are left to it',
    async run(tree) {
      const items = await tree.items();
      const at = items[0]?.key ?? '';
      await tree.focus(at);
      await tree.page.evaluate(() =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, isComposing: true }),
        ),
      );
      expect(await tree.focused()).toBe(at);
    },
  },
  {
    name: 'the toggle button alone opens and closes its branch',
    async run(tree) {
      for (const { key } of branches(await tree.items()).reverse()) {
        for (const expected of [false, true]) {
          await tree.toggle(key);
          expect((await tree.item(key)).expanded).toBe(expected);
        }
      }
    },
  },
  {
    name: 'the focus is drawn round the mark, 3 px thick and not cut off',
    async run(tree) {
      for (const { key } of await tree.items()) {
        await tree.focus(key);
        await tree.press('Shift');
        const ring = await tree.page.evaluate(() => {
          const at = document.activeElement as HTMLElement;
          const style = getComputedStyle(at);
          const box = at.getBoundingClientRect();
          let clipped = style.clipPath !== 'none';
          const out = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
          for (let up = at.parentElement; up; up = up.parentElement) {
            if (getComputedStyle(up).overflowX === 'visible') continue;
            const round = up.getBoundingClientRect();
            clipped ||= box.left - out < round.left - 1 || box.right + out > round.right + 1;
          }
          return {
            width: parseFloat(style.outlineWidth),
            style: style.outlineStyle,
            clipped,
            inWindow: box.left - out >= 0 && box.right + out <= innerWidth,
            large: box.width >= 44 && box.height >= 44,
          };
        });
        expect(ring, key).toEqual({
          ...{ width: 3, style: 'solid', clipped: false, inWindow: true },
          large: true,
        });
      }
    },
  },
];
