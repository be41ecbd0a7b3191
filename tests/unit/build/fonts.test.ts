import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../../../src/build/fonts/fontFiles';
import { cutFonts, unicodeRange } from '../../../src/build/fonts/fonts';
import { charactersOf, textBetweenTags, textOfCss } from '../../../src/build/fonts/glyphs';

const folder = mkdtempSync(join(tmpdir(), 'cuts-'));
const fonts = loadFonts(join(import.meta.dirname, '../../..'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('cutFonts', () => {
  test('gives each character to one font, and leaves out a font without any', async () => {
    const faces = await cutFonts(['A', '→', '가'], fonts, folder);
    const owners = faces.map(({ family, characters }) => [family, characters.join('')]);
    expect(owners).toEqual([
      ['Schibsted Grotesk', 'A'],
      ['Pretendard KO', '→가'],
    ]);
    expect(await cutFonts(['A'], fonts, folder)).toHaveLength(1);
  });

  test('gives the same bytes with and without its cache', async () => {
    const first = await cutFonts(['가', '나'], fonts, folder);
    const kept = await cutFonts(['가', '나'], fonts, folder);
    const other = await cutFonts(['가', '나'], fonts, join(folder, 'other'));
    expect(kept.map(({ css }) => css)).toEqual(first.map(({ css }) => css));
    expect(other.map(({ css }) => css)).toEqual(first.map(({ css }) => css));
    expect(
      readdirSync(folder).filter((name) => !/^(?:[0-9a-f]{64}\.woff2|other)$/.test(name)),
    ).toEqual([]);
  });

  test('names every character that no font has', async () => {
    const cut = cutFonts(['A', '\u{1F600}', '\u0E01'], fonts, folder);
    await expect(cut).rejects.toThrow('\u{1F600} (U+1F600), \u0E01 (U+0E01)');
  });
});

test('unicodeRange names exactly the characters that it was given', () => {
  const point = fc.integer({ min: 32, max: 0xd7ff });
  fc.assert(
    fc.property(fc.uniqueArray(point), (points) => {
      const sorted = points.sort((a, b) => a - b);
      const range = unicodeRange(sorted.map((p) => String.fromCodePoint(p)));
      const named = range
        .split(',')
        .filter(Boolean)
        .flatMap((span) => {
          const [from = NaN, to = from] = span
            .slice(2)
            .split('-')
            .map((hex) => parseInt(hex, 16));
          return Array.from({ length: to - from + 1 }, (_, index) => from + index);
        });
      expect(named).toEqual(sorted);
    }),
  );
});

describe('charactersOf', () => {
  test('holds ASCII, each character once, and no control character', () => {
    const characters = charactersOf(['가a\n가', 'é']);
    expect(characters.slice(0, 95).join('')).toMatch(/^ .*~$/);
    expect(characters.slice(95)).toEqual(['é', '가']);
  });

  test('holds less where less is asked for', () => {
    expect(charactersOf(['나a가'], ['b', 'a'])).toEqual(['a', 'b', '가', '나']);
  });

  test('reads decomposed letters as the composed ones that a page shows', () => {
    expect(charactersOf(['한'.normalize('NFD')])).toContain('한');
  });
});

test.each([
  ['<p title="a > b">가</p>', '가'],
  ["<p title='>나'>가</p>", '가'],
  ['<!--[--><b>가</b><!--]-->', '가'],
])('textBetweenTags of %s', (html, text) => {
  expect(textBetweenTags(html).trim()).toBe(text);
});

test.each([
  ['a::after{content:"\\2192"}b{content:"\\b7 x"}', '→·x'],
  ["a::after{content:' ;b}' / ''}", ';b}'],
  ['ul{list-style-type:"– "}q{quotes:"«" "»"}', '–«»'],
  ['b{font-family:"Zapf";justify-content:center}.Q[x="Y"]{color:red}', ''],
])('textOfCss of %s', (css, text) => {
  const written = Array.from(textOfCss(css)).filter(
    (character) => !/[a-wyz:"'/\s-]/.test(character),
  );
  expect(written.join('')).toBe(text.replaceAll('b', ''));
});
