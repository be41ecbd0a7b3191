import type { Box } from '../layout/box';
import { isLit, type Lit } from '../model/lit';
import type { Selection } from '../model/view';
import { firstStop, shownMark, shownMarks } from './shownMarks';
import type { ViewState } from './viewState.svelte';

/** The control that a choice was made with, where it stands beside what it chose; not the search. */
function usefulOrigin({ origin }: ViewState): HTMLElement | null {
  return origin?.isConnected && !origin.matches('[role="combobox"]') ? origin : null;
}

/** What a card belongs to: where its choice was made, the control it was opened with, else the choice's mark, else the first lit one. */
export function anchorOf(view: ViewState, selected: Selection): HTMLElement | null {
  const { lit } = view;
  return (
    view.spot ??
    usefulOrigin(view) ??
    shownMark(selected) ??
    (lit && shownMarks().find(({ mark }) => isLit(lit, mark))?.element) ??
    null
  );
}

/** Gives the focus back to what a choice was made with, or to its mark, and brings that into sight. */
export function returnFocus(view: ViewState, selected: Selection | null): void {
  const back = usefulOrigin(view) ?? (selected && shownMark(selected)) ?? firstStop();
  back?.focus({ preventScroll: true });
  // The reader did not go there to look: what was left is left.
  view.glance(null);
  (view.spot ?? back)?.scrollIntoView({ block: 'nearest' });
}

/** Where the anchor is on the screen. A cell of the strip stands for the whole strip's height. */
export function anchorBox(anchor: HTMLElement): Box {
  const box = anchor.getBoundingClientRect();
  const strip = anchor.closest('.strip')?.getBoundingClientRect();
  return strip
    ? { x: box.x, width: box.width, y: strip.y, height: strip.height }
    : { x: box.x, width: box.width, y: box.y, height: box.height };
}

/** What a card should leave in sight: lit marks, their lines, shapes of countries, titles and switches. */
export function keptInSight(lit: Lit): Element[] {
  const buttons = shownMarks().filter(({ mark }) => isLit(lit, mark));
  const wanted = [
    '#charts .figure-title',
    '#charts .tools',
    ...[...lit.relations].map((id) => `g[data-relation="${id}"]`),
    ...[...lit.places].map((id) => `path[data-partner="${id}"]`),
  ];
  return [...buttons.map(({ element }) => element), ...document.querySelectorAll(wanted.join())];
}
