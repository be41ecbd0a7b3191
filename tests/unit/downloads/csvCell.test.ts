import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/downloads/csv';
import { csvCell, neutralise } from '../../../src/downloads/csvCell';
import { parseCsv, readCsv, restored } from './readCsv';
import { runs } from '../../support/runs';

const NBSP = '\u00a0';
const BOM = '\ufeff';

/** Each with what the spreadsheet is given. */
const MARKED: readonly (readonly [text: string, safe: string])[] = [
  ['=1+1', "'=1+1"],
  ['=', "'="],
  ['+1+1', "'+1+1"],
  ['+', "'+"],
  ['-1+1', "'-1+1"],
  ['-', "'-"],
  ['- a list', "'- a list"],
  ['-1.0 %', "'-1.0 %"],
  ['-1,0', "'-1,0"],
  ['--1', "'--1"],
  ['+82 2 1234', "'+82 2 1234"],
  ['-1e', "'-1e"],
  ['-.', "'-."],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['@', "'@"],
  ['\tx', "'\tx"],
  ['\t', "'\t"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['\r\nx', "'\r\nx"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  [' =1', "' =1"],
  ['   =1', "'   =1"],
  [' -1', "' -1"],
  [`${NBSP}=1`, `'${NBSP}=1`],
  [`${BOM}=1`, `'${BOM}=1`],
  [`${BOM} ${NBSP} @a`, `'${BOM} ${NBSP} @a`],
  [' \t=1', "' \t=1"],
  ['\u3000=1', "'\u3000=1"],
  ['\u200b=1', "'\u200b=1"],
  ['\v=1', "'\v=1"],
  [' ＝1', "' ＝1"],
  ['a\n=1', "a\n'=1"],
  ['a\r\n=1', "a\r\n'=1"],
  ['a\r=1', "a\r'=1"],
  ['a\n =1', "a\n' =1"],
  ['a\n-1', "a\n'-1"],
  ['=1\n=2', "'=1\n'=2"],
  ['a\n\nb', "a\n'\nb"],
  ['a\n \nb', "a\n' \nb"],
  ['a\r\n\r\n@b', "a\r\n'\r\n'@b"],
  ['=cmd|"/C calc"!A0', '\'=cmd|"/C calc"!A0'],
  ['=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'],
  // What looks marked already would lose its own apostrophe on reading.
  ["'=1", "''=1"],
  ["''=1", "'''=1"],
  ["'-1.0", "''-1.0"],
  ["' =1", "'' =1"],
  ["a\n'@b", "a\n''@b"],
  ["'\nx", "''\nx"],
];

const PLAIN = [
  ...['', 'a', '0', '-1', '-1.0', '+1', '-0', '-12345.678', '-1e5', '+1.5E-10', '1=1', 'a=b'],
  ...['a-b', 'a@b.example', '1+1', 'a\nb', 'a\r\nb', 'a\n', "'", "''", "'a", "it's", "a'=1"],
  ...['"=1"', '(=1)', '\\=1', ';=1', '“=1”', '39호실', '합영·합작', '’=1', '¶7', '–1', '−1', '  '],
] as const;

describe('neutralise', () => {
  test.each(MARKED)('marks %j', (text, safe) => {
    expect(neutralise(text)).toBe(safe);
    expect(restored(safe)).toBe(text);
  });

  test.each(PLAIN)('leaves %j', (text) => {
    expect(neutralise(text)).toBe(text);
    expect(restored(text)).toBe(text);
  });

  test('has enough cases', () => {
    expect(MARKED.length + PLAIN.length).toBeGreaterThanOrEqual(60);
  });
});

test.each([
  [-1.5, '-1.5'],
  [13, '13'],
  ['a,b', '"a,b"'],
  ['a; b', '"a; b"'],
  ['say "a"', '"say ""a"""'],
  ['=1', '"\'=1"'],
  [' a', '" a"'],
  ['a\nb', '"a\nb"'],
  ['39호실', '39호실'],
])('csvCell writes %j as %s', (value, written) => {
  expect(csvCell(value)).toBe(written);
});

// Rich in what is dangerous; any UTF-16 besides.
const unit = fc.oneof(
  fc.constantFrom(
    ...Array.from('=+-@\t\r\n＝＋－＠\'", ;a1.'),
    NBSP,
    BOM,
    '\r\n',
    '\u3000',
    '\u200b',
    '가',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const text = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(''));

test('whatever is written is read back the same', () => {
  const rows = fc.array(fc.tuple(text, text, text), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (cells) => {
      const back = readCsv(csv({ columns: ['a', 'b', 'c'], rows: cells }));
      expect(back).toEqual(cells.map(([a, b, c]) => ({ a, b, c })));
    }),
    runs(2000),
  );
});

test('no line of a written cell starts as a formula does, unless the cell is a number', () => {
  fc.assert(
    fc.property(text, (value) => {
      const [[cell = ''] = []] = parseCsv(`${csvCell(value)}\r\n`);
      if (/^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(cell)) return;
      for (const line of cell.split(/\r\n|\r|\n/)) {
        expect(line.replace(/^[ \u00a0\ufeff]+/, '')).not.toMatch(/^[=+\-@\t＝＋－＠]/);
      }
      expect(cell).not.toMatch(/^[ \u00a0\ufeff]*[\r\n]/);
    }),
    runs(2000),
  );
});
