import { TREE_MOVE_STEPS } from './treeMoveSteps';
import { TREE_WORD_STEPS } from './treeWordSteps';
import type { TreeInPage } from './treeInPage';

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

/** The keys and states that are expected, each on its own, from a list with every branch open. */
export const TREE_KEY_STEPS: readonly TreeKeyStep[] = [...TREE_MOVE_STEPS, ...TREE_WORD_STEPS];
