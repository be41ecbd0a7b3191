import type { Locale } from '../data/types';
import type { Size } from '../text/box';
import { localeFolder } from '../model/embeds';
import type { ChartName } from '../model/view';
import { PRESETS } from './presets';

/** The pictures that stand beside the pages: for readers without a program, and the cards of other sites. */
export const SITE_PICTURE = { preset: 'wide', theme: 'light', scale: 1 } as const;

/** Its size in pixels. */
export const SITE_PICTURE_SIZE: Size = {
  width: PRESETS[SITE_PICTURE.preset].width * SITE_PICTURE.scale,
  height: PRESETS[SITE_PICTURE.preset].height * SITE_PICTURE.scale,
};

/** As pixels, or as an SVG whose letters are outlines. */
export type SitePictureFormat = 'png' | 'svg';

/** Where the picture of a chart stands below the site's root. */
export function sitePicturePath(
  chart: ChartName,
  locale: Locale,
  format: SitePictureFormat = 'png',
): string {
  return `images/${chart}-${locale}.${format}`;
}

/** Where the card stands that other sites show for a link to the explainer: of the hierarchy, made for a glance. */
export function cardPath(locale: Locale): string {
  return `images/card-${locale}.png`;
}

/** The way to it from the explainer in the same language, under whatever path the site is. */
export function sitePictureLink(
  chart: ChartName,
  locale: Locale,
  format: SitePictureFormat,
): string {
  const up = '../'.repeat(localeFolder(locale).split('/').length - 1);
  return up + sitePicturePath(chart, locale, format);
}
