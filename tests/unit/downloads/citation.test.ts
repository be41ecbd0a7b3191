import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { bibtex, ris } from '../../../src/downloads/bibliography';
import { structuredData } from '../../../src/page/structuredData';
import {
  citation,
  CITATION_STYLES,
  plainCitation,
  WORKS,
  type CitationSource,
} from '../../../src/downloads/citation';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { indexDirective } from '../../../src/model/directive';
import { dataset, directive } from '../realDirective';

const ADDRESS = 'https://example.org/trade_1/';
const sourceIn = (
  locale: (typeof LOCALES)[number],
  address: string | null = ADDRESS,
): CitationSource => ({ directive, locale, t: translator(MESSAGES[locale]), address });
const plain = (...args: Parameters<typeof citation>): string => plainCitation(citation(...args));
const dated = { ...dataset, updated: '2026-11-25' };
const english = { ...sourceIn('en'), directive: indexDirective(dated) };
const SOURCE = dataset.site.sourceLine.en;

test.each([
  [
    'apa',
    `Cleared to Trade. (2026). Cleared to trade, still watched (Version ${dataset.version}) [Graphic and data after one unconfirmed report: ${SOURCE}]. ${ADDRESS}`,
  ],
  [
    'chicago',
    `Cleared to Trade. “Cleared to trade, still watched.” Version ${dataset.version}. 25 November 2026. Graphic and data after one unconfirmed report: ${SOURCE}. ${ADDRESS}.`,
  ],
  [
    'mla',
    `“Cleared to trade, still watched.” Cleared to Trade, version ${dataset.version}, 25 November 2026, ${ADDRESS}. Graphic and data after one unconfirmed report: ${SOURCE}.`,
  ],
] as const)('this graphic in %s', (style, text) => {
  expect(plain(english, 'graphic', style)).toBe(text);
});

test.each(LOCALES)(
  'a title with signs of ours in it is set as it is, in italics alone: %s',
  (locale) => {
    const title = 'Firms *3* [a|b] {version} $& [을/를]';
    const { site } = dataset;
    const headed = { ...dataset, site: { ...site, headline: { en: title, ko: title } } };
    const source = { ...sourceIn(locale), directive: indexDirective(headed) };
    for (const style of CITATION_STYLES) {
      const runs = citation(source, 'graphic', style);
      expect(plainCitation(runs)).toContain(title);
      const italics = runs.filter(({ italic }) => italic).map(({ text }) => text);
      expect(italics.filter((text) => text !== title)).toEqual(
        style === 'mla' && locale === 'en' ? ['Cleared to Trade'] : [],
      );
    }
  },
);

describe.each(LOCALES)('in %s', (locale) => {
  const texts = WORKS.flatMap((work) => {
    const source = sourceIn(locale);
    const cited = CITATION_STYLES.map((style) => plain(source, work, style));
    return [...cited, bibtex(source, work), ris(source, work)].map((text) => ({ work, text }));
  });

  test.each(texts)('$text keeps the caveat and makes nothing up', ({ work, text }) => {
    expect(text).toContain(dataset.site.sourceLine[locale]);
    expect(text).toMatch(locale === 'en' ? /unconfirmed/i : /확인되지 않은/);
    expect(text).not.toMatch(/access|retrieved|접속|검색일|undefined|null|\*|dailynk\.com/i);
    expect(text.includes(ADDRESS)).toBe(work === 'graphic');
    if (work === 'graphic') expect(text).toContain(dataset.version);
    // Of the report no year is known: the inferred one stands only where it is called so.
    else expect(text.replace(dataset.site.sourceLine[locale], '')).not.toMatch(/\b\d{4}\b|\d년/);
  });

  test.each(WORKS)('a site without an address gives none: %s', (work) => {
    const source = sourceIn(locale, null);
    for (const style of CITATION_STYLES) {
      expect(plain(source, work, style)).not.toMatch(/https?:|[ ,] *$|\.\.|, \./);
    }
    expect(bibtex(source, work) + ris(source, work)).not.toMatch(/https?:|url =|UR {2}-/);
  });
});

test('titles that stand by themselves are in italics', () => {
  const italics = (work: (typeof WORKS)[number], style: (typeof CITATION_STYLES)[number]) =>
    citation(english, work, style).flatMap(({ text, italic }) => (italic ? [text] : []));
  expect(italics('graphic', 'apa')).toEqual([dataset.site.headline.en]);
  expect(italics('graphic', 'chicago')).toEqual([]);
  expect(italics('graphic', 'mla')).toEqual(['Cleared to Trade']);
});

test('a BibTeX entry keeps names and titles whole, and writes what TeX would obey so that it prints', () => {
  const headline = { en: 'A & B: 100% of $5 #1 {x} \\y ~z^ _', ko: '가' };
  const hostile = indexDirective({ ...dated, site: { ...dataset.site, headline } });
  expect(bibtex({ ...english, directive: hostile }, 'graphic')).toBe(
    [
      `@misc{cleared-to-trade-${dataset.version},`,
      '  author = {{Cleared to Trade}},',
      '  title = {{A \\& B: 100\\% of \\$5 \\#1 \\{x\\} \\textbackslash{}y \\textasciitilde{}z\\textasciicircum{} \\_}},',
      `  year = {2026},`,
      '  month = nov,',
      `  version = {${dataset.version}},`,
      `  note = {Graphic and data after one unconfirmed report: ${SOURCE}},`,
      `  url = {${ADDRESS}}`,
      '}',
    ].join('\n'),
  );
  expect(bibtex(english, 'report')).not.toMatch(/year|month|url/);
});

test.each([
  ['en', 'apa', 'The Gazette. (3 May 2025). A decree ['],
  ['en', 'chicago', 'The Gazette. “A decree.” 3 May 2025. '],
  ['en', 'mla', '“A decree.” The Gazette, 3 May 2025, https://example.org/report. '],
  ['ko', 'apa', '관보. (2025년 5월 3일). A decree ['],
  ['ko', 'chicago', '관보. “A decree.” 2025년 5월 3일. '],
  ['ko', 'mla', '“A decree.” 『관보』, 2025년 5월 3일, https://example.org/report. '],
] as const)(
  'a report that was found has its day and its address: %s, %s',
  (locale, style, start) => {
    const found = dataset.sources.map((source) =>
      source.kind === 'report'
        ? {
            ...source,
            date: '2025-05-03',
            url: 'https://example.org/report',
            publisher: { en: 'The Gazette', ko: '관보' },
            title: { en: 'A decree', ko: '법령' },
          }
        : source,
    );
    const source = {
      ...sourceIn(locale),
      directive: indexDirective({ ...dataset, sources: found }),
    };
    const text = plain(source, 'report', style);
    expect(text.startsWith(start)).toBe(true);
    expect(text.split('https://example.org/report')).toHaveLength(2);
  },
);

test.each([
  ['apa', '. (n.d.). '],
  ['chicago', '.” N.d. '],
  ['mla', ', n.d. '],
] as const)('a report whose day is not known says so in %s', (style, words) => {
  expect(plain(english, 'report', style)).toContain(words);
});

test('a report that was found has its day and its address in what reference managers and search engines read', () => {
  const sources = dataset.sources.map((source) =>
    source.kind === 'report'
      ? { ...source, date: '2026-02-03', url: 'https://gazette.example.org/decree' }
      : source,
  );
  const found = { ...english, directive: indexDirective({ ...dated, sources }) };
  expect(bibtex(found, 'report')).toMatch(
    /year = \{2026\}[^]*url = \{https:\/\/gazette\.example\.org/,
  );
  expect(ris(found, 'report')).toMatch(/^DA {2}- 2026\/02\/03$[^]*^UR {2}- https:\/\/gazette/m);
  expect(structuredData({ ...dataset, sources }, 'en', null)).toContain(
    '"datePublished":"2026-02-03","url":"https://gazette.example.org/decree"',
  );
  expect(structuredData(dataset, 'en', null)).not.toMatch(/datePublished|"url"/);
});

test('a RIS record has one tag a line, begins with its type and ends with its end', () => {
  for (const work of WORKS) {
    const lines = ris(english, work).split('\n');
    expect(lines[0]).toMatch(/^TY {2}- (ELEC|NEWS)$/);
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  }
  expect(ris(english, 'report')).not.toMatch(/^(PY|DA|UR)/m);
  expect(ris(english, 'graphic')).toContain('DA  - 2026/11/25');
});
