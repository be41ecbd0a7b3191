import { render } from 'svelte/server';
import directive from '../data/directive.json';
import directiveText from '../data/directive.json?raw';
import embedHeights from '../data/embedHeights.json';
import world from '../data/world.json';
import { LOCALES, type Dataset, type Locale } from './data/types';
import type { CitationSource } from './export/citation';
import { dataFiles, type DataFile } from './export/dataFiles';
import { packWorld } from './geo/packedWorld';
import { worldTopology } from './geo/topology';
import { translator } from './i18n/messages';
import { MESSAGES } from './i18n/tables';
import { indexDirective } from './model/directive';
import { chartsOf, localeFolder, type EmbedName } from './model/embeds';
import { romaniseNames } from './model/romanise';
import { CHARTS } from './model/view';
import Embed from './pages/Embed.svelte';
import { embedOffer, type EmbedHeights } from './pages/embedOffer';
import { frameTitles } from './pages/embedTitle';
import { headTags } from './pages/head';
import Home from './pages/Home.svelte';
import { fillIslands, type IslandPart } from './pages/islands';
import NotFound from './pages/NotFound.svelte';
import { oembedLink, oembedOf, oembedPath, type Oembed } from './pages/oembed';
import { pageContext } from './pages/pageContext';
import type { PageData } from './pages/pageData';
import { embedDataset, pageDataset } from './pages/pageDataset';
import { BOTH_PARTS, HIERARCHY_PARTS, HOME_PARTS, MAP_PARTS } from './pages/parts';
import {
  frozenFolder,
  frozenRoutes,
  linkFrom,
  routeFile,
  routes,
  type EmbedRoute,
  type Route,
} from './pages/routes';
import { textsOf } from './pages/textsOf';
import EmbedDoctor from './ui/EmbedDoctor.svelte';
import Island from './ui/Island.svelte';
import { ViewState } from './ui/viewState.svelte';

// In fewer bytes than JSON would take.
const packedWorld = packWorld(worldTopology(world));

// The data check stands before every build and refuses whatever is not a Dataset.
const dataset = directive as unknown as Dataset;
// As measured: `npm run make:heights`.
const heights: EmbedHeights = embedHeights;

export interface RenderedRoute {
  /** The file of the page inside the built folder. */
  readonly file: string;
  readonly lang: Locale;
  readonly head: string;
  readonly body: string;
  /** The page's oEmbed answer; only with the site's address. */
  readonly oembed?: { readonly file: string; readonly answer: Oembed } | null;
  /** Set for a page that stands in a frame. */
  readonly embed?: EmbedName | null;
  /** What the browser draws the same page from; null where the page has no program. */
  readonly props: PageData | null;
  /** The program that does, as the name of its file in `src/`; null for none. */
  readonly program: string | null;
  /** Every text of the data that the program may show later, for the choice of glyphs. */
  readonly texts: readonly string[];
}

type Drawn = { readonly data: PageData; readonly program: string; readonly body: string };

export { frozenFolder, frozenRoutes, routes };
/** The version of the dataset that the pages are drawn from. */
export const { version } = dataset;

/** What only a program draws: named here, so that its styles come into the pages. */
export const DRAWN_LATER = [EmbedDoctor];

// The whole dataset: a page's own has its texts in one language only.
const whole = indexDirective(dataset);

/** What a page offers to take away in its language. */
function takeAway(locale: Locale, siteUrl: string | null) {
  const address = siteUrl === null ? null : siteUrl + localeFolder(locale);
  const source: CitationSource = {
    directive: whole,
    locale,
    t: translator(MESSAGES[locale]),
    address,
  };
  return { source, files: dataFiles(source, directiveText) };
}

/** Every file of data beside the pages, once. `siteUrl` as in `headTags`. */
export function allDataFiles(siteUrl: string | null): DataFile[] {
  const files = LOCALES.flatMap((locale) => takeAway(locale, siteUrl).files);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** A page's markup, with every island drawn by itself so that the browser can take it over. */
function withIslands(shell: string, parts: readonly IslandPart[], data: PageData): string {
  const directive = indexDirective(data.dataset);
  const page = pageContext(data, directive, new ViewState(directive));
  return fillIslands(shell, parts, ({ name, part, props }) => {
    const island = { part, props: props?.(data) ?? {}, page };
    return render(Island, { props: island, idPrefix: name }).body;
  });
}

function homePage(common: PageData, siteUrl: string | null, isFrozen: boolean): Drawn {
  const data = {
    ...common,
    world: packedWorld,
    romanised: romaniseNames(indexDirective(dataset)),
    embeds: {
      url: siteUrl,
      heights,
      titles: frameTitles(dataset),
      frozen: isFrozen ? frozenFolder(dataset.version) : null,
    },
  };
  const take = takeAway(common.locale, siteUrl);
  const shell = render(Home, { props: { ...data, take } }).body;
  return { data, program: 'main', body: withIslands(shell, HOME_PARTS, data) };
}

const EMBED_PARTS = { hierarchy: HIERARCHY_PARTS, map: MAP_PARTS, explainer: BOTH_PARTS } as const;
const EMBED_PROGRAMS = {
  hierarchy: 'embedHierarchy',
  map: 'embedMap',
  explainer: 'embedExplainer',
} as const;

function embedPage({ embed, frozen }: EmbedRoute, common: PageData): Drawn {
  const data = embed === 'hierarchy' ? common : { ...common, world: packedWorld };
  const shell = render(Embed, { props: { data, frozen } }).body;
  const body = withIslands(shell, EMBED_PARTS[embed], data);
  return { data, program: EMBED_PROGRAMS[embed], body };
}

/**
 * Draws one page as markup. `siteUrl` as in `headTags`; `isFrozen`: whether this version of the dataset also
 * stands under an address of its own.
 */
export function renderRoute(
  route: Route,
  siteUrl: string | null = null,
  isFrozen = false,
): RenderedRoute {
  const { page, locale } = route;
  const offer = siteUrl === null ? null : embedOffer(route, dataset, heights, siteUrl);
  const common = {
    file: routeFile(route),
    lang: locale,
    head: headTags(route, dataset, siteUrl) + (offer ? `\n${oembedLink(offer)}` : ''),
    // The explainer is offered as the embed of both charts, which has the file.
    oembed:
      offer && page === 'embed'
        ? { file: oembedPath(offer.embedPath), answer: oembedOf(offer) }
        : null,
  };
  if (page === 'not_found') {
    const { body } = render(NotFound, { props: { locale } });
    return { ...common, body, props: null, program: null, texts: [] };
  }
  const charts = page === 'embed' ? chartsOf(route.embed) : CHARTS;
  const shared: PageData = {
    locale,
    messages: MESSAGES[locale],
    dataset:
      page === 'embed' ? embedDataset(dataset, locale, charts) : pageDataset(dataset, locale),
    charts,
    home: page === 'embed' ? linkFrom(route, localeFolder(locale), siteUrl) : '',
  };
  const { data, program, body } =
    page === 'embed' ? embedPage(route, shared) : homePage(shared, siteUrl, isFrozen);
  // The map writes the names of regions in capitals.
  const capitals = data.dataset.partners.map(({ name }) => name[locale].toUpperCase());
  const texts = [...textsOf(data.dataset, locale), ...capitals];
  const embed = page === 'embed' ? route.embed : null;
  return { ...common, embed, body, props: data, program, texts };
}
