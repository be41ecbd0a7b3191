import type { Dataset } from '../data/dataset';
import { NOT_ESTABLISHED, type Locale } from '../data/types';

/**
 * The explainer in the words of schema.org, as JSON-LD that can stand inside a script element: what it is
 * and what it rests on, nothing that the dataset does not say. `url` is its own address, or null.
 */
export function structuredData(
  { site, sources, updated }: Dataset,
  locale: Locale,
  url: string | null,
): string {
  const reports = sources.filter(({ kind }) => kind === 'report');
  const said = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: `${site.headline[locale]} – ${site.kicker[locale]}`,
    description: site.description[locale],
    inLanguage: locale,
    ...(url !== null && { url }),
    dateModified: updated,
    license: site.licence.url,
    isBasedOn: reports.map(({ title, publisher, date, url: address }) => ({
      '@type': 'Article',
      name: title.en,
      publisher: { '@type': 'Organization', name: publisher[locale] },
      ...(date !== NOT_ESTABLISHED && { datePublished: date }),
      ...(address !== null && { url: address }),
    })),
  };
  return JSON.stringify(said).replaceAll('<', String.raw`\u003c`);
}
