import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitWords, lengthOf, type FittedWords } from '../../../src/picture/fitWords';
import { runs } from '../../support/runs';

const word = fc.stringMatching(/^[a-zé가각힣🚀]{1,20}$/u);
const WORDS = {
  head: 'Head',
  groups: [{ words: 'leads to', names: ['one', 'a very long name', 'two'] }],
  tails: ['A tail that is too long to be said', 'Short'],
  end: 'End.',
  more: (count: number) => `and ${count} more`,
  list: (names: readonly string[]) => names.join(' and '),
};

test('a head that is too long is cut between words', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 6, max: 80 }),
      (words, most) => {
        const head = `H ${words.join(' ')}`;
        const text = fitWords({ ...WORDS, head, groups: [], tails: [] }, most);
        expect(lengthOf(text)).toBeLessThanOrEqual(Math.max(most, 6));
        const kept = /^(.*)… End\.$/s.exec(text)?.[1];
        if (kept) expect(`${head} `.startsWith(`${kept} `)).toBe(true);
        else if (kept === undefined) expect(text).toBe(`${head}. End.`);
      },
    ),
  );
});

describe('what has no room is counted', () => {
  const marks = [{ words: '', names: ['one', 'a very long name', 'two'] }, ...WORDS.groups];
  test.each([
    [
      'all of it fits',
      WORDS.groups,
      100,
      'Head. Leads to: one and a very long name and two. A tail that is too long to be said. Short. End.',
    ],
    // Neither a later tail nor a later name.
    [
      'it stops at a tail',
      WORDS.groups,
      70,
      'Head. Leads to: one and a very long name and two. End.',
    ],
    // A relation to several ends never names some of them only.
    ['it stops at a relation', WORDS.groups, 44, 'Head. And 3 more. Short. End.'],
    [
      'it stops at a mark',
      [{ words: '', names: ['one', 'a very long name', 'two'] }],
      38,
      'Head: one. And 2 more. End.',
    ],
    ['a list that is cut has no “and”', marks, 50, 'Head: one, a very long name. And 4 more. End.'],
    ['a later group is not named', marks, 44, 'Head: one. And 5 more. Short. End.'],
    ['the number alone', WORDS.groups, 26, 'Head. And 3 more. End.'],
    ['not even the number, so nothing after it', WORDS.groups, 18, 'Head. End.'],
  ] as const)('%s', (_, groups, most, text) => {
    expect(fitWords({ ...WORDS, groups, tails: most === 44 ? ['Short'] : WORDS.tails }, most)).toBe(
      text,
    );
  });

  test('a head that is too long stands alone', () => {
    expect(fitWords({ ...WORDS, head: 'A head of several words' }, 20)).toBe('A head of… End.');
  });
});

test('names are told in their order, a relation’s all or none, and the rest is counted', () => {
  const group = fc.record({
    words: fc.constantFrom('', 'x', 'y'),
    names: fc.uniqueArray(fc.stringMatching(/^[a-w]{1,12}$/), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(group, { maxLength: 4, selector: ({ words }) => words }),
      fc.integer({ min: 12, max: 120 }),
      (some, most) => {
        // What the head itself speaks of comes first.
        const groups = [...some].sort((a, b) => a.words.length - b.words.length);
        const all = groups.flatMap(({ words, names }) => names.map((name) => `${words}:${name}`));
        const fitted: FittedWords = {
          ...WORDS,
          groups,
          tails: [],
          list: (names) => names.join(', '),
        };
        const said = fitWords(fitted, most).replace(/ End\.$/, '');
        const left = Number(/And (\d+) more/.exec(said)?.[1] ?? 0);
        const told = said
          .split(/\.(?: |$)/)
          .filter((one) => one.includes(': '))
          .flatMap((one) => {
            const [words = '', names = ''] = one.split(': ');
            return names
              .split(', ')
              .map((name) => `${words.replace('Head', '').toLowerCase()}:${name}`);
          });
        expect(told).toEqual(all.slice(0, told.length));
        if (said !== 'Head.') expect(told.length + left).toBe(all.length);
        for (const { words, names } of groups.filter((one) => one.words !== '')) {
          expect([0, names.length]).toContain(
            told.filter((one) => one.startsWith(`${words}:`)).length,
          );
        }
      },
    ),
    runs(60),
  );
});
