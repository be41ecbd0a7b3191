import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, listCell, tableOf } from '../../../src/downloads/csv';
import { runs } from '../../support/runs';
import { listOf, readCsv } from './readCsv';

test('a CSV file begins with the byte-order mark and ends each record with CR LF', () => {
  const table = tableOf([
    { id: 'a', name: '39호실' },
    { id: 'b', name: '=1' },
  ]);
  expect(csv(table)).toBe('\ufeffid,name\r\na,39호실\r\nb,"\'=1"\r\n');
});

test('records of different columns are refused', () => {
  expect(() => tableOf([{ id: 'a' }, { name: 'b' }])).toThrow('the columns name');
});

test.each([
  [[], ''],
  [['A', 'B'], 'A; B'],
  [['a', 'b; c'], String.raw`a; b\; c`],
  [['a;b', 'c'], String.raw`a\;b; c`],
  [['a;', 'b'], String.raw`a\;; b`],
  [['a\\', 'b'], String.raw`a\\; b`],
  [['[a|b]', '{c}', '$&'], '[a|b]; {c}; $&'],
])('the list %j stands in one cell as %s', (items, cell) => {
  expect(listCell(items)).toBe(cell);
  expect(listOf(cell)).toEqual(items);
});

test('a list is parted again into what was put in, whatever its items hold', () => {
  const item = fc
    .array(fc.oneof(fc.constantFrom(';', '; ', '\\', ' ', '"', ',', "'", '='), fc.string()), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join(''))
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), (items) => {
      const [row] = readCsv(csv(tableOf([{ id: 'a', list: listCell(items) }])));
      expect(listOf(row?.['list'])).toEqual(items);
    }),
    runs(500),
  );
});
