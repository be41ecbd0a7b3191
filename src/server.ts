import { render } from 'svelte/server';
import directive from '../data/directive.json';
import world from '../data/world.json';
import type { Dataset, Locale } from './data/types';
import { en } from './i18n/en';
import { ko } from './i18n/ko';
import App from './pages/App.svelte';
import type { AppProps } from './pages/appProps';
import { headTags } from './pages/head';
import { routeFile, routes, type Route } from './pages/routes';
import { textsOf } from './pages/textsOf';

// The data check stands before every build and refuses whatever is not a Dataset.
const dataset = directive as unknown as Dataset;

const MESSAGES = { en, ko };

export interface RenderedRoute {
  /** The file of the page inside the built folder. */
  readonly file: string;
  readonly lang: Locale;
  readonly head: string;
  readonly body: string;
  /** What the browser draws the same page from; null where the page has no program. */
  readonly props: AppProps | null;
  /** Every text that the program may show later, for the choice of glyphs. */
  readonly texts: readonly string[];
}

export { routes };

/** Draws one page as markup. `siteUrl` as in `headTags`. */
export function renderRoute(route: Route, siteUrl: string | null = null): RenderedRoute {
  const { page, locale } = route;
  const props: AppProps = { page, locale, dataset, world };
  const { head, body } = render(App, { props });
  const live = page === 'home';
  return {
    file: routeFile(route),
    lang: locale,
    head: headTags(route, dataset, siteUrl) + head,
    body,
    props: live ? props : null,
    texts: live ? [...Object.values(MESSAGES[locale]), ...textsOf(dataset, locale)] : [],
  };
}
