const FOLD = 'details[data-fold]';

/** Opens every fold that holds an element, and the element if it is one. Returns whether any was closed. */
export function openAround(element: Element | null): boolean {
  let opened = false;
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) {
    opened ||= !at.open;
    at.open = true;
  }
  return opened;
}

/** Opens all folds, as for a page whose program has not come; returns those that were closed. */
export function openFolds(): HTMLDetailsElement[] {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>(`${FOLD}:not([open])`)];
  for (const fold of closed) fold.open = true;
  return closed;
}

/**
 * Closes folds as they arrive, but for the one that the address leads to: they stand open in the file, for
 * readers without scripts. An observer is told before what has arrived is painted.
 */
export function closeFoldsAsTheyCome(): void {
  const named = location.hash.slice(1).replace(/&.*$/s, '');
  const close = (): void => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-fold="shut"]')) {
      fold.dataset['fold'] = '';
      fold.open = named !== '' && named === fold.id;
    }
  };
  const arriving = new MutationObserver(close);
  arriving.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    arriving.disconnect();
    close();
  });
}

/** On paper nothing is folded. */
export function openFoldsForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = openFolds();
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
