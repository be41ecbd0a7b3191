import { isLit } from '../model/lit';
import { shownMarks } from '../chart/shownMarks';
import type { ViewState } from '../view/viewState.svelte';

/** What stays free around what is shown, in px. */
const ROOM = 12;

/**
 * Brings what a step lights into sight, on the chart that comes first, between the bars; its title too, where
 * there is room; at once where a page opens with it (`isFirst`). What is in sight already stays where it is:
 * nobody's page is moved without need.
 */
export function showStep({ lit, step }: ViewState, isFirst = false): void {
  const figure = step && document.getElementById(`${step.view.first}-title`)?.closest('figure');
  if (!figure || !lit) return;
  // In the drawing: a table under it is not what the step speaks of first.
  const boxes = shownMarks()
    .filter(({ mark, element }) => isLit(lit, mark) && element.closest('.picture'))
    .filter(({ element }) => figure.contains(element))
    .map(({ element }) => element.getBoundingClientRect());
  const bar = document.getElementById('story');
  const panel = bar?.querySelector('.told');
  const isFixed = panel && getComputedStyle(panel).position === 'fixed';
  const above = (bar?.getBoundingClientRect().height ?? 0) + ROOM;
  const below = (isFixed ? panel.getBoundingClientRect().top : innerHeight) - ROOM;
  const head = figure.getBoundingClientRect().top;
  const top = Math.min(...boxes.map((box) => box.top), ...(boxes.length > 0 ? [] : [head]));
  const bottom = Math.max(...boxes.map((box) => box.bottom), top);
  if (top >= above && bottom <= below) return;
  // So far at least that the last is seen, but not so far that the first is not.
  const by = Math.min(Math.max(head - above, bottom - below), top - above);
  const isStill = isFirst || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: by, behavior: isStill ? 'instant' : 'smooth' });
}
