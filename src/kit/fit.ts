/** Widths in px that the map is laid out for; each is shown larger or smaller, too. */
export const WIDTHS = [343, 636] as const;

/** From this width of its figure on, in px, the map has its wide drawing: as in the style sheet of MapPicture. */
export const WIDE_MAP = 560;
/** The widest that the map is shown, in px. */
export const MOST_OF_MAP = 880;

/** The name of the part of a page that holds the map's drawing for one width. */
export const drawingName = (width: number): string => `map-${width}`;

/** The one of them that a page without its style shows: it fits a phone, and is as large as there anywhere. */
export const PLAIN_WIDTH = 343;

/** The id of the world that lies under the maps of both widths. */
export const WORLD_ID = 'map-world';

/** Which width the style sheet shows in a figure of `figure` px, and how many pixels a unit then has. */
export function fitOf(figure: number): { width: number; scale: number } {
  const [narrow, wide] = WIDTHS;
  const width = figure < WIDE_MAP ? narrow : wide;
  return { width, scale: Math.min(figure, MOST_OF_MAP) / width };
}
