import { NOT_ESTABLISHED } from '../data/types';
import { reportOf, type CitationSource, type Work } from './citation';

/** What reference managers keep of a work; null where it was not found. */
interface Reference {
  readonly key: string;
  readonly type: 'ELEC' | 'NEWS';
  readonly author: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string | null;
  readonly version: string | null;
  readonly note: string;
  readonly url: string | null;
  readonly language: string;
}

function referenceOf({ directive, locale, t, address }: CitationSource, work: Work): Reference {
  const { site, updated, version } = directive.dataset;
  const note = t(`cite.${work}.note`, { source: site.sourceLine[locale] });
  if (work === 'graphic') {
    return {
      ...{ key: `${site.slug}-${version}`, type: 'ELEC', author: t('cite.author') },
      ...{ title: site.headline[locale], date: updated, version, note },
      ...{ url: address, language: locale },
    };
  }
  const { id, publisher, title, date, url, language } = reportOf(directive);
  return {
    ...{ key: id, type: 'NEWS', author: publisher[locale], title: title.en },
    ...{ date: date === NOT_ESTABLISHED ? null : date, version: null, note, url, language },
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A text with what TeX would take for more than a letter written so that it prints. */
function texText(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^&%$#_{}]/g, (char) => named[char] ?? `\\${char}`);
}

/** A work as a BibTeX entry, in UTF-8. The doubled braces keep a name whole and a title's capitals. */
export function bibtex(source: CitationSource, work: Work): string {
  const { key, author, title, date, version, note, url } = referenceOf(source, work);
  const [year, month] = date?.split('-') ?? [];
  const fields = [
    `author = {{${texText(author)}}}`,
    `title = {{${texText(title)}}}`,
    year && `year = {${year}}`,
    month && `month = ${MONTHS[Number(month) - 1] ?? ''}`,
    version !== null && `version = {${version}}`,
    `note = {${texText(note)}}`,
    url !== null && `url = {${url}}`,
  ];
  return `@misc{${key},\n  ${fields.filter(Boolean).join(',\n  ')}\n}`;
}

/** A work as a record in the RIS format: one tag a line, its last line included. */
export function ris(source: CitationSource, work: Work): string {
  const { type, author, title, date, version, note, url, language } = referenceOf(source, work);
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', type],
    // A comma would make a person's name of it.
    ['AU', author.replaceAll(',', ' ')],
    ['TI', title],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['ET', version],
    ['N1', note],
    ['LA', language],
    ['UR', url],
    ['ER', ''],
  ];
  const kept = lines.filter(([, value]) => value !== null);
  return kept.map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}`).join('\n');
}
