import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFolded } from '../../../src/search/findFolded';
import { fold } from '../../../src/search/fold';
import { echoOf, graphemes } from '../../../src/text/graphemes';
import { soundKey } from '../../../src/search/romanisation';

const folded = (text: string): string =>
  fold(text)
    .map(({ char }) => char)
    .join('');
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('가', '힣', 'ㄱ', 'é', 'e\u0301', '👩‍👧', 'A', ' ', '\u202e') }),
);

describe('fold', () => {
  test.each([
    ['Room 39', 'room39'],
    ['ＲＯＯＭ', 'room'],
    ['Chosŏn', 'choson'],
    ['북한'.normalize('NFD'), '북한'],
    ['ﾡﾢ', 'ㄱㄲ'],
    ['ㄳ', 'ㄱㅅ'],
    ['¶7', '¶7'],
    ['ﬁ①', 'fi1'],
    ['a\u202eb\u200dc', 'abc'],
    ['“–’ \n', ''],
  ])('%j → %j', (text, result) => {
    expect(folded(text)).toBe(result);
  });

  test('keeps the place of every character, by whole graphemes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const edges = new Set([0]);
        let at = 0;
        for (const grapheme of graphemes(text)) edges.add((at += grapheme.length));
        expect(at).toBe(text.length);
        for (const { from, to } of fold(text)) {
          expect(edges.has(from) && edges.has(to) && from < to).toBe(true);
        }
      }),
    );
  });

  test('takes a text and its normal forms for the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const nfc = text.normalize('NFC');
        expect(folded(text.normalize('NFD'))).toBe(folded(nfc));
      }),
    );
  });
});

describe('findFolded', () => {
  test.each([
    ['room 39', 'room 39', 0, [0, 7]],
    ['room 39', 'room', 1, [0, 4]],
    ['under room 39', 'room', 2, [6, 10]],
    ['mushroom', 'room', 3, [4, 8]],
    ['aroom room', 'room', 2, [6, 10]],
    ['러시아', '럿', 4, [0, 2]],
    ['러시아', '러', 1, [0, 1]],
    ['구구 국', '국', 2, [3, 4]],
    ['구구북국', '국', 3, [3, 4]],
    ['e\u0301a\u0308', 'ea', 0, [0, 4]],
    ['ro\u202eom', 'room', 0, [0, 5]],
  ])('in %j stands %j: rank %d', (text, query, rank, range) => {
    expect(findFolded(fold(text), fold(query))).toEqual({ rank, range });
  });

  test.each([
    ['북한', 'ㅏ'],
    ['북한', 'ㄱㅎ'],
    ['북한', '북하ㄴ'],
    ['a', ''],
    ['', 'a'],
    ['ab', 'abc'],
    ['gun', 'un'],
    ['room 139', '39'],
  ])('%j does not hold %j', (text, query) => {
    expect(findFolded(fold(text), fold(query))).toBeNull();
  });

  test('finds every stretch of a text in it, but a few Latin letters only where a word begins', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const all = graphemes(text);
        const part = all.slice(a % (all.length + 1), 1 + (b % (all.length + 1))).join('');
        const query = fold(part);
        const isShort = query.length < 4 && /[a-z0-9]/.test(query[0]?.char ?? '');
        if (query.length > 0 && !isShort) expect(findFolded(fold(text), query)).not.toBeNull();
      }),
    );
  });
});

test.each([
  ['jungguk', 'Chungguk'],
  ['joseon', 'Chosŏn'],
  ['pyeongyang', 'P’yŏngyang'],
  ['daeoegyeongjeseong', 'taeoe kyŏngjesŏng'],
  ['hapjakgieop', 'hapchak kiŏp'],
  ['geup', 'kŭp'],
  ['sinuiju', 'Shinŭiju'],
])('%s and %s sound the same', (revised, mccune) => {
  expect(soundKey(mccune)).toBe(soundKey(revised));
});

test('the sound of a beginning is a beginning of the sound', () => {
  const syllable = fc.constantFrom(
    'jung',
    'gguk',
    'eo',
    'eu',
    'ae',
    'oe',
    'ch',
    'sh',
    'kk',
    'ng',
    'e',
  );
  fc.assert(
    fc.property(fc.array(syllable, { maxLength: 8 }), fc.nat(), (parts, cut) => {
      const word = parts.join('');
      expect(soundKey(word).startsWith(soundKey(word.slice(0, cut % (word.length + 1))))).toBe(
        true,
      );
    }),
  );
});

describe('echoOf', () => {
  test.each([
    ['  room \n 39 ', 'room 39'],
    ['\u202eabc\u2066', 'abc'],
    ['a\u0301\u0301\u0301\u0301', 'a\u0301\u0301'],
    ['x'.repeat(41), `${'x'.repeat(40)}…`],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['\ud800', ''],
    [`${'각'.normalize('NFD').repeat(40)}b`, `${'각'.normalize('NFD').repeat(40)}…`],
  ])('%j → %j', (typed, shown) => {
    expect(echoOf(typed, 40)).toBe(shown);
  });

  test('holds no control, and at most so many characters', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 9 }), (typed, most) => {
        const shown = echoOf(typed, most);
        expect(shown).not.toMatch(/\p{C}/u);
        expect(graphemes(shown).length).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});
