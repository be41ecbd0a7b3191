import type { Dataset } from '../data/dataset';
import { LOCALES, type Locale } from '../data/types';
import { translator } from '../i18n/messages';
import { INTERFACE, messagesOf } from '../i18n/tables';
import { indexDirective } from '../model/directive';
import { localeFolder } from '../model/embeds';
import { FIRST_VIEW } from '../model/view';
import { altText } from '../picture/altText';
import { escapeHtml } from '../text/escapeHtml';
import { cardPath, SITE_PICTURE_SIZE } from '../picture/sitePicture';
import icon from './icon.svg?raw';
import { embedTitle } from './embedTitle';
import type { EmbedRoute, Route } from './routes';
import { structuredData } from './structuredData';

const OG_LOCALE: Readonly<Record<Locale, string>> = { en: 'en_GB', ko: 'ko_KR' };

function meta(kind: 'name' | 'property', key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escapeHtml(content)}">`;
}

function link(rel: string, href: string, more = ''): string {
  return `<link rel="${rel}" href="${escapeHtml(href)}"${more}>`;
}

/** Absolute addresses: search engines ignore relative ones, so without the site's address there are none. */
function addressTags(route: Route, siteUrl: string): string[] {
  const alternates = LOCALES.map((locale) =>
    link('alternate', siteUrl + localeFolder(locale), ` hreflang="${locale}"`),
  );
  return [
    link('canonical', siteUrl + route.path),
    ...alternates,
    link('alternate', siteUrl, ' hreflang="x-default"'),
    meta('property', 'og:url', siteUrl + route.path),
  ];
}

/** The card that other sites show for the explainer: the hierarchy. */
function cardTags({ locale }: Route, dataset: Dataset, siteUrl: string): string[] {
  const { width, height } = SITE_PICTURE_SIZE;
  const subject = {
    ...FIRST_VIEW,
    chart: 'hierarchy',
    directive: indexDirective(dataset),
    locale,
    t: translator(messagesOf(dataset, locale)),
    address: siteUrl + localeFolder(locale),
    isCard: true,
  } as const;
  return [
    meta('property', 'og:image', siteUrl + cardPath(locale)),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(width)),
    meta('property', 'og:image:height', String(height)),
    meta('property', 'og:image:alt', altText(subject)),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

function homeTags(route: Route, dataset: Dataset, siteUrl: string | null): string[] {
  const { locale } = route;
  const { site } = dataset;
  const url = siteUrl === null ? null : siteUrl + route.path;
  const others = LOCALES.filter((other) => other !== locale);
  return [
    `<title>${escapeHtml(`${site.headline[locale]} – ${site.kicker[locale]}`)}</title>`,
    meta('name', 'description', site.description[locale]),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', dataset.texts.brand[locale]),
    meta('property', 'og:title', `${site.headline[locale]} – ${site.kicker[locale]}`),
    meta('property', 'og:description', site.description[locale]),
    meta('property', 'og:locale', OG_LOCALE[locale]),
    ...others.map((other) => meta('property', 'og:locale:alternate', OG_LOCALE[other])),
    ...(siteUrl === null
      ? []
      : [...addressTags(route, siteUrl), ...cardTags(route, dataset, siteUrl)]),
    // Data, which no policy counts as a program.
    `<script type="application/ld+json">${structuredData(dataset, locale, url)}</script>`,
  ];
}

/** An embed is a part of the explainer, to which search engines are sent. */
function embedTags({ embed, locale }: EmbedRoute, dataset: Dataset, siteUrl: string | null) {
  return [
    `<title>${escapeHtml(embedTitle(embed, locale, dataset))}</title>`,
    meta('name', 'description', dataset.site.description[locale]),
    meta('name', 'robots', 'noindex'),
    ...(siteUrl === null ? [] : [link('canonical', siteUrl + localeFolder(locale))]),
  ];
}

function notFoundTags({ locale }: Route, { texts }: Dataset): string[] {
  const t = translator(INTERFACE[locale]);
  return [
    `<title>${escapeHtml(`${t('notfound.title')} – ${texts.brand[locale]}`)}</title>`,
    meta('name', 'robots', 'noindex'),
  ];
}

function pageTags(route: Route, dataset: Dataset, siteUrl: string | null): string[] {
  if (route.page === 'home') return homeTags(route, dataset, siteUrl);
  return route.page === 'embed' ? embedTags(route, dataset, siteUrl) : notFoundTags(route, dataset);
}

/**
 * The tags of a page's head, one a line: words for readers and search engines, referrer, icon.
 * `siteUrl` is the site's own address with a closing slash, or null while it has none.
 */
export function headTags(route: Route, dataset: Dataset, siteUrl: string | null): string {
  return [
    meta('name', 'viewport', 'width=device-width, initial-scale=1'),
    // Of no colour scheme: that is the style's to say. Were it refused, the charts' own colours are light.
    meta('name', 'referrer', 'no-referrer'),
    ...pageTags(route, dataset, siteUrl),
    // Inside the page, so that a visit stays one request.
    link('icon', `data:image/svg+xml,${encodeURIComponent(icon.trim())}`, ' type="image/svg+xml"'),
  ].join('\n');
}
