import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../src/text/text';

const letters = fc.constantFrom(...Array.from('abcdefgWMil -’가나다힣·1é'), '👩‍🌾');
const texts = fc.string({ unit: letters, minLength: 1, maxLength: 60 });

describe('textWidth', () => {
  it('adds tracking for every character', () => {
    expect(textWidth('abc', 10, 700, 0.1)).toBeCloseTo(textWidth('abc', 10, 700) + 3);
  });

  it('counts a Hangul syllable the same in every weight', () => {
    expect(textWidth('힣가', 10, 450)).toBe(textWidth('대외', 10, 800));
  });

  it('counts an unknown character as a full em', () => {
    expect(textWidth('漢', 12, 600)).toBe(12);
  });

  it('knows that some pairs stand closer', () => {
    expect(textWidth('To', 100, 600)).toBeLessThan(
      textWidth('T', 100, 600) + textWidth('o', 100, 600) - 5,
    );
  });
});

describe('wrapText', () => {
  it.each([
    ['Ministry of External Economic Affairs', 215, ['Ministry of External', 'Economic Affairs']],
    ['Ministries and central agencies', 187, ['Ministries and', 'central agencies']],
    ['Lower-level enterprises', 90, ['Lower-level', 'enterprises']],
    ['Lower-level', 60, ['Lower-', 'level']],
    ['성·중앙기관 직속 무역회사', 130, ['성·중앙기관', '직속 무역회사']],
    ['', 100, []],
    ['  one  ', 100, ['one']],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(wrapText(text, width, 13.5, 700)).toEqual(lines);
  });

  it('keeps a pair of surrogates and a joined emoji whole', () => {
    for (const line of wrapText('👩‍🌾👩‍🌾👩‍🌾', 60, 20, 700)) {
      expect(line.replaceAll('👩‍🌾', '')).toBe('');
    }
  });

  it('loses no character and exceeds no line', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 70, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, 13.5, 700);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) {
          expect(textWidth(line, 13.5, 700)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('uses no more lines than filling each line would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('of', 'trade', 'companies', '무역'), { minLength: 1 }),
        (words) => {
          const lines = wrapText(words.join(' '), 120, 12, 450);
          let filled = 0;
          let line = '';
          for (const word of words) {
            const longer = line === '' ? word : `${line} ${word}`;
            if (textWidth(longer, 12, 450) > 120) {
              filled += 1;
              line = word;
            } else line = longer;
          }
          expect(lines.length).toBe(filled + 1);
        },
      ),
    );
  });
});
