import { expect, test } from 'vitest';
import { csv, listCell, tableOf } from '../../../src/export/csv';

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

test('a list is parted by semicolon and space, which no item may hold', () => {
  expect(listCell(['a;b', 'c'])).toBe('a;b; c');
  expect(listCell([])).toBe('');
  expect(() => listCell(['a', 'b; c'])).toThrow('"b; c"');
});
