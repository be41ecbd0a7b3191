/**
 * Writes src/text/advances.ts: how wide each character of the two typefaces is. The layout reads
 * this table instead of measuring in a browser, so it gives the same numbers in Node and on the page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { format } from 'prettier';
import subsetFont from 'subset-font';

const WEIGHTS = [450, 600, 700, 800] as const;
const PRETENDARD_CUTS = ['Regular', 'Medium', 'SemiBold', 'Bold', 'ExtraBold'];
const HANGUL = { first: 0xac00, last: 0xd7a3 };
/** Printable ASCII, and the marks that texts use: quotes, dashes, middle dot, pilcrow, ellipsis. */
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)),
  ...Array.from('‘’“”–—·¶…×é'),
];
/** Kerning under two hundredths of an em does not move a line break. */
const LEAST_KERN = 2;
const KERNED = /[A-Za-z ’‘,.-]/;

const root = new URL('../../../', import.meta.url);
const file = (path: string): Buffer => readFileSync(fileURLToPath(new URL(path, root)));

/** fontkit cannot cut an instance from a woff2, so the subsetter pins the weight first. */
async function latinCut(weight: number): Promise<fontkit.Font> {
  const source = file(
    'node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
  );
  const cut = await subsetFont(source, CHARACTERS.join(''), {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  return fontkit.create(cut);
}

const advance = (font: fontkit.Font, character: string): number =>
  font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;

/** The one width of every Hangul syllable, in ems; throws if the cuts ever differ. */
function hangulAdvance(): number {
  const widths = new Set<number>();
  for (const name of PRETENDARD_CUTS) {
    const path = `node_modules/pretendard/dist/public/static/Pretendard-${name}.otf`;
    const font = fontkit.create(file(path));
    for (let code = HANGUL.first; code <= HANGUL.last; code += 1) {
      widths.add(advance(font, String.fromCodePoint(code)));
    }
  }
  const [width, ...others] = widths;
  if (width === undefined || others.length > 0) {
    throw new Error(`Hangul syllables have ${widths.size} widths: the table needs one a syllable.`);
  }
  return width;
}

/** Kerning of a cut in hundredths of an em: value → pairs written one after another. */
function kerning(font: fontkit.Font): Record<string, string> {
  const letters = CHARACTERS.filter((character) => KERNED.test(character));
  const pairs: Record<string, string> = {};
  for (const left of letters) {
    for (const right of letters) {
      const joined = font.layout(left + right).advanceWidth / font.unitsPerEm;
      const kern = Math.round((joined - advance(font, left) - advance(font, right)) * 100);
      if (Math.abs(kern) >= LEAST_KERN) pairs[kern] = (pairs[kern] ?? '') + left + right;
    }
  }
  return pairs;
}

const known: string[] = [];
const latin: Record<number, number[]> = {};
let pairs: Record<string, string> = {};
for (const weight of WEIGHTS) {
  const font = await latinCut(weight);
  if (known.length === 0) {
    known.push(...CHARACTERS.filter((c) => font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0)));
  }
  latin[weight] = known.map((character) => Math.round(advance(font, character) * 1000));
  if (weight === 600) pairs = kerning(font);
}

const source = `// Made by \`npm run make:advances\` from Schibsted Grotesk and Pretendard. Do not edit by hand.

export const WEIGHTS = ${JSON.stringify(WEIGHTS)} as const;

/** The characters of the table, in the order of the widths. */
export const CHARACTERS = ${JSON.stringify(known.join(''))};

/** Width of each character in thousandths of an em, by weight. */
export const ADVANCES: Record<(typeof WEIGHTS)[number], readonly number[]> = ${JSON.stringify(latin)};

/** Every Hangul syllable is this wide, in thousandths of an em, in every weight. */
export const HANGUL_ADVANCE = ${Math.round(hangulAdvance() * 1000)};

/** Kerning in hundredths of an em: value → pairs of characters, written one after another. */
export const KERNING: Record<string, string> = ${JSON.stringify(pairs)};
`;
const target = fileURLToPath(new URL('src/text/advances.ts', root));
writeFileSync(
  target,
  await format(source, { parser: 'typescript', singleQuote: true, printWidth: 100 }),
);
