import { CHARTS, type ChartName } from '../model/view';

/** The dialogs that a figure's buttons open, as their `data-dialog` says. */
export type DialogName = 'embed' | 'image';

/**
 * The button that was clicked, and its chart, where it opens this dialog; else null. An item of a menu, which is
 * gone by the time the dialog closes, names in `data-back` the control that the focus goes back to.
 */
export function openerOf(
  event: MouseEvent,
  dialog: DialogName,
): { readonly button: HTMLElement; readonly chart: ChartName } | null {
  const button = (event.target as Element).closest<HTMLElement>(`[data-dialog="${dialog}"]`);
  const chart = CHARTS.find((one) => one === button?.dataset['of']);
  if (!button || !chart) return null;
  return { button: document.getElementById(button.dataset['back'] ?? '') ?? button, chart };
}
