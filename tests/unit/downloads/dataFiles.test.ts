import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import { LOCALES } from '../../../src/data/types';
import type { CitationSource } from '../../../src/downloads/citation';
import { DATA_TABLES, dataFiles, nameOf } from '../../../src/downloads/dataFiles';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { indexDirective } from '../../../src/model/directive';
import { dataset, directive } from '../realDirective';
import { FACT_OF, factsIn } from './factsOf';
import { listOf, readCsv } from './readCsv';

const json = readFileSync(join(import.meta.dirname, '../../../data/directive.json'), 'utf8');
const decode = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

function filesIn(locale: (typeof LOCALES)[number], changed: Dataset = dataset) {
  const source: CitationSource = {
    directive: changed === dataset ? directive : indexDirective(changed),
    locale,
    t: translator(MESSAGES[locale]),
    address: 'https://example.org/trade/',
  };
  return dataFiles(source, json);
}

describe.each(LOCALES)('the files in %s', (locale) => {
  const files = filesIn(locale);
  const textOf = (name: string): string =>
    decode(files.find(({ path }) => nameOf(path) === name)?.bytes);
  const messages = MESSAGES[locale];

  test('stand in one folder, the dataset once for both languages', () => {
    const folder = locale === 'en' ? 'data' : 'ko/data';
    expect(files.map(({ path }) => path)).toEqual([
      ...DATA_TABLES.map((table) => `${folder}/${table}.csv`),
      'data/directive.json',
      `${folder}/README.txt`,
      `${folder}/cleared-to-trade-${locale}.zip`,
    ]);
  });

  test('stand where the next version’s will: an open page outlives a deploy', () => {
    const paths = (version: string): string[] =>
      filesIn(locale, { ...dataset, version }).map(({ path }) => path);
    expect(paths('99.0.0')).toEqual(paths(dataset.version));
  });

  test('says of a branch that rests on context that it does, in the row itself', () => {
    const rows = readCsv(textOf('entities.csv'));
    const context = rows.filter(({ branch }) =>
      branch?.includes(messages['line.context'].includes('배경') ? '배경' : 'context'),
    );
    expect(context.map(({ id }) => id)).toEqual(['room-39', 'room-39-companies']);
    for (const row of rows) {
      const isContext = context.includes(row);
      expect(row['caveat']).toContain(messages['data.caveat.report']);
      expect(/(context|배경)/.test(row['caveat'] ?? '')).toBe(isContext);
      expect(row['branch_id']).toBe(dataset.entities.find(({ id }) => id === row['id'])?.branch);
    }
  });

  describe.each(DATA_TABLES)('%s.csv', (table) => {
    const rows = readCsv(textOf(`${table}.csv`));

    test('tells every field of every item in the dataset, and no other item', () => {
      expect(rows.map(FACT_OF[table])).toEqual(factsIn(dataset, table, locale));
      expect(files.find(({ part }) => part === table)?.rows).toBe(dataset[table].length);
    });

    test('says in front of each row what it rests on', () => {
      const columns = Object.keys(rows[0] ?? {});
      expect(columns.slice(0, 8)).toEqual([
        ...['id', 'caveat', 'attribution', 'attribution_ids'],
        ...['paragraphs', 'claim_ids', 'source', 'source_ids'],
      ]);
      expect(columns.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
      for (const row of rows) {
        const isContext = row['attribution_ids'] === 'context';
        const claims = dataset.claims.filter(({ id }) =>
          row['claim_ids']?.split('; ').includes(id),
        );
        const paragraphs = new Set(claims.flatMap((claim) => claim.paragraphs));
        expect(new Set(row['paragraphs']?.split('; '))).toEqual(
          isContext ? new Set(['']) : paragraphs,
        );
        expect(claims.length > 0).toBe(!isContext);
        const caveat = messages[`data.caveat.${isContext ? 'context' : 'report'}`];
        expect(row['caveat']?.startsWith(caveat)).toBe(true);
        expect(row['source_ids'] === 'daily-nk-report').toBe(!isContext);
        if (!isContext) expect(row['source']).toBe(dataset.site.sourceLine[locale]);
        expect(row['dataset']).toBe(`cleared-to-trade ${dataset.version}`);
      }
    });

    test('gives beside each id its word in the language', () => {
      const words: Readonly<Record<string, string>> = messages;
      for (const row of rows) {
        const lines = (row['attribution_ids'] ?? '')
          .split('; ')
          .map((id) => dataset.attributions.find((one) => one.id === id)?.label[locale])
          .map((label) => label ?? words['line.context']);
        expect(row['attribution']).toBe(lines.join('; '));
        const prefixes = {
          ...{ authority: 'status.label', branch: 'branch', tier: 'tier' },
          ...{ level: 'level', speaker: 'speaker', korean_term_basis: 'data.term' },
          kind: table === 'partners' ? 'place' : 'kind',
        };
        for (const [column, prefix] of Object.entries(prefixes)) {
          if (!(column in row)) continue;
          const word = words[`${prefix}.${row[`${column}_id`] ?? ''}`];
          expect(word).toBeTruthy();
          // A branch may say as well that it is context.
          expect((row[column] ?? '').replace(/ ?\(.*\)$/, '')).toBe(word?.replace(/ ?\(.*\)$/, ''));
        }
      }
    });
  });

  test('relations name both ends in the language', () => {
    const names = new Map(
      [...dataset.entities, ...dataset.partners].map(({ id, name }) => [id, name[locale]]),
    );
    for (const row of readCsv(textOf('relations.csv')))
      for (const end of ['from', 'to']) {
        const ids = row[`${end}_ids`]?.split('; ') ?? [];
        const relation = dataset.relations.find(({ id }) => id === row['id']);
        const words = end === 'to' ? relation?.toWords?.[locale] : undefined;
        expect(row[end]).toBe(words ?? ids.map((id) => names.get(id)).join('; '));
      }
  });

  test('the dataset is the file itself', () => {
    expect(textOf('directive.json')).toBe(json);
  });

  test('README.txt says the caveat first, every column that needs it, the licence and how to cite', () => {
    const text = textOf('README.txt');
    const { caveat, licence } = dataset.site;
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.indexOf(caveat.text[locale])).toBeGreaterThan(0);
    expect(text.indexOf(caveat.text[locale])).toBeLessThan(text.indexOf('entities.csv'));
    for (const said of [licence.url, dataset.version, 'https://example.org/trade/', 'claim_ids'])
      expect(text).toContain(said);
    // The tables say what is permitted, which is not all that applies.
    expect(text).toContain(messages['data.readme.limits']);
    expect(text.split('APA')).toHaveLength(3);
    for (const name of [...DATA_TABLES.map((table) => `${table}.csv`), 'directive.json'])
      expect(text).toContain(`${name}: `);
  });

  test('the archive holds all the others, byte for byte, dated to the dataset', () => {
    const archive = files.find(({ part }) => part === 'archive')?.bytes ?? new Uint8Array();
    const entries = Object.entries(unzipSync(archive));
    const others = files.filter(({ part }) => part !== 'archive');
    expect(entries.map(([name]) => name)).toEqual(others.map(({ path }) => nameOf(path)));
    for (const [i, [, bytes]] of entries.entries()) expect(bytes).toEqual(others[i]?.bytes);
    // Midnight, and the day as DOS counts it, at their places in the first head.
    const head = new DataView(archive.buffer, archive.byteOffset);
    const [year = 0, month = 0, day = 0] = dataset.updated.split('-').map(Number);
    expect(head.getUint16(10, true)).toBe(0);
    expect(head.getUint16(12, true)).toBe(((year - 1980) << 9) | (month << 5) | day);
  });
});

test('names, aliases, notes and words with the separator in them are parted again as they were', () => {
  const names = ['Firms; others', 'A;B', 'back\\; slash\\', '; '].map((en) => ({ en, ko: '가' }));
  const changed: Dataset = {
    ...dataset,
    entities: dataset.entities.map((entity, i) => ({
      ...entity,
      name: names[i % 4] ?? entity.name,
      aliases: { en: names.map(({ en }) => en), ko: ['나; 다', '라'] },
      notes: entity.notes.map((note) => ({ ...note, text: names[(i + 1) % 4] ?? note.text })),
    })),
  };
  const rowsOf = (table: string) =>
    readCsv(decode(filesIn('en', changed).find(({ part }) => part === table)?.bytes));
  expect(rowsOf('entities').map(FACT_OF.entities)).toEqual(factsIn(changed, 'entities', 'en'));
  const nameOfId = new Map(
    [...changed.entities, ...changed.partners].map((one) => [one.id, one.name.en]),
  );
  for (const row of rowsOf('relations')) {
    expect(listOf(row['from'])).toEqual(listOf(row['from_ids']).map((id) => nameOfId.get(id)));
  }
});

test('a dataset of hostile texts gives the same facts back, and no formula', () => {
  const hostile = ['=1+1', '+1', '-2-3', '@x', '\ty', 'a\n=b', "'=c", '＝d', '"', ',', '\r\n=e'];
  const bad = (i: number) => ({ en: hostile[i % hostile.length] ?? '', ko: '가' });
  const changed: Dataset = {
    ...dataset,
    claims: dataset.claims.map((claim, i) => ({ ...claim, text: bad(i), hedge: bad(i + 1) })),
    partners: dataset.partners.map((partner, i) => ({
      ...partner,
      name: bad(i),
      ...(partner.kind === 'country' && { anchor: [-71.5, -1.25] as const }),
    })),
  };
  for (const table of ['claims', 'partners'] as const) {
    const file = filesIn('en', changed).find(({ part }) => part === table);
    const rows = readCsv(decode(file?.bytes));
    expect(rows.map(FACT_OF[table])).toEqual(factsIn(changed, table, 'en'));
  }
});
