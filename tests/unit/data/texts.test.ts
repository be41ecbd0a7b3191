import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBefore, isIsoDate } from '../../../src/data/calendar';
import { checkTexts } from '../../../src/data/checkTexts';
import { formatProblems } from '../../../src/data/problems';
import { quote, quoteAscii } from '../../../src/data/quote';
import { textFaults } from '../../../src/data/textFault';
import { runs } from '../../support/runs';

describe('textFaults', () => {
  it.each([
    'Plain',
    '무역회사',
    'naïve café',
    '👩‍🌾',
    '❤️‍🔥',
    '👩🏽‍🌾',
    '1️⃣ © ©️',
    '39호실 (Room 39)',
    '“friendly nations”',
    '2.7 bn',
  ])('finds nothing wrong with %s', (text) => {
    expect(textFaults(text)).toEqual([]);
  });
});

describe('checkTexts', () => {
  it.each([
    [{ en: 'The term “우호국” and (39호실)', ko: '말' }, 0],
    [{ en: "Called '우호국'", ko: '말' }, 0],
    [{ en: 'Called 우호국 by “them”', ko: '말' }, 1],
    [{ en: 'Words', ko: 'NK 무역' }, 0],
    [{ en: 'Words', ko: 'NK' }, 1],
  ])('judges %j', (text, count) => {
    expect(checkTexts({ site: { headline: text } })).toHaveLength(count);
  });

  it('leaves titles and publishers of sources as they were published', () => {
    expect(checkTexts({ sources: [{ title: { en: '제목', ko: 'Title' } }] })).toEqual([]);
  });
});

describe('isIsoDate', () => {
  it.each(['2024', '2024-02', '2024-02-29', '2025-12-31'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });
  it.each([
    '2025-02-29',
    '2025-00',
    '2025-13',
    '2025-04-31',
    '25-04-01',
    '2025-4-1',
    '1899',
    '2101',
    '',
    '2025-01-01T00:00',
  ])('refuses %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
  it('compares only what both dates know', () => {
    expect(isBefore('2025-03', '2025-04-01')).toBe(true);
    expect(isBefore('2025', '2025-04-01')).toBe(false);
    expect(isBefore('2025-04-02', '2025-04')).toBe(false);
    expect(isBefore('2000', 'not established')).toBe(false);
  });
});

describe('quote', () => {
  it('shows what cannot be seen and cuts what is long', () => {
    expect(quote('a\u202Eb\u001B[31m\u200B')).toBe('"a\\u{202e}b\\u001b[31m\\u{200b}"');
    expect(quote('\ud800')).toBe('"\\ud800"');
    expect(quote('가'.repeat(100))).toHaveLength(61);
  });

  it.each([
    ['Hangul filler', '\u3164'],
    ['blank of Braille', '\u2800'],
    ['grapheme joiner', '\u034F'],
    ['variation selector', '\uFE0E'],
    ['no-break space', '\u00A0'],
    ['ideographic space', '\u3000'],
    ['Khitan filler', '\u{16FE4}'],
    ['null notehead', '\u{1D159}'],
  ])('shows the %s', (_name, character) => {
    const code = character.codePointAt(0) ?? 0;
    expect(quote(`a${character}b`)).toBe(`"a\\u{${code.toString(16)}}b"`);
    expect(quoteAscii(`a${character}b`)).toMatch(
      new RegExp(` \\(with U\\+${code.toString(16).padStart(4, '0')}\\)$`, 'i'),
    );
  });

  it('is cut around the fault, wherever it is', () => {
    const characters = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(characters, characters, (before, after) => {
        const shown = quote('가'.repeat(before) + 'x' + '😀'.repeat(after), before);
        expect(shown).toContain('x');
        expect(shown).toMatch(/^["…][^"…]+["…]$/u);
        expect(shown.startsWith('"')).toBe(shown.indexOf('x') === before + 1);
        expect(Array.from(shown).length).toBeLessThanOrEqual(62);
        // As much is shown as there is room for.
        const whole = before + after + 3;
        if (whole > 60) expect(shown.length).toBeGreaterThan(58);
      }),
      runs(300, 31),
    );
  });
});

describe('formatProblems', () => {
  const problem = (line: number, column: number, pointer: string) => ({
    place: { line, column },
    pointer,
    message: 'It is wrong.',
    remedy: 'Correct it.',
  });

  it('sorts by place, lists a thing once, and counts', () => {
    const problems = [
      problem(10, 1, '/c'),
      problem(2, 9, '/b'),
      problem(2, 3, ''),
      problem(2, 9, '/b'),
    ];
    expect(formatProblems('a.json', problems)).toBe(
      [
        'a.json:2:3 (top) It is wrong. Correct it.',
        'a.json:2:9 /b It is wrong. Correct it.',
        'a.json:10:1 /c It is wrong. Correct it.',
        'a.json: 3 problems',
      ].join('\n'),
    );
    expect(formatProblems('a.json', [problem(1, 1, '/a')])).toMatch(/: 1 problem$/);
  });

  it('lets no key reach the terminal as a control character', () => {
    expect(formatProblems('a.json', [problem(1, 1, '/\u001B[2J')])).toContain('/\\u{1b}[2J');
  });
});
