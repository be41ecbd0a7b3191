import { tick } from 'svelte';
import { openAround, openFoldsForPrint } from '../kit/folds';
import { showAnchor } from '../kit/showAnchor';
import { goTo } from '../selection/goTo';
import { showStep } from '../story/showStep';
import type { ViewState } from '../view/viewState.svelte';

function wantsNewTab(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/**
 * Lets links inside the page keep what is chosen: a paragraph's tag chooses the paragraph, any other
 * link moves the reader and leaves the rest of the view as it is. Without a program each is a plain link.
 */
export function followInPageLinks(state: ViewState): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || wantsNewTab(event)) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"], a.chip');
    const id = link?.hash.slice(1) ?? '';
    if (!link || id === '') return;
    event.preventDefault();
    if (link.matches('.chip')) {
      state.select({ kind: 'paragraph', id: id.toUpperCase() }, link);
      return;
    }
    if (link.closest('dialog')) state.closeCard();
    void goTo(state, id);
  });
  addEventListener('hashchange', () => {
    if (state.view.anchor !== null) openAround(document.getElementById(state.view.anchor));
  });
  openFoldsForPrint();
}

/** Brings what an address names into sight when a page opens: a part of the page, or else the charts. */
export function showWhatTheAddressNames(state: ViewState): void {
  const { anchor, selected, tables, when, mode } = state.view;
  // Not every browser opens what an address leads into.
  const wasFolded = anchor !== null && openAround(document.getElementById(anchor));
  // A browser that goes back or reloads keeps the reader's own place.
  if (scrollY > 0) return;
  if (anchor !== null) {
    // A plain "#p7" the browser has followed by itself.
    if (wasFolded || location.hash !== `#${anchor}`) showAnchor(anchor);
  } else if (state.step && !selected) {
    // The bar tells it first.
    void tick().then(() => {
      showStep(state, true);
    });
  } else if (selected || tables.includes('hierarchy') || when === 'before') {
    document.getElementById('charts')?.scrollIntoView();
  } else if (tables.includes('map') || mode === 'flat') {
    document.getElementById('map-title')?.scrollIntoView();
  }
}
