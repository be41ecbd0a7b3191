import { tick } from 'svelte';
import { showAnchor } from '../kit/showAnchor';
import type { ViewState } from '../view/viewState.svelte';

/** Leads the reader to a part of the page, as a step to go back from. What is chosen stays chosen. */
export async function goTo(view: ViewState, anchor: string): Promise<void> {
  view.change({ anchor });
  // The browser keeps with each address where the reader was: the new one first, and then the way there.
  view.settle();
  // A closing card first gives the focus back to its mark.
  await tick();
  showAnchor(anchor);
}
