import { LOCALES, type Locale } from '../data/types';

export const PAGE_NAMES = ['home', 'not_found'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export interface Route {
  /** Where the page stands below the site's root: a folder (empty or ending in a slash) or a file. */
  readonly path: string;
  readonly page: PageName;
  readonly locale: Locale;
}

/** The folder that holds a language's pages, below the site's root: English has none of its own. */
export function localeFolder(locale: Locale): string {
  return locale === 'en' ? '' : `${locale}/`;
}

/** Every page of the site, in the order in which it is built. */
export function routes(): Route[] {
  return LOCALES.flatMap((locale): Route[] => [
    { path: localeFolder(locale), page: 'home', locale },
    { path: `${localeFolder(locale)}404.html`, page: 'not_found', locale },
  ]);
}

/** The file of a route inside the built folder. */
export function routeFile(route: Route): string {
  return route.path.endsWith('.html') ? route.path : `${route.path}index.html`;
}
