import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, nextOrder, sortRows, type SortOrder } from '../../../src/table/sortRows';

const sorted = (words: string[]): string[] => [...words].sort(compareWords);

describe('words stand as in a dictionary', () => {
  test.each([
    ['capitals or not', ['room', 'Party', 'agency', 'Zone'], ['agency', 'Party', 'room', 'Zone']],
    ['quotation marks aside', ['Russia', '“Friendly”', 'China'], ['China', '“Friendly”', 'Russia']],
    [
      'Hangul by syllable',
      ['협상단', '‘우호국’', '중국', '가', '힣'],
      ['가', '‘우호국’', '중국', '협상단', '힣'],
    ],
    ['numbers, Latin, Hangul', ['도', 'Room', '39호실'], ['39호실', 'Room', '도']],
    [
      'the shorter first',
      ['39호실 소속', '39호실', 'ab', 'a b'],
      ['39호실', '39호실 소속', 'a b', 'ab'],
    ],
  ])('%s', (_, words, expected) => {
    expect(sorted(words)).toEqual(expected);
  });

  test('Hangul in parts is the same as Hangul composed', () => {
    expect(compareWords('중국'.normalize('NFD'), '중국')).toBe(0);
    expect(compareWords('중국'.normalize('NFD'), '‘우호국’')).toBe(1);
    expect(compareWords('러시아', '중국'.normalize('NFD'))).toBe(-1);
  });

  test('every two have one order, and every three agree', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', '가', '힣', '9', ' ', '“', '-'),
    });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(compareWords(a, b) + compareWords(b, a)).toBe(0);
        if (compareWords(a, b) <= 0 && compareWords(b, c) <= 0) {
          expect(compareWords(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('rows', () => {
  const row = fc.record({ id: fc.nat(), key: fc.integer({ min: 0, max: 3 }) });
  const rows = fc.array(row, { maxLength: 12 });

  test('as they came, where nothing sorts them', () => {
    const some = [{ key: 2 }, { key: 1 }];
    expect(sortRows(some, ({ key }) => key, 'none')).toBe(some);
  });

  test.each([
    ['ascending', 1],
    ['descending', -1],
  ] as const)('%s: all of them, in order, equals as they came', (order, sign) => {
    fc.assert(
      fc.property(rows, (some) => {
        const before = [...some];
        const result = sortRows(some, ({ key }) => key, order);
        const groups = sign === 1 ? [0, 1, 2, 3] : [3, 2, 1, 0];
        expect(result).toEqual(
          groups.flatMap((wanted) => some.filter(({ key }) => key === wanted)),
        );
        expect(some).toEqual(before);
      }),
    );
  });

  test('ranks count as numbers, and what has none comes last', () => {
    const keys = [Infinity, 12, 2, Infinity, 9];
    expect(sortRows(keys, (key) => key, 'ascending')).toEqual([2, 9, 12, Infinity, Infinity]);
  });
});

test('a heading goes up, down, and back to the order of the report', () => {
  const steps: SortOrder[] = ['none'];
  for (let step = 0; step < 3; step += 1) steps.push(nextOrder(steps.at(-1) ?? 'none'));
  expect(steps).toEqual(['none', 'ascending', 'descending', 'none']);
});
