import { expect } from 'vitest';
import { answered } from './answered';
import type { Item, TreeInPage } from './treeInPage';
import type { TreeKeyStep } from './treeKeySteps';

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
      await answered(tree.page);
      expect(await tree.chosen()).toBe(mark);
      expect(await tree.cardOpen()).toBe(true);
      await tree.press('Escape');
      await answered(tree.page);
      expect(await tree.cardOpen()).toBe(false);
      expect(await tree.focused()).toBe(mark);
    }
    await tree.reset();
  };

/** Activating, and the four arrows. */
export const TREE_MOVE_STEPS: readonly TreeKeyStep[] = [
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
];
