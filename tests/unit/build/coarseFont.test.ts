import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { withUnits } from '../../../src/build/fonts/coarseFont';
import { loadFonts } from '../../../src/build/fonts/fontFiles';
import { readTables } from '../../../src/build/fonts/sfnt';

// The middle dot is made of another glyph; "가" to "힣" is the whole width of the block.
const TEXT = '가각뷁힣북한·→';
const UNITS = 560;
const fonts = loadFonts(join(import.meta.dirname, '../../..'));
const korean = fonts.find(({ family }) => family === 'Pretendard KO');
const latin = fonts.find(({ family }) => family === 'Schibsted Grotesk');

type Cut = Partial<Parameters<typeof subsetFont>[2]>;
const cut = (options: Cut = {}): Promise<Buffer> => {
  if (!korean) throw new Error('no Korean font');
  const shared = { targetFormat: 'truetype', noHinting: true, keepFeatures: ['ccmp'] } as const;
  return subsetFont(korean.bytes, TEXT, { ...shared, ...options });
};
const pinned = (file: Buffer, wght: number): Promise<Buffer> =>
  subsetFont(file, TEXT, { targetFormat: 'truetype', variationAxes: { wght } });

/** Every point and the width of each character, in ems. */
function outlines(file: Buffer): number[][] {
  const font: Font = create(file);
  return Array.from(TEXT, (character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const { commands } = (glyph as unknown as { path: { commands: { args: number[] }[] } }).path;
    const points = commands.flatMap(({ args }) => args);
    return [glyph.advanceWidth, ...points].map((length) => length / font.unitsPerEm);
  });
}

const largest = (one: number[][], other: number[][]): number =>
  Math.max(
    ...one.flatMap((values, glyph) =>
      values.map((value, index) => Math.abs(value - (other[glyph]?.[index] ?? NaN))),
    ),
  );

describe('withUnits', () => {
  let fine: Buffer;
  let coarse: Buffer;
  beforeAll(async () => {
    fine = await cut({ variationAxes: { wght: { min: 400, max: 800 } } });
    coarse = withUnits(fine, UNITS);
  });

  test.each([400, 600, 800])('draws the same glyphs at weight %d, or nearly', async (weight) => {
    const [was, is] = [
      outlines(await pinned(fine, weight)),
      outlines(await pinned(coarse, weight)),
    ];
    expect(was.flat().length).toBeGreaterThan(300);
    expect(is.map((values) => values.length)).toEqual(was.map((values) => values.length));
    // Half a unit of its own, a unit of what bold adds, and the rounding of the cut.
    const off = largest(was, is);
    expect(off).toBeGreaterThan(0);
    expect(off).toBeLessThan((weight === 400 ? 1 : 2) / UNITS);
  });

  test('keeps a syllable as wide as it was, to a twenty-thousandth of an em', () => {
    const width = (file: Buffer): number => outlines(file)[0]?.[0] ?? NaN;
    expect(Math.abs(width(coarse) - width(fine))).toBeLessThan(1 / 20_000);
  });

  test('leaves a font as it is whose units it has', () => {
    const same = withUnits(fine, create(fine).unitsPerEm);
    expect(outlines(same)).toEqual(outlines(fine));
    expect([...readTables(same).keys()]).toEqual([...readTables(fine).keys()]);
  });

  test('refuses a font with lengths that it does not know', async () => {
    if (!latin) throw new Error('no Latin font');
    const file = await subsetFont(latin.bytes, 'AV', { targetFormat: 'truetype' });
    expect(() => withUnits(file, UNITS)).toThrow('withUnits: the font has HVAR');
  });
});
