import { romanize } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { placesOf } from '../../../src/model/places';
import { romaniseNames } from '../../../src/search/romanise';
import { search, type SearchHit } from '../../../src/search/search';
import { FOUND_KINDS, indexSearch } from '../../../src/search/searchIndex';
import { dataset, directive } from '../realDirective';
import { runs } from '../../support/runs';

const romanised = romaniseNames(directive);
const INDEX = {
  en: indexSearch(directive, romanised, 'en'),
  ko: indexSearch(directive, romanised, 'ko'),
};

const hits = (query: string, locale: keyof typeof INDEX = 'en'): SearchHit[] =>
  search(INDEX[locale], query).flatMap((group) => group.hits);
const found = (query: string): string[] => hits(query).map(({ item }) => item.id);
const marked = ({ item, ranges }: SearchHit): string[] =>
  ranges.map(([from, to]) => item.label.text.slice(from, to));

/** What can be chosen under a name: every entity and place, with its names. */
const named = [...dataset.entities, ...placesOf(directive)];

describe.each(named)('$id', ({ id, name }) => {
  test.each(LOCALES)('is found by its name (%s), before and after normalisation', (locale) => {
    for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
      expect(found(name[locale].normalize(form))[0]).toBe(id);
    }
    expect(found(name[locale].toUpperCase())[0]).toBe(id);
  });

  test('is found by its initial consonants, and by the beginning of its name', () => {
    const initials = Array.from(name.ko, (char) => {
      const code = char.charCodeAt(0) - 0xac00;
      return code < 0 || code > 11171
        ? char
        : 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[Math.floor(code / 588)];
    }).join('');
    expect(initials).not.toBe(name.ko);
    expect(found(initials)).toContain(id);
    for (let length = 1; length <= name.ko.length; length += 1) {
      const start = name.ko.slice(0, length);
      if (/[\p{L}\p{N}]/u.test(start)) expect(found(start)).toContain(id);
    }
  });

  test('is found by its romanisation, and on the way to it', () => {
    const word = romanize(name.ko);
    expect(found(word)).toContain(id);
    for (let length = 3; length < word.length; length += 1) {
      const start = word.slice(0, length);
      expect(found(start), start).toContain(id);
    }
  });
});

test.each(dataset.claims)('claim $id is found by its text and its number', ({ id, text }) => {
  for (const locale of LOCALES) expect(found(text[locale])).toContain(id);
  for (const query of [id, id.toLowerCase()]) {
    expect(search(INDEX.en, query).find(({ kind }) => kind === 'claim')?.hits[0]?.item.id).toBe(id);
  }
});

test.each(dataset.context)(
  '$id of the context is found by title and text',
  ({ id, title, text }) => {
    for (const locale of LOCALES) {
      expect(found(title[locale])).toContain(id);
      expect(found(text[locale].slice(0, 60))).toContain(id);
    }
  },
);

test.each([
  ['resolution 2375', 'un-joint-ventures'],
  ['제재', 'un-joint-ventures'],
  ['sanctions', 'un-joint-ventures'],
  ['KOTRA', 'trade-2024'],
  ['UN', 'un-joint-ventures'],
])('%s leads to %s, which is context', (query, id) => {
  const context = search(INDEX.en, query).find(({ kind }) => kind === 'context');
  expect(context?.hits.map(({ item }) => item.id)).toContain(id);
});

test('a few Latin letters are found where a word begins, not inside one', () => {
  const names = hits('un').filter(({ ranges }) => ranges.length > 0);
  expect(names.length).toBeGreaterThan(0);
  for (const { item, ranges } of names) {
    for (const [from] of ranges) expect(item.label.text.slice(0, from)).not.toMatch(/[a-z]$/i);
  }
});

test.each(dataset.paragraphs)('paragraph $id is found by number and topic', ({ id, topic }) => {
  const number = id.slice(1);
  const queries = [number, `¶${number}`, `P${number}`, `p${number}`, `paragraph ${number}`];
  for (const query of [...queries, `Paragraph${number}`, `${number}문단`, `${number} 문단`]) {
    const groups = search(INDEX.en, query);
    const first = groups.find(({ kind }) => kind === 'paragraph')?.hits[0];
    expect(first?.item.id, query).toBe(id);
  }
  for (const locale of LOCALES) expect(found(topic[locale])).toContain(id);
});

test.each([
  ['ㅂㅎ', 'C01', '북한'],
  ['부', 'C01', 'half a syllable'],
  ['북ㅎ', 'C01', 'a syllable, then an initial'],
  ['ㄳ', 'P11', '감시: a keyboard joins two initials'],
  ['럿', 'russia', 'on the way to 러시아'],
  ['39홋', 'room-39', 'on the way to 39호실'],
  ['보안당국', 'security-agencies', 'without the space'],
  ['중앙 기관', 'ministries-and-agencies', 'with a space more'],
  ['ᄃᄋ', 'external-economy-ministry', 'conjoining initials'],
  ['조선로동당', 'workers-party', 'alias'],
  ['39hosil', 'room-39', 'Revised Romanization'],
  ['39 Hosil', 'room-39', 'with space and capital'],
  ['３９ｈｏｓｉｌ', 'room-39', 'full width'],
  ['jungguk', 'china', 'Revised Romanization'],
  ['Chungguk', 'china', 'McCune-Reischauer'],
  ['chungg', 'china', 'on the way to it'],
  ['P’yŏngyang', 'pyongyang', 'McCune-Reischauer with marks'],
  ["p'yongyang", 'pyongyang', 'and without'],
  ['rodongdang', 'workers-party', 'as the North writes it'],
  ['nodongdang', 'workers-party', 'as the South writes it'],
  ['Chosŏn Rodongdang', 'workers-party', 'as the North writes it, in full'],
  ['Joseonnodongdang', 'workers-party', 'in full'],
  ['Taeoe kyŏngjesŏng', 'external-economy-ministry', 'McCune-Reischauer'],
  ['muyeokhoesa', 'room-39-companies', 'letter by letter'],
  ['muyŏkhoesa', 'room-39-companies', 'McCune-Reischauer'],
  ['wpk', 'workers-party', 'alias'],
  ['office 39', 'room-39', 'alias'],
  ['workers party', 'workers-party', 'apostrophe left out'],
  ['ＲＯＯＭ　３９', 'room-39', 'full width'],
  ['rôõm 39', 'room-39', 'marks'],
  ['ro\u200bo\u202em 3\u20669', 'room-39', 'controls between the letters'],
  ['russia room 39', 'C28', 'words in another order'],
])('%s finds %s (%s)', (query, id) => {
  expect(found(query)).toContain(id);
  expect(found(query.normalize('NFD'))).toContain(id);
});

test('puts names before texts, beginnings before insides, and keeps the order of kinds', () => {
  expect(found('room 39').slice(0, 2)).toEqual(['room-39', 'room-39-companies']);
  const kinds = search(INDEX.en, 'a').map(({ kind }) => kind);
  expect(kinds).toEqual(FOUND_KINDS);
  expect(found('¶1')).toEqual(['P1', 'P10', 'P11', 'P12']);
  const paragraphs = search(INDEX.en, '2').find(({ kind }) => kind === 'paragraph');
  expect(paragraphs?.hits.map(({ item }) => item.id)).toEqual(['P2']);
  expect(found('teams')[0]).toBe('teams');
});

test('says what to underline, or under which other name a thing was found', () => {
  expect(hits('room 39').slice(0, 2).map(marked)).toEqual([['Room 39'], ['Room 39']]);
  expect(hits('contacts room 39').map(marked)[0]).toEqual(['Room', '39', 'contacts']);
  expect(hits('성중앙', 'ko').map(marked)[0]).toEqual(['성·중앙']);
  const [china] = hits('중ㄱ');
  expect(china && [china.ranges, china.via?.name.text, china.via?.ranges]).toEqual([
    [],
    '중국',
    [[0, 2]],
  ]);
  expect(hits('jungguk')[0]?.via).toMatchObject({ name: { text: '중국' }, ranges: [] });
  expect(hits('jungguk', 'ko')[0]?.via).toBeNull();
});

test.each([
  '',
  ' ',
  '!!!',
  '🙂',
  '\u202e\u2066',
  '\ud800',
  '\u0301',
  'ㅏ',
  '.*',
  '(?:',
  '\\',
  'zzz',
])('finds nothing for %j', (query) => {
  expect(search(INDEX.en, query)).toEqual([]);
});

test('answers anything in order and with whole characters underlined', () => {
  const hostile = fc.constantFrom(
    ...['\u202e', '\u2066', '\u200d', '\u0301', '\u0000', '\ud83d', '.*+?', '(', '[', '\\', '$&'],
    ...['ㅂ', 'ᆨ', 'ㄳ', 'ㅘ', '북', 'room', '39', 'a', 'é', 'ﷺ', 'İ', 'ß', '👩‍👩‍👧', ' '],
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(hostile, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.tuple(hostile, fc.integer({ min: 1, max: 9000 })).map(([part, n]) => part.repeat(n)),
  );
  fc.assert(
    fc.property(query, fc.constantFrom(...LOCALES), (typed, locale) => {
      const groups = search(INDEX[locale], typed);
      if (typed.length > 500) expect(groups).toEqual([]);
      const kinds = groups.map(({ kind }) => FOUND_KINDS.indexOf(kind));
      expect(kinds).toEqual([...new Set(kinds)].sort((a, b) => a - b));
      for (const { item, ranges } of groups.flatMap((group) => group.hits)) {
        const { text } = item.label;
        let end = -1;
        for (const [from, to] of ranges) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }
    }),
    runs(300),
  );
});
