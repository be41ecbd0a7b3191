import { josa } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflect, lastSound, numberWord } from '../../../src/i18n/grammar';

describe('inflect', () => {
  test.each([
    ['0 [line|lines]', '0 lines'],
    ['1 [line|lines]', '1 line'],
    ['2 [line is|lines are] here', '2 lines are here'],
    ['11 [line|lines], 1 [place|places]', '11 lines, 1 place'],
    ['101 [line|lines]', '101 lines'],
    ['one [line|lines], Two [line is|lines are] here', 'one line, Two lines are here'],
    ['none [line|lines]', 'none [line|lines]'],
  ])('English: %s', (text, result) => {
    expect(inflect(text)).toBe(result);
  });

  test.each([
    ['중국[이/가]', '중국이'],
    ['두 개[와/과] 12 개[을/를]', '두 개와 12개를'],
    ['러시아[이/가]', '러시아가'],
    ['39호실[은/는]', '39호실은'],
    ['39호실[으로/로]', '39호실로'],
    ['중동[으로/로]', '중동으로'],
    ['‘우호국’[와/과]', '‘우호국’과'],
    ['“friendly nations”[을/를]', '“friendly nations”를'],
    ['대외경제성(외무)[을/를]', '대외경제성(외무)을'],
    ['‘우호국’(이름 언급 없음)[와/과]', '‘우호국’(이름 언급 없음)과'],
    ['나라(이름 언급 없음)[을/를]', '나라(이름 언급 없음)를'],
    ['Room 39[은/는]', 'Room 39는'],
    ['KOTRA[이/가]', 'KOTRA가'],
    ['NED[은/는]', 'NED는'],
    ['URL[으로/로]', 'URL로'],
    ['IBM[은/는]', 'IBM은'],
    ['London[이/가]', 'London이'],
    ['제1[은/는], 제2[은/는], 제3[은/는]', '제1은, 제2는, 제3은'],
    ['10[이/가] 100[이/가] 20000[이/가] 0[이/가]', '10이 100이 20000이 0이'],
    ['11[으로/로] 6[으로/로]', '11로 6으로'],
  ])('Korean: %s', (text, result) => {
    expect(inflect(text)).toBe(result);
  });

  test('picks the particle that a library of Korean picks, after any syllable', () => {
    const syllable = fc
      .integer({ min: 0xac00, max: 0xd7a3 })
      .map((code) => String.fromCharCode(code));
    const pair = fc.constantFrom('은/는', '이/가', '을/를', '와/과', '으로/로');
    fc.assert(
      fc.property(syllable, pair, (word, particle) => {
        expect(inflect(`${word}[${particle}]`)).toBe(josa(word, particle));
      }),
    );
  });

  test('refuses what is no pair of particles', () => {
    expect(() => inflect('중국[를/을]')).toThrow('"를/을"');
  });

  test('leaves a text without marks alone', () => {
    expect(inflect('2 lines [sic] and “friendly nations”')).toBe(
      '2 lines [sic] and “friendly nations”',
    );
  });

  test('an empty text has no sound', () => {
    expect(lastSound(' ”')).toBe('');
  });
});

describe('numbers in running text', () => {
  test.each([
    [1, 'one', '한'],
    [4, 'four', '네'],
    [9, 'nine', '아홉'],
    [10, '10', '10'],
    [0, '0', '0'],
  ])('%d', (count, en, ko) => {
    expect(numberWord(count, 'en')).toBe(en);
    expect(numberWord(count, 'ko')).toBe(ko);
  });
});
