import { expect } from 'vitest';
import type { Item } from './treeInPage';

import type { TreeKeyStep } from './treeKeySteps';

/** How many first letters of a name are typed. */
const FIRST_LETTERS = 5;

const branches = (items: readonly Item[]): Item[] =>
  items.filter(({ expanded }) => expanded !== null);

/** Home and End, letters, the star, Tab, the toggles, and what is seen of the focus. */
export const TREE_WORD_STEPS: readonly TreeKeyStep[] = [
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
      const letter = Array.from(items[0]?.words ?? '')[0]?.toLowerCase() ?? '';
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
        tree.skipPause();
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
      tree.skipPause();
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
    name: 'Tab leaves from the mark that has the focus, even before a frame shows it',
    async run(tree) {
      const items = await tree.items();
      const at = items[3]?.key ?? '';
      await tree.focus(items[1]?.key ?? '');
      const stops = await tree.page.evaluate((button) => {
        const [mark] = document.querySelectorAll<HTMLElement>(button);
        mark?.focus();
        const list = mark?.closest('.over')?.querySelectorAll<HTMLElement>('[data-mark]') ?? [];
        return Array.from(list, ({ tabIndex, dataset }) => (tabIndex === 0 ? dataset['mark'] : []));
      }, `${tree.root} .over [data-mark="${at}"]`);
      expect(stops.flat()).toEqual([at]);
    },
  },
  {
    name: 'the tab stop leaves a branch that its toggle closes',
    async run(tree) {
      const items = await tree.items();
      const child = items.find(({ parent }) => parent !== null);
      await tree.focus(child?.key ?? '');
      const toggle = `${tree.root} .over [data-mark="${child?.parent ?? ''}"] ~ .toggle`;
      await tree.page.locator(toggle).evaluate((button: HTMLElement) => {
        button.click();
      });
      const stops = (await tree.items()).filter(({ tabStop }) => tabStop);
      expect(stops.map(({ key }) => key)).toEqual([child?.parent]);
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
          const style = getComputedStyle(at, '::before');
          const box = at.getBoundingClientRect();
          // Round the whole mark, of which the button may be a part.
          const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) =>
            parseFloat(style.getPropertyValue(side)),
          ) as [number, number, number, number];
          const ring = {
            left: box.left + left,
            right: box.right - right,
            top: box.top + top,
            bottom: box.bottom - bottom,
          };
          let clipped = getComputedStyle(at).clipPath !== 'none';
          const out = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
          for (let up = at.parentElement; up; up = up.parentElement) {
            if (getComputedStyle(up).overflowX === 'visible') continue;
            const round = up.getBoundingClientRect();
            clipped ||= ring.left - out < round.left - 1 || ring.right + out > round.right + 1;
          }
          return {
            width: parseFloat(style.outlineWidth),
            style: style.outlineStyle,
            clipped,
            inWindow: ring.left - out >= 0 && ring.right + out <= innerWidth,
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
