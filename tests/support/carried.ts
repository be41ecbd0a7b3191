import { isDeepStrictEqual } from 'node:util';
import heights from '../../data/embedHeights.json' with { type: 'json' };
import type { Dataset } from '../../src/data/dataset';
import { LOCALES, type Locale } from '../../src/data/types';
import { DATA_TABLES, type DataFile } from '../../src/downloads/dataFiles';
import { PICTURE_VIEWS } from '../../src/picture/pictureViews';
import { PRESET_NAMES } from '../../src/picture/presets';
import { svgFile } from '../../src/picture/svgFile';
import { packWorld } from '../../src/map/geo/packedWorld';
import { localeFolder } from '../../src/model/embeds';
import { siteOf, type DrawnSite, type RenderedRoute } from '../../src/page/drawnSite';
import { routes } from '../../src/page/routes';
import { picturesOf } from '../../src/pictures';
import { renderPage } from '../../src/build/pages/renderPages';
import { escapeInvisible } from '../../src/data/codePoint';
import type { LocatedProblem } from '../../src/data/problem';
import { smallWorld } from './smallWorld';
import { FACT_OF, factsIn } from '../unit/downloads/factsOf';
import { readCsv } from '../unit/downloads/readCsv';
import { svgFaults } from '../unit/picture/svgFaults';

const topology = smallWorld();
const packedWorld = packWorld(topology);
const EMBEDS = ['hierarchy', 'map', 'explainer'] as const;
const SITE = 'https://example.org/trade/';

/** The site of a dataset, drawn as the build draws it. */
export function drawnSite(dataset: Dataset): DrawnSite {
  const text = `${JSON.stringify(dataset, null, 2)}\n`;
  return siteOf({ dataset, text, world: packedWorld, heights });
}

/** What is wrong with a refusal: each says where, what and how to mend it, and draws nothing unseen. */
export function refusalFaults(problems: readonly LocatedProblem[]): string[] {
  return problems.flatMap(({ place, message, remedy }) => {
    const isPlaced = place.line >= 1 && place.column >= 1;
    const isSaid = message !== '' && remedy !== '';
    // A character that is refused is named by its code point: where it is not drawn, nothing else tells it.
    const isOfCharacter = /character(?!s\.$)|typeface/.test(message);
    const isNamed = !isOfCharacter || /U\+[0-9A-F]{4,6}/.test(message);
    const isClean = escapeInvisible(message) === message;
    return isPlaced && isSaid && isNamed && isClean ? [] : [`not a full refusal: ${message}`];
  });
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};
/** The words of markup, without blanks, at which lines may break. */
const wordsOf = (markup: string): string =>
  markup
    .replaceAll(/<!--.*?-->|<[^>]*>/gs, '')
    .replaceAll(/&(?:lt|gt|quot|amp);/g, (sign) => REFERENCES[sign] ?? '')
    .replaceAll(/\s+/g, '');
const bare = (text: string): string => text.replaceAll(/\s+/g, '');

function tableFaults(dataset: Dataset, files: readonly DataFile[]): string[] {
  const decode = (file: DataFile | undefined): string =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file?.bytes);
  return LOCALES.flatMap((locale) =>
    DATA_TABLES.flatMap((table) => {
      const file = files.find(({ path }) => path === `${localeFolder(locale)}data/${table}.csv`);
      const plain = (facts: object[]): unknown => JSON.parse(JSON.stringify(facts));
      const told = plain(readCsv(decode(file)).map(FACT_OF[table]));
      return isDeepStrictEqual(told, plain(factsIn(dataset, table, locale)))
        ? []
        : [`${locale} ${table}.csv tells other facts`];
    }),
  );
}

/** A dataset that was carried as far as its pages. */
export interface Carried {
  readonly pages: readonly RenderedRoute[];
  /** What is lost on its pages, in its tables and in its pictures. */
  readonly faults: readonly string[];
}

/**
 * Draws what the build makes of a checked dataset: the explainer in some languages, every table, and by
 * `turn` in one of them an embed and a view as a picture. Throws where the build would.
 */
export function carry(dataset: Dataset, turn: number, locales: readonly Locale[]): Carried {
  const site = drawnSite(dataset);
  const faults: string[] = [];
  const siteUrl = turn % 2 === 0 ? SITE : null;
  const embed = EMBEDS[turn % EMBEDS.length];
  // Slower than what else takes turns, so that each meets each.
  const [other] = locales.slice(Math.floor(turn / 4) % locales.length);
  const pages = routes()
    .filter(({ locale }) => locales.includes(locale))
    .filter(
      (route) =>
        route.page === 'home' ||
        (route.page === 'embed' && route.embed === embed && route.locale === other),
    )
    .map((route) => ({
      route,
      drawn: renderPage({ renderRoute: site.renderRoute }, route, siteUrl),
    }));
  for (const { route, drawn } of pages) {
    const { body, lang, props } = drawn;
    const said = wordsOf(body);
    const { entities, partners, team } = dataset;
    const named = route.page === 'home' ? [...entities, ...partners, ...(team ? [team] : [])] : [];
    for (const { id, name } of named) {
      if (!said.includes(bare(name[lang]))) faults.push(`/${route.path} does not name ${id}`);
    }
    if (JSON.stringify(props).includes('undefined')) faults.push(`/${route.path} says undefined`);
  }
  faults.push(...tableFaults(dataset, site.allDataFiles(siteUrl)));
  const { drawPicture } = picturesOf(dataset, topology);
  const view = PICTURE_VIEWS[turn % PICTURE_VIEWS.length] ?? 'map';
  const preset = PRESET_NAMES[turn % PRESET_NAMES.length] ?? 'wide';
  for (const locale of locales.filter((one) => one === other)) {
    const { svg, record } = drawPicture({ view, locale, theme: 'light', preset }, siteUrl);
    faults.push(...svgFaults(svgFile(svg, record, {})).map((fault) => `${view}: ${fault}`));
    const said = wordsOf(svg);
    if (view === 'hierarchy') {
      for (const { id, name } of dataset.entities) {
        if (!said.includes(bare(name[locale])))
          faults.push(`${locale} ${view} does not name ${id}`);
      }
    }
  }
  return { pages: pages.map(({ drawn }) => drawn), faults };
}
