import type { Span } from './dockPlace';
import { isLit, type Lit } from '../model/lit';
import type { Selection } from '../model/view';
import { firstStop, shownMark, shownMarks } from '../chart/shownMarks';
import type { ViewState } from '../view/viewState.svelte';

/** The control that a choice was made with, where it stands beside what it chose; not the search. */
function usefulOrigin({ origin }: ViewState): HTMLElement | null {
  return origin?.isConnected && !origin.matches('[role="combobox"]') ? origin : null;
}

/** What the dock belongs to: where its choice was made, the control it was opened with, else the choice's mark, else the first lit one. */
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

/** From where to where an element is seen, without what the edge of its picture cuts off. */
export function spanOf(element: Element): Span {
  const box = element.getBoundingClientRect();
  const frame = element.closest('svg')?.getBoundingClientRect() ?? box;
  return { from: Math.max(box.top, frame.top), to: Math.min(box.bottom, frame.bottom) };
}

/**
 * What is lit with a chosen mark, and the mark's own box: the nearest first, those of its own chart before
 * the other's. Nothing for a choice that was made beside the charts.
 */
export function litBeside(anchor: Element, lit: Lit): Span[] {
  const own = anchor.closest('figure');
  if (!own) return [];
  // What is drawn: a button may lie over a part of its box alone.
  const shapes = [
    ...[...lit.entities].map((id) => `svg [data-entity="${id}"]`),
    ...[...lit.relations].map((id) => `svg [data-relation~="${id}"]`),
    ...[...lit.places].map((id) => `path[data-partner="${id}"]`),
  ].join();
  const elements: Element[] = shownMarks()
    .filter(({ mark }) => isLit(lit, mark))
    .map(({ element }) => element);
  if (shapes !== '') elements.push(...document.querySelectorAll(shapes));
  const { from: top } = spanOf(anchor);
  return elements
    .map((element) => ({ span: spanOf(element), isOwn: own.contains(element) }))
    .filter(({ span }) => span.to > span.from)
    .sort(
      (a, b) =>
        Number(b.isOwn) - Number(a.isOwn) ||
        Math.abs(a.span.from - top) - Math.abs(b.span.from - top),
    )
    .map(({ span }) => span);
}
