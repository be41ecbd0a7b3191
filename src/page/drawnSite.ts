import { render } from 'svelte/server';
import type { Dataset } from '../data/dataset';
import { LOCALES, type Locale } from '../data/types';
import type { CitationSource } from '../downloads/citation';
import { dataFiles, type DataFile } from '../downloads/dataFiles';
import { translator } from '../i18n/messages';
import { messagesOf } from '../i18n/tables';
import { indexDirective, type Directive } from '../model/directive';
import { chartsOf, localeFolder, type EmbedName } from '../model/embeds';
import { romaniseNames } from '../search/romanise';
import { CHARTS } from '../model/view';
import { chartText } from '../figure/chartText';
import { ViewState } from '../view/viewState.svelte';
import Embed from './Embed.svelte';
import { embedOffer, type EmbedHeights } from './embedOffer';
import { frameTitles } from './embedTitle';
import { headTags } from './head';
import Home from './Home.svelte';
import Island from '../kit/Island.svelte';
import { fillIslands, type IslandPart } from './islands';
import NotFound from './NotFound.svelte';
import { oembedLink, oembedOf, oembedPath, type Oembed } from './oembed';
import { pageContext } from './pageContext';
import type { PageData } from './pageData';
import { embedDataset, pageDataset } from './pageDataset';
import { BOTH_PARTS, HIERARCHY_PARTS, HOME_PARTS, MAP_PARTS } from './parts';
import { frozenFolder, linkFrom, routeFile, type EmbedRoute, type Route } from './routes';
import { textsOf } from './textsOf';

/** What a site is drawn from. */
export interface SiteInput {
  /** A checked dataset, and the text of its file. */
  readonly dataset: Dataset;
  readonly text: string;
  /** The base map's topology, packed. */
  readonly world: unknown;
  /** As measured: `npm run make:heights`. */
  readonly heights: EmbedHeights;
}

/** The pages and the files of data of one dataset. `siteUrl` as in `headTags`. */
export interface DrawnSite {
  /** Every file of data beside the pages, once. */
  readonly allDataFiles: (siteUrl: string | null) => DataFile[];
  /**
   * Draws one page as markup. `isFrozen`: whether this version of the dataset also stands under an address
   * of its own.
   */
  readonly renderRoute: (
    route: Route,
    siteUrl?: string | null,
    isFrozen?: boolean,
  ) => RenderedRoute;
}

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

/** What a site is drawn from, with the index of its whole dataset: a page's own has its texts in one language only. */
type Source = SiteInput & { readonly whole: Directive };

/** What a page offers to take away in its language. */
function takeAway({ whole, text }: Source, locale: Locale, siteUrl: string | null) {
  const address = siteUrl === null ? null : siteUrl + localeFolder(locale);
  const source: CitationSource = {
    directive: whole,
    locale,
    t: translator(messagesOf(whole.dataset, locale)),
    address,
  };
  return { source, files: dataFiles(source, text) };
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

function homePage(
  site: Source,
  common: PageData,
  siteUrl: string | null,
  isFrozen: boolean,
): Drawn {
  const { dataset, heights, whole, world } = site;
  const t = translator(common.messages);
  const data = {
    ...common,
    world,
    romanised: romaniseNames(whole),
    texts: {
      hierarchy: chartText('hierarchy', whole, common.locale, t),
      map: chartText('map', whole, common.locale, t, world),
    },
    embeds: {
      url: siteUrl,
      heights,
      titles: frameTitles(dataset),
      frozen: isFrozen ? frozenFolder(dataset.version) : null,
    },
  };
  const take = takeAway(site, common.locale, siteUrl);
  const shell = render(Home, { props: { ...data, take } }).body;
  return { data, program: 'main', body: withIslands(shell, HOME_PARTS, data) };
}

const EMBED_PARTS = { hierarchy: HIERARCHY_PARTS, map: MAP_PARTS, explainer: BOTH_PARTS } as const;
const EMBED_PROGRAMS = {
  hierarchy: 'embedHierarchy',
  map: 'embedMap',
  explainer: 'embedExplainer',
} as const;

function embedPage(
  { whole, world }: Source,
  { embed, frozen }: EmbedRoute,
  common: PageData,
): Drawn {
  const data = embed === 'hierarchy' ? common : { ...common, world };
  const { charts, locale, messages } = common;
  const texts = charts.map((chart) =>
    chartText(chart, whole, locale, translator(messages), data.world),
  );
  const shell = render(Embed, { props: { data, frozen, texts } }).body;
  const body = withIslands(shell, EMBED_PARTS[embed], data);
  return { data, program: EMBED_PROGRAMS[embed], body };
}

function drawRoute(
  site: Source,
  route: Route,
  siteUrl: string | null,
  isFrozen: boolean,
): RenderedRoute {
  const { dataset, heights } = site;
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
    const { body } = render(NotFound, { props: { locale, brand: dataset.texts.brand[locale] } });
    return { ...common, body, props: null, program: null, texts: [] };
  }
  const charts = page === 'embed' ? chartsOf(route.embed) : CHARTS;
  const shared: PageData = {
    locale,
    messages: messagesOf(dataset, locale),
    dataset:
      page === 'embed' ? embedDataset(dataset, locale, charts) : pageDataset(dataset, locale),
    charts,
    home: page === 'embed' ? linkFrom(route, localeFolder(locale), siteUrl) : '',
  };
  const { data, program, body } =
    page === 'embed' ? embedPage(site, route, shared) : homePage(site, shared, siteUrl, isFrozen);
  // The map writes the names of regions in capitals.
  const capitals = data.dataset.partners.map(({ name }) => name[locale].toUpperCase());
  const texts = [...textsOf(data.dataset, locale), ...capitals];
  const embed = page === 'embed' ? route.embed : null;
  return { ...common, embed, body, props: data, program, texts };
}

/** The site of a dataset. */
export function siteOf(input: SiteInput): DrawnSite {
  const site = { ...input, whole: indexDirective(input.dataset) };
  return {
    allDataFiles: (siteUrl) => {
      const files = LOCALES.flatMap((locale) => takeAway(site, locale, siteUrl).files);
      return [...new Map(files.map((file) => [file.path, file])).values()];
    },
    renderRoute: (route, siteUrl = null, isFrozen = false) =>
      drawRoute(site, route, siteUrl, isFrozen),
  };
}
