import { LOCALES, type Locale } from '../data/types';
import { EMBEDS, embedPath, localeFolder, type EmbedName } from '../model/embeds';

interface Place {
  /** Where the page stands below the site's root: a folder (empty or ending in a slash) or a file. */
  readonly path: string;
  readonly locale: Locale;
}
export interface EmbedRoute extends Place {
  readonly page: 'embed';
  readonly embed: EmbedName;
  /** True for a copy of one version of the dataset under an address of its own, which never changes. */
  readonly frozen: boolean;
}
export type Route = (Place & { readonly page: 'home' | 'not_found' }) | EmbedRoute;

/** The folder, below the site's root, of what is frozen at one version of the dataset. */
export function frozenFolder(version: string): string {
  return `v/${version}/`;
}

function embeds(folder: string, locale: Locale, frozen: boolean): EmbedRoute[] {
  return EMBEDS.map((embed) => ({
    path: folder + embedPath(embed, locale),
    page: 'embed',
    embed,
    locale,
    frozen,
  }));
}

/** Every page of the site, in the order in which it is built. */
export function routes(): Route[] {
  return LOCALES.flatMap((locale): Route[] => [
    { path: localeFolder(locale), page: 'home', locale },
    { path: `${localeFolder(locale)}404.html`, page: 'not_found', locale },
    ...embeds('', locale, false),
  ]);
}

/** The embeds once more, under the address of one version of the dataset. */
export function frozenRoutes(version: string): EmbedRoute[] {
  return LOCALES.flatMap((locale) => embeds(frozenFolder(version), locale, true));
}

/** The file of a route inside the built folder. */
export function routeFile(route: Route): string {
  return route.path.endsWith('.html') ? route.path : `${route.path}index.html`;
}

/**
 * The address of another page of the site as a link on `route` gives it: below the site's own address
 * where there is one (a copy of the file then still leads there), else relative, so that the site works
 * under any path.
 */
export function linkFrom(route: Route, path: string, siteUrl: string | null): string {
  if (siteUrl !== null) return siteUrl + path;
  const up = '../'.repeat(route.path.split('/').length - 1);
  return up + path || './';
}
