/** How long letters typed one after another count as one word, in milliseconds. */
const TYPING = 700;
const MARKS = 'button[data-mark]';

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const isOpen = (branch: Element): boolean => branch.getAttribute('aria-hidden') !== 'true';
const inClosed = (button: Element): boolean => button.closest('ul[aria-hidden="true"]') !== null;

/** The mark that an item of a list stands for. */
function markOf(item: Element | null | undefined): HTMLElement | null {
  return item?.querySelector<HTMLElement>(`:scope > ${MARKS}`) ?? null;
}

function branchOf(button: Element): Element | null {
  return button.parentElement?.querySelector(':scope > ul') ?? null;
}

/** The buttons that can be reached now, from the first to the last. */
function reachable(root: Element): HTMLElement[] {
  const all = Array.from(root.querySelectorAll<HTMLElement>(MARKS));
  return all.filter((button) => isShown(button) && !inClosed(button));
}

/** The mark itself, or the nearest above it that is in no closed branch. */
function openAbove(mark: HTMLElement | null): HTMLElement | null {
  return mark && inClosed(mark) ? openAbove(markOf(mark.closest('ul')?.parentElement)) : mark;
}

/** Makes one button the one that Tab reaches. Lays nothing out: a press on a mark is waiting for its frame. */
function setTabStop(root: Element, stop: HTMLElement | null | undefined): void {
  for (const button of root.querySelectorAll<HTMLElement>(MARKS)) {
    const index = button === stop ? 0 : -1;
    if (button.tabIndex !== index) button.tabIndex = index;
  }
}

/** Finds what letters typed one after another begin, from a button on. */
function typeAhead(): (
  from: HTMLElement,
  all: readonly HTMLElement[],
  event: KeyboardEvent,
) => HTMLElement | undefined {
  let word = '';
  let last = -Infinity;
  return (from, all, { key, timeStamp }) => {
    word = (timeStamp - last < TYPING ? word : '') + key.toLowerCase();
    last = timeStamp;
    // One letter goes on to the next of that letter; a word may stay where it is.
    const start = all.indexOf(from) + (word.length > 1 ? 0 : 1);
    const order = [...all.slice(start), ...all.slice(0, start)];
    return order.find(({ textContent }) => textContent.trim().toLowerCase().startsWith(word));
  };
}

/**
 * Gives nested lists of buttons one tab stop and the keys of the WAI-ARIA tree view (arrows, Home, End,
 * "*" and letters), as an addition: without them each button still works by itself. An attachment for
 * the element round the lists; buttons carry `data-mark`, a closed branch is `aria-hidden`, and
 * `setOpen` is asked to open or close the branch under a mark.
 * https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export function treeKeys(
  setOpen: (mark: string, open: boolean) => void,
): (root: HTMLElement) => () => void {
  return (root) => {
    const find = typeAhead();
    const goTo = (button: HTMLElement | null | undefined): void => {
      if (!button) return;
      setTabStop(root, button);
      button.focus();
    };
    const open = (button: HTMLElement, value: boolean): void => {
      setOpen(button.dataset['mark'] ?? '', value);
    };
    /** True where the key was one of the list's own. */
    const press = (from: HTMLElement, event: KeyboardEvent): boolean => {
      const { key } = event;
      const all = reachable(root);
      const at = all.indexOf(from);
      const branch = branchOf(from);
      if (key === 'ArrowDown') goTo(all[at + 1]);
      else if (key === 'ArrowUp') goTo(all[at - 1]);
      else if (key === 'Home') goTo(all[0]);
      else if (key === 'End') goTo(all.at(-1));
      else if (key === 'ArrowRight') {
        if (branch && !isOpen(branch)) open(from, true);
        else if (branch) goTo(all[at + 1]);
      } else if (key === 'ArrowLeft') {
        if (branch && isOpen(branch)) open(from, false);
        else goTo(markOf(from.closest('li')?.parentElement?.closest('li')));
      } else if (key === '*') {
        const siblings = Array.from(from.closest('ul')?.children ?? [], markOf);
        for (const button of siblings) if (button && branchOf(button)) open(button, true);
      } else {
        const found = key.length === 1 && key !== ' ' ? find(from, all, event) : undefined;
        goTo(found);
        return found !== undefined;
      }
      return true;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const from = (event.target as Element).closest<HTMLElement>(MARKS);
      const chord = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
      // Shift with an arrow turns the map.
      if (!from || chord || (event.shiftKey && event.key.startsWith('Arrow'))) return;
      if (press(from, event)) event.preventDefault();
    };
    const onFocusIn = (event: FocusEvent): void => {
      const button = (event.target as Element).closest<HTMLElement>(MARKS);
      if (button && !inClosed(button)) setTabStop(root, button);
    };
    // At another width other buttons are shown, and the tab stop must be one of them.
    const watch = new ResizeObserver(() => {
      const buttons = reachable(root);
      setTabStop(root, buttons.find(({ tabIndex }) => tabIndex === 0) ?? buttons[0]);
    });
    watch.observe(root);
    // Tab reaches nothing in a branch that has been closed, by whatever closed it.
    const closing = new MutationObserver(() => {
      const stop = root.querySelector<HTMLElement>(`${MARKS}[tabindex="0"]`);
      if (stop && inClosed(stop)) setTabStop(root, openAbove(stop));
    });
    closing.observe(root, { attributeFilter: ['aria-hidden'], subtree: true });
    root.addEventListener('keydown', onKeyDown);
    root.addEventListener('focusin', onFocusIn);
    return () => {
      watch.disconnect();
      closing.disconnect();
      root.removeEventListener('keydown', onKeyDown);
      root.removeEventListener('focusin', onFocusIn);
    };
  };
}
