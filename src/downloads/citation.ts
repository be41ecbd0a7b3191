import { NOT_ESTABLISHED, type Locale } from '../data/types';
import { formatDate } from '../i18n/format';
import { fill, namesOnly, type MessageKey, type Translate, type Values } from '../i18n/messages';
import type { Directive } from '../model/directive';

export const CITATION_STYLES = ['apa', 'chicago', 'mla'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
export const WORKS = ['graphic', 'report'] as const;
/** What is cited: this graphic with its data, or the report that it is about. */
export type Work = (typeof WORKS)[number];

/** All that citations of both works are written from; `address` as in PictureSubject. */
export interface CitationSource {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly t: Translate;
  readonly address: string | null;
}

/** A stretch of a citation; a title that stands by itself is set in italics. */
export interface CitationRun {
  readonly text: string;
  readonly italic: boolean;
}

/** The report among the sources; a checked dataset has exactly one. */
export function reportOf({ dataset }: Directive) {
  const report = dataset.sources.find(({ kind }) => kind === 'report');
  if (!report) throw new Error('The dataset names no report: run npm run check:data.');
  return report;
}

/** What stands before and after an address in each style. */
const AROUND: Readonly<Record<CitationStyle, readonly [string, string]>> = {
  apa: [' ', ''],
  chicago: [' ', '.'],
  mla: [', ', ''],
};

/** The day of a report as a style writes it: a sentence brings its own full stop, and Chicago begins one with it. */
function whenOf(date: string, style: CitationStyle, { locale, t }: CitationSource): string {
  const when = date === NOT_ESTABLISHED ? t('cite.undated') : formatDate(locale, date);
  if (style === 'apa') return when;
  const open = when.replace(/\.$/, '');
  return style === 'chicago' ? open.charAt(0).toUpperCase() + open.slice(1) : open;
}

/**
 * A work in one style, as runs of text. Each says what the dataset's source line says of the report; none has
 * a day of access, since nobody's clock is known.
 */
export function citation(
  source: CitationSource,
  work: Work,
  style: CitationStyle,
): readonly CitationRun[] {
  const { directive, locale, t, address } = source;
  const { site, updated, version } = directive.dataset;
  const note = t(`cite.${work}.note`, { source: site.sourceLine[locale] });
  const report = reportOf(directive);
  const [before, after] = AROUND[style];
  const written = (url: string | null): string => (url === null ? '' : before + url + after);
  const [key, values]: [MessageKey, Values] =
    work === 'report'
      ? [
          `cite.report.${style}`,
          {
            publisher: report.publisher[locale],
            // As published: there is no title in another language.
            title: report.title.en,
            when: whenOf(report.date, style, source),
            note,
            url: written(report.url),
          },
        ]
      : [
          `cite.graphic.${style}`,
          {
            author: t('cite.author'),
            title: site.headline[locale],
            year: updated.slice(0, 4),
            date: formatDate(locale, updated),
            version,
            note,
            url: written(address),
          },
        ];
  // The italics are the message's own: an asterisk in a title is one.
  const parts = t(key, namesOnly(values))
    .split('*')
    .map((part, i) => ({ text: fill(part, values), italic: i % 2 === 1 }));
  return parts.filter((part) => part.text !== '');
}

/** A citation without its italics. */
export function plainCitation(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}
