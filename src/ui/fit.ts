import type { ChartName } from '../model/view';

/** Widths in px that each chart is laid out for. */
export const WIDTHS = {
  hierarchy: [288, 343, 560, 636],
  // A narrow one and a wide one: each is shown larger or smaller, too.
  map: [343, 636],
} as const satisfies Record<ChartName, readonly number[]>;

/** From this width of its figure on, in px, the map has its wide drawing: as in the style sheet of FitWidths. */
export const WIDE_MAP = 560;
/** The widest that the map is shown, in px. */
export const MOST_OF_MAP = 880;

/** The name of the part of a page that holds a chart's picture for one width. */
export const drawingName = (chart: ChartName, width: number): string => `${chart}-${width}`;

/** The one of them that a page without its style shows: it fits a phone, and is as large as there anywhere. */
export const PLAIN_WIDTH = 343;

/** The id of the world that lies under the maps of both widths. */
export const WORLD_ID = 'map-world';

/** The widest that a picture for 343 px is shown, in px: as in the style sheet of FitWidths. */
const MOST_OF_343 = 460;

/** Which width the style sheet shows in a figure of `figure` px, and how many pixels a unit then has. */
export function fitOf(chart: ChartName, figure: number): { width: number; scale: number } {
  if (chart === 'map') {
    const [narrow, wide] = WIDTHS.map;
    const width = figure < WIDE_MAP ? narrow : wide;
    return { width, scale: Math.min(figure, MOST_OF_MAP) / width };
  }
  const width = WIDTHS.hierarchy.filter((one) => one <= figure).at(-1) ?? WIDTHS.hierarchy[0];
  const shown = width === 343 ? Math.min(figure, MOST_OF_343) : figure;
  return { width, scale: shown / width };
}
