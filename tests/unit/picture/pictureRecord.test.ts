import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { altText } from '../../../src/picture/altText';
import { pictureRecord } from '../../../src/picture/pictureRecord';
import { MESSAGES } from '../../support/messages';
import { parseHash } from '../../../src/model/viewHash';
import { dataset, directive } from '../realDirective';
import { everySubject, subjectOf } from './subjects';

describe.each(LOCALES)('the record of a picture, %s', (locale) => {
  test('has the strings of the page', () => {
    const record = pictureRecord(subjectOf(locale), 'Words.');
    const { caveat, licence, sourceLine } = dataset.site;
    expect(record).toMatchObject({
      locale,
      description: 'Words.',
      caveat: caveat.text[locale],
      source: sourceLine[locale],
      licenceName: licence.name,
      licenceUrl: licence.url,
      version: dataset.version,
      updated: dataset.updated,
      link: 'https://example.org/trade/',
    });
    expect(record.title).toBe(`${MESSAGES[locale]['org.title']} – ${dataset.site.kicker[locale]}`);
    expect(record.rights).toContain(record.credit);
  });

  test('its link opens what the picture shows, and its alt text is that of the view', () => {
    for (const subject of everySubject(locale)) {
      const { link, alt, title } = pictureRecord({ ...subject, mode: 'flat' }, '');
      const { view, faults } = parseHash(new URL(link ?? '').hash, directive);
      expect(faults).toEqual([]);
      const { selected, when } = subject;
      expect(view).toMatchObject({ selected, when, mode: 'flat' });
      expect(alt).toBe(altText({ ...subject, mode: 'flat' }));
      const kicker = ` – ${dataset.site.kicker[locale]}`;
      expect(title.replace(kicker, '').includes(' · ')).toBe(selected !== null);
      // A file travels without the page: it says by itself on how little it rests.
      expect(title.endsWith(` – ${dataset.site.kicker[locale]}`)).toBe(true);
    }
  });

  test('a choice adds each claim that it rests on, with paragraph and who says so', () => {
    const { description } = pictureRecord(
      subjectOf(locale, { selected: { kind: 'claim', id: 'C24' } }),
      'Words.',
    );
    const lines = description.split('\n');
    expect(lines[0]).toBe('Words.');
    // C24 must be read with C23.
    const told = ['C24', 'C23'].map((id) => directive.claims.get(id)?.text[locale]);
    expect(lines.slice(2).map((line) => line.replace(/ \([^(]*\)$/, ''))).toEqual(told);
    expect(lines[2]).toMatch(/(Source’s account, paragraph 11|소식통 설명, 문단 11)\)$/);
  });

  test('a mark of context names its source', () => {
    const { description } = pictureRecord(
      subjectOf(locale, { selected: { kind: 'relation', id: 'room-39-under-party' } }),
      '',
    );
    const source = dataset.sources.find(({ id }) => id === 'fnnews-room-39');
    expect(description).toContain(source?.publisher[locale]);
    expect(description).toMatch(/Context, not in the report|배경\(보도에 없음\)/);
  });
});

test('the map keeps no time before, and without an address there is no link', () => {
  const subject = subjectOf('en', { chart: 'map', when: 'before' });
  expect(pictureRecord(subject, '').link).toBe('https://example.org/trade/');
  expect(pictureRecord({ ...subject, address: null }, '').link).toBeNull();
});
