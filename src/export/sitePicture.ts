import type { Locale } from '../data/types';
import type { ChartName } from '../model/view';

/** The pictures that stand beside the pages: for cards of other sites, and for readers without a program. */
export const SITE_PICTURE = { preset: 'wide', theme: 'light', scale: 1 } as const;

/** Where the picture of a chart stands below the site's root. */
export function sitePicturePath(chart: ChartName, locale: Locale): string {
  return `images/${chart}-${locale}.png`;
}
