import type { Dataset } from '../data/dataset';
import { sitePicturePath } from '../picture/sitePicture';
import { embedPath, localeFolder, type EmbedName } from '../model/embeds';
import { embedHeadline } from './embedTitle';
import { OEMBED_WIDTH, type EmbedOffer } from './oembed';
import type { Route } from './routes';

/** Heights of the embeds in px, by embed, language and width. */
export type EmbedHeights = Readonly<
  Record<EmbedName, Readonly<Record<string, Readonly<Record<string, number>>>>>
>;

/** What a page is embedded as: an embed as itself, the explainer as the embed of both charts; else null. */
export function embedOffer(
  route: Route,
  dataset: Dataset,
  heights: EmbedHeights,
  siteUrl: string,
): EmbedOffer | null {
  if (route.page === 'not_found') return null;
  const { locale } = route;
  const embed = route.page === 'embed' ? route.embed : 'explainer';
  return {
    siteUrl,
    pagePath: localeFolder(locale),
    embedPath: route.page === 'embed' ? route.path : embedPath(embed, locale),
    title: embedHeadline(embed, locale, dataset),
    caveat: dataset.site.kicker[locale],
    // Of both charts the first.
    picturePath: sitePicturePath(embed === 'map' ? 'map' : 'hierarchy', locale),
    brand: dataset.texts.brand[locale],
    height: heights[embed][locale]?.[OEMBED_WIDTH] ?? 0,
  };
}
