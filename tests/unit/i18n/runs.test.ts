import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsOf } from '../../../src/i18n/runs';

describe('runsOf', () => {
  test.each([
    ['바탕 지도: Natural Earth.', ['바탕 지도: ', 'Natural Earth.']],
    ['KOTRA 집계로 2024년', ['KOTRA', ' 집계로 2024년']],
    ['데일리NK는 1급', ['데일리NK는 1급']],
    ['없음', ['없음']],
  ])('%s', (text, parts) => {
    expect(runsOf(text, 'ko').map((run) => run.text)).toEqual(parts);
  });

  test('marks Latin words of a Korean text, and nothing of an English one', () => {
    expect(runsOf('지도: Natural Earth', 'ko').map(({ lang }) => lang)).toEqual([null, 'en']);
    expect(runsOf('Natural Earth', 'en')).toEqual([{ text: 'Natural Earth', lang: null }]);
  });

  test('loses and changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          runsOf(text, 'ko')
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
