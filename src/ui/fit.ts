import type { ChartName } from '../model/view';

/** Widths in px that each chart is laid out for. A chart is shown at its width or larger. */
export const WIDTHS = [288, 343, 560, 636] as const;

/** The name of the part of a page that holds a chart's picture for one width. */
export const drawingName = (chart: ChartName, width: number): string => `${chart}-${width}`;

/** The one of them that a page without its style shows: it fits a phone, and is as large as there anywhere. */
export const PLAIN_WIDTH = 343;

/** The id of the world that lies under the maps of all widths. */
export const WORLD_ID = 'map-world';

/** The widest that a picture for 343 px is shown, in px: as in the style sheet of FitWidths. */
const MOST_OF_343 = 460;

/** Which width the style sheet shows in a figure of `figure` px, and how many pixels a unit then has. */
export function fitOf(figure: number): { width: number; scale: number } {
  const width = WIDTHS.filter((one) => one <= figure).at(-1) ?? WIDTHS[0];
  const shown = width === 343 ? Math.min(figure, MOST_OF_343) : figure;
  return { width, scale: shown / width };
}
