import { formatDate } from '../i18n/format';
import { citation, plainCitation, WORKS, CITATION_STYLES, type CitationSource } from './citation';

const FILES = [
  ['entities', 'entities.csv'],
  ['relations', 'relations.csv'],
  ['partners', 'partners.csv'],
  ['claims', 'claims.csv'],
  ['json', 'directive.json'],
] as const;

const READING = [
  'columns',
  'rests',
  'levels',
  'lists',
  'placed',
  'drawn',
  'limits',
  'json',
  'format',
  'formulas',
] as const;

/**
 * The text that goes with the data, in one language: its limits first, then what the files hold. It has
 * the byte-order mark and line ends of the tables, so that every editor shows it.
 */
export function dataReadme(source: CitationSource): string {
  const { directive, locale, t, address } = source;
  const { site, version, updated, asOf } = directive.dataset;
  const values = { version, date: formatDate(locale, updated), month: formatDate(locale, asOf) };
  const citations = WORKS.flatMap((work) => [
    `${t(`cite.${work}`)}:`,
    ...CITATION_STYLES.map(
      (style) => `- ${t(`cite.${style}`)}: ${plainCitation(citation(source, work, style))}`,
    ),
  ]);
  const parts = [
    [t('data.readme.title', { headline: site.headline[locale] }), t('asof.line', values), address],
    [site.caveat.title[locale], site.caveat.text[locale]],
    [t('data.readme.files'), ...FILES.map(([part, name]) => `${name}: ${t(`data.part.${part}`)}`)],
    [
      t('data.readme.reading'),
      ...READING.map((part) => t(`data.readme.${part}`))
        .filter(Boolean)
        .map((text) => `- ${text}`),
    ],
    [
      t('data.readme.licence'),
      `${site.licence.name}, ${site.licence.url}`,
      t('data.readme.credit', { credit: t('alt.credit') }),
    ],
    [t('cite.title'), ...citations],
  ];
  const text = parts.map((lines) => lines.filter((line) => line !== null).join('\n')).join('\n\n');
  return `\ufeff${text}\n`.replaceAll('\n', '\r\n');
}
