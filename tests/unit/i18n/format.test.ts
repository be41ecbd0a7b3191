import { isMark } from '../../../src/i18n/grammar';
import { MESSAGES } from '../../support/messages';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { formatDate, formatDates, formatNumber } from '../../../src/i18n/format';
import { translator, type FixedKey } from '../../../src/i18n/messages';

const { en, ko } = MESSAGES;

describe('formatDate', () => {
  test.each([
    ['en', '2025', '2025'],
    ['en', '2025-07', 'July 2025'],
    ['en', '2025-07-08', '8 July 2025'],
    ['ko', '2025', '2025년'],
    ['ko', '2025-07', '2025년 7월'],
    ['ko', '2025-07-08', '2025년 7월 8일'],
  ] as const)('%s %s', (locale, iso, text) => {
    expect(formatDate(locale, iso)).toBe(text);
  });

  test.each(['', 'not established', '2025-13', '2025-7', '08/07/2025'])('refuses "%s"', (text) => {
    for (const locale of LOCALES) expect(() => formatDate(locale, text)).toThrow(`"${text}"`);
  });
});

describe('formatDates', () => {
  test.each([
    ['en', '2025-07', 'July 2025'],
    ['en', '2014/2026-01', '2014 – January 2026'],
    ['ko', '2025-07', '2025년 7월'],
    ['ko', '2014/2026-01', '2014년~2026년 1월'],
    ['ko', '2017-08-05/2017-12-22', '2017년 8월 5일~2017년 12월 22일'],
  ] as const)('%s %s', (locale, iso, text) => {
    expect(formatDates(locale, iso)).toBe(text);
  });
});

describe('formatNumber', () => {
  test.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [2696.11, 2, '2,696.11'],
    [1234567.5, 1, '1,234,567.5'],
  ])('%d with %d decimals', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });

  test('taking the commas out gives the number back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(Number(formatNumber(value).replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});

describe('messages', () => {
  const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, n = '']) => n);

  test('both languages ask for the same values', () => {
    for (const key of Object.keys(en) as FixedKey[]) {
      expect([key, names(ko[key]).sort()]).toEqual([key, names(en[key]).sort()]);
    }
  });

  test('marks are such as the grammar knows', () => {
    // Citations have brackets of their own, and are finished by nothing.
    const texts = [...Object.entries(en), ...Object.entries(ko)].filter(
      ([key]) => !key.startsWith('cite.'),
    );
    const marks = texts.flatMap(([, text]) => [...text.matchAll(/\[[^\]]*\]/g)]);
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter(([mark]) => !isMark(mark))).toEqual([]);
  });

  test('values are put in, and a missing one is an error', () => {
    const t = translator(en);
    expect(t('method.asof', { month: 'June 2026' })).toContain('about June 2026;');
    expect(() => t('method.asof')).toThrow('"month"');
  });

  test('Korean is Korean, apart from names', () => {
    // Styles and formats have one name in every language; what only puts others together has no letters.
    const NAMES = /\{\w+\}|\b(?:APA|MLA|Chicago|BibTeX|RIS|CSV|JSON|ZIP|PNG|SVG|README|px|kB)\b/g;
    const latinOnly = (Object.keys(ko) as FixedKey[]).filter(
      (key) => /\p{L}/u.test(ko[key].replaceAll(NAMES, '')) && !/\p{Script=Hangul}/u.test(ko[key]),
    );
    expect(latinOnly).toEqual([]);
  });
});
