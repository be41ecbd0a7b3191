import { render } from 'svelte/server';
import directive from '../data/directive.json';
import world from '../data/world.json';
import type { Dataset, Locale } from './data/types';
import { packArcs } from './geo/packedArcs';
import { MESSAGES } from './i18n/tables';
import { indexDirective } from './model/directive';
import { romaniseNames } from './model/romanise';
import { headTags } from './pages/head';
import Home from './pages/Home.svelte';
import Island from './pages/Island.svelte';
import { fillIslands } from './pages/islands';
import NotFound from './pages/NotFound.svelte';
import type { PageData } from './pages/pageData';
import { pageDataset } from './pages/pageDataset';
import { routeFile, routes, type Route } from './pages/routes';
import { textsOf } from './pages/textsOf';
import { ViewState } from './ui/viewState.svelte';

// An arc is written in fewer bytes than JSON would take.
const packedWorld = { ...world, arcs: packArcs(world.arcs) };

// The data check stands before every build and refuses whatever is not a Dataset.
const dataset = directive as unknown as Dataset;

export interface RenderedRoute {
  /** The file of the page inside the built folder. */
  readonly file: string;
  readonly lang: Locale;
  readonly head: string;
  readonly body: string;
  /** What the browser draws the same page from; null where the page has no program. */
  readonly props: PageData | null;
  /** Every text that the program may show later, for the choice of glyphs. */
  readonly texts: readonly string[];
}

export { routes };

/** The page's own markup, with every island drawn by itself so that the browser can take it over. */
function renderHome(data: PageData): string {
  const shell = render(Home, { props: data }).body;
  const directive = indexDirective(data.dataset);
  const view = new ViewState(directive);
  return fillIslands(
    shell,
    (name) => render(Island, { props: { ...data, name, directive, view }, idPrefix: name }).body,
  );
}

/** Draws one page as markup. `siteUrl` as in `headTags`. */
export function renderRoute(route: Route, siteUrl: string | null = null): RenderedRoute {
  const { page, locale } = route;
  const common = { file: routeFile(route), lang: locale, head: headTags(route, dataset, siteUrl) };
  if (page === 'not_found') {
    const { body } = render(NotFound, { props: { locale } });
    return { ...common, body, props: null, texts: [] };
  }
  const messages = MESSAGES[locale];
  const props: PageData = {
    locale,
    messages,
    dataset: pageDataset(dataset, locale),
    world: packedWorld,
    romanised: romaniseNames(indexDirective(dataset)),
  };
  const texts = [...Object.values(messages), ...textsOf(dataset, locale)];
  return { ...common, body: renderHome(props), props, texts };
}
