/** Widths in px that each chart is laid out for. A chart is shown at its width or larger. */
export const WIDTHS = [288, 343, 560, 636] as const;

/** The width among them that a figure as wide as given shows, as the style sheet of FitWidths has it. */
export function shownWidth(width: number): number {
  return WIDTHS.findLast((least) => width >= least) ?? WIDTHS[0];
}
