import { create, type Font } from 'fontkit';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../support/builtPages';

function fontsOf(document: Document): Font[] {
  const css = document.querySelector('#fonts')?.textContent ?? '';
  const files = css.matchAll(/url\(data:font\/woff2;base64,([A-Za-z0-9+/=]+)\)/g);
  return Array.from(files, ([, base64 = '']) => create(Buffer.from(base64, 'base64')));
}

function textOf(document: Document): string {
  const { body } = document;
  for (const element of Array.from(body.querySelectorAll('script, style'))) element.remove();
  return body.textContent.normalize('NFC');
}

describe.each(builtPages(inject('dist')))('$file', ({ document }) => {
  const fonts = fontsOf(document);
  const characters = [...new Set(textOf(document).replaceAll(/\p{Cc}/gu, ''))];
  const drawable = (character: string) =>
    fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

  test('carries a glyph for every character that it shows', () => {
    expect(fonts.length).toBeGreaterThan(0);
    expect(characters.length).toBeGreaterThan(20);
    expect(characters.filter((character) => !drawable(character))).toEqual([]);
  });

  test('carries no syllable that it does not show, in English', () => {
    if (document.documentElement.lang !== 'en') return;
    const block = Array.from({ length: 11172 }, (_, index) => String.fromCodePoint(0xac00 + index));
    const extra = block.filter((syllable) => drawable(syllable) && !characters.includes(syllable));
    expect(extra).toEqual([]);
  });
});
