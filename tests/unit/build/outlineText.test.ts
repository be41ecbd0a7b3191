import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineText } from '../../../src/build/pictures/outlineText';
import { svgTags, unescapeXml } from '../../../src/build/pictures/svgTags';
import { weightFonts } from '../../../src/build/fonts/weightFonts';

const ROOT = join(import.meta.dirname, '../../..');
const fontsAt = weightFonts(ROOT);
const outline = (inside: string): Promise<string> =>
  outlineText(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`, fontsAt);

/** The corners of path data, in px: every point that it names. */
function points(svg: string): { x: number[]; y: number[] } {
  const x: number[] = [];
  const y: number[] = [];
  for (const [, d = ''] of svg.matchAll(/ d="([^"]*)"/g)) {
    let at = [0, 0];
    let start = at;
    for (const [, letter, rest = ''] of d.matchAll(/([a-z])([^a-z]*)/g)) {
      const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      if (letter === 'z') at = start;
      const from = at;
      for (let i = 0; i < numbers.length; i += 2) {
        at = [(from[0] ?? 0) + (numbers[i] ?? 0), (from[1] ?? 0) + (numbers[i + 1] ?? 0)];
        x.push(at[0] ?? 0);
        y.push(at[1] ?? 0);
      }
      if (letter === 'm') start = at;
    }
  }
  return { x, y };
}
const left = (svg: string): number => Math.min(...points(svg).x);
const right = (svg: string): number => Math.max(...points(svg).x);
const contours = (svg: string): number => [...svg.matchAll(/m/g)].length;

async function contoursOf(text: string, weight: number): Promise<number> {
  const fonts = await fontsAt(weight);
  return Array.from(text).reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
    const commands = font?.glyphForCodePoint(code).path.commands ?? [];
    return sum + commands.filter(({ command }) => command === 'moveTo').length;
  }, 0);
}

describe('text as outlines', () => {
  it('draws every character of a line in both typefaces, and says its words', async () => {
    const words = 'Room 39 · 노동당 39호실 ¶12 “x”';
    const svg = await outline(`<text x="10" y="20" font-weight="600" fill="#111">${words}</text>`);
    expect(svg).not.toContain('<text');
    expect(svg).toContain(`<path fill="#111" aria-label="${words}" d="`);
    expect(contours(/ d="[^"]*"/.exec(svg)?.[0] ?? '')).toBe(await contoursOf(words, 600));
  });

  it('keeps what colours a text and moves it, and drops what sets it', async () => {
    const look =
      'fill="#10171e" stroke="#f6f7f5" stroke-width="3.5" stroke-opacity="0.86" stroke-linejoin="round" paint-order="stroke" opacity="0.28" transform="translate(1 2)"';
    const svg = await outline(
      `<text x="1" y="2" font-size="13" font-weight="700" text-anchor="middle" letter-spacing="0.22em" ${look}>MIDDLE</text>`,
    );
    expect(svg).toContain(`<path ${look} aria-label="MIDDLE" d="`);
  });

  it('anchors at start, middle and end', async () => {
    const at = (anchor: string): Promise<string> =>
      outline(`<text x="100" y="50" font-size="20" text-anchor="${anchor}">HHH</text>`);
    const [start, middle, end] = [await at('start'), await at('middle'), await at('end')];
    const width = right(start) - left(start);
    expect(left(start)).toBeGreaterThanOrEqual(100);
    expect(left(start)).toBeLessThan(103);
    expect((left(middle) + right(middle)) / 2).toBeCloseTo(100, 0);
    expect(right(end)).toBeLessThanOrEqual(100);
    expect(right(end) - left(end)).toBeCloseTo(width, 1);
  });

  it('puts letter spacing after each character, the last one too, as browsers do', async () => {
    const spaced = (anchor: string, spacing: string): Promise<string> =>
      outline(
        `<text x="0" y="0" font-size="10" text-anchor="${anchor}" letter-spacing="${spacing}">HHH</text>`,
      );
    const plain = await spaced('start', '0');
    expect(right(await spaced('start', '0.4em')) - right(plain)).toBeCloseTo(8, 1);
    expect(right(await spaced('end', '4px')) - right(await spaced('end', '0'))).toBeCloseTo(-4, 1);
  });

  it('is heavier and wider at a heavier weight, and kerns', async () => {
    const set = (weight: number, words: string): Promise<string> =>
      outline(`<text font-size="100" font-weight="${weight}">${words}</text>`);
    expect(right(await set(800, 'trade'))).toBeGreaterThan(right(await set(450, 'trade')) + 5);
    expect(right(await set(800, '무'))).not.toBe(right(await set(450, '무')));
    const both = right(await set(600, 'AV'));
    const apart = right(await set(600, 'A')) + right(await set(600, 'V'));
    expect(both).toBeLessThan(apart - 2);
  });

  it('inherits from groups, follows tspans and collapses white space', async () => {
    const grouped = await outline('<g font-size="30" font-weight="700"><text x="5">A B</text></g>');
    const own = await outline('<text x="5" font-size="30" font-weight="700">\n A  B\n</text>');
    expect(points(grouped)).toEqual(points(own));
    const spans = await outline(
      '<text y="9" fill="red"><tspan x="5" font-weight="700">A</tspan> <tspan fill="blue">B</tspan><tspan x="5" dy="20">C</tspan></text>',
    );
    expect(spans).toMatch(
      /<g fill="red" aria-label="A BC"><path d="[^"]*"\/><path fill="blue" d="[^"]*"\/><path d="[^"]*"\/><\/g>/,
    );
    const anew = spans.slice(spans.lastIndexOf('<path'));
    expect(left(anew)).toBeLessThan(7);
    expect(Math.max(...points(anew).y)).toBeGreaterThan(25);
  });

  it('leaves all else as it is', async () => {
    const rest =
      '<title>a &amp; b</title><!-- c --><g data-x="&quot;&lt;"><path d="M0 0h1" fill="url(#h)"/></g>';
    expect(await outline(`${rest}<text> </text>`)).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg">${rest}</svg>`,
    );
  });

  it('refuses characters that no font has, by name', async () => {
    await expect(outline('<text>a漢b𝒳c</text>')).rejects.toThrow(
      /No shipped font has a glyph for 漢 \(U\+6F22\), 𝒳 \(U\+1D4B3\)/,
    );
  });

  it.each([
    ['<text><textPath href="#p">a</textPath></text>', /holds <textPath>/],
    ['<text font-style="italic">a</text>', /"font-style"/],
    ['<text dominant-baseline="middle">a</text>', /"dominant-baseline"/],
    ['<text x="1 2">ab</text>', /x="1 2"/],
    ['<text font-size="2rem">a</text>', /font-size="2rem"/],
    ['<text font-weight="350">a</text>', /no weight 350/],
    ['<g font-family="serif"><text>a</text></g>', /serif/],
    ['<text>a</g>', /not well-formed/],
    ['<text x=1>a</text>', /not well-formed at "<text x=1/],
    ['<text>&nbsp;</text>', /&nbsp;/],
  ])('refuses what it would draw wrong: %s', async (inside, message) => {
    await expect(outline(inside)).rejects.toThrow(message);
  });

  it('gives the document back for any words, escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const svg = `<svg><text>${safe}</text></svg>`;
        const tokens = svgTags(svg);
        expect(tokens.map(({ raw }) => raw).join('')).toBe(svg);
        expect(unescapeXml(safe)).toBe(words);
      }),
    );
  });
});
