import { targetKey } from './targetKey';
import { SELECTION_KINDS, type Selection } from '../model/view';

/** The choice that a button's `data-mark` names, or null. */
export function markOfKey(key: string | undefined): Selection | null {
  const at = key?.indexOf(':') ?? -1;
  const kind = SELECTION_KINDS.find((one) => one === key?.slice(0, at));
  return kind && key ? { kind, id: key.slice(at + 1) } : null;
}

export interface ShownMark {
  readonly mark: Selection;
  readonly element: HTMLElement;
}

/** The buttons of both charts that lie over a mark now. */
export function shownMarks(): ShownMark[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-mark]')).flatMap((element) => {
    const mark = markOfKey(element.dataset['mark']);
    return mark && element.getClientRects().length > 0 ? [{ mark, element }] : [];
  });
}

/** Where the focus goes when its place is gone: the charts' first stop, or a switch where both are tables. */
export function firstStop(): HTMLElement | undefined {
  return ['[data-mark][tabindex="0"]', '#charts button']
    .flatMap((stops) => Array.from(document.querySelectorAll<HTMLElement>(stops)))
    .find((element) => element.getClientRects().length > 0);
}

/** The first button that stands for a choice, or null where none is shown. */
export function shownMark(selection: Selection): HTMLElement | null {
  const key = targetKey(selection);
  return shownMarks().find(({ element }) => element.dataset['mark'] === key)?.element ?? null;
}
