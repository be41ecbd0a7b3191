import { CHARTS, type ChartName } from '../model/view';

/** The dialogs that a figure's buttons open, as their `data-dialog` says. */
export type DialogName = 'embed' | 'image';

/** The button that was clicked, and its chart, where it opens this dialog; else null. */
export function openerOf(
  event: MouseEvent,
  dialog: DialogName,
): { readonly button: HTMLElement; readonly chart: ChartName } | null {
  const button = (event.target as Element).closest<HTMLElement>(`[data-dialog="${dialog}"]`);
  const chart = CHARTS.find((one) => one === button?.dataset['of']);
  return button && chart ? { button, chart } : null;
}
