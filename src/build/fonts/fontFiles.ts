import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** A typeface of the design: where its file lies and how it is cut. */
export interface FontFile {
  readonly family: string;
  /** Its file, as a module address that Node resolves from the project. */
  readonly source: string;
  /** OpenType features that the styles rely on; every other feature costs bytes that nobody sees. */
  readonly features: readonly string[];
  /** To how many units an em is cut; as many as the file has where it is left out. */
  readonly units?: number;
  /** Tables to leave out altogether. */
  readonly dropTables?: readonly string[];
}

const LATIN_FEATURES = ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];
const SCHIBSTED = '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk';

/** In the order in which a character asks for a glyph: the first file that has one draws it. */
export const FONT_FILES: readonly FontFile[] = [
  {
    family: 'Schibsted Grotesk',
    source: `${SCHIBSTED}-latin-wght-normal.woff2`,
    features: LATIN_FEATURES,
  },
  {
    family: 'Schibsted Grotesk',
    source: `${SCHIBSTED}-latin-ext-wght-normal.woff2`,
    features: LATIN_FEATURES,
  },
  {
    // One variable file costs as much as two static cuts and has every weight between them.
    family: 'Pretendard KO',
    source: 'pretendard/dist/public/variable/PretendardVariable.ttf',
    features: ['ccmp'],
    // A quarter of the file's: hundreds of syllables take a fifth fewer bytes, and none is off by more than
    // a tenth of a pixel in a headline on a fine screen. Of such numbers it is the one at which a
    // syllable's width comes out as it was.
    units: 560,
  },
];

/** The weights that the design uses, of the axis that both typefaces have. */
export const WEIGHTS = { min: 400, max: 800 } as const;

export interface LoadedFont extends FontFile {
  readonly bytes: Buffer;
  readonly font: Font;
}

/** Reads the font files of the project in `root`, and opens them to be asked for their glyphs. */
export function loadFonts(root: string): LoadedFont[] {
  const { resolve } = createRequire(`${root}/package.json`);
  return FONT_FILES.map((file) => {
    const bytes = readFileSync(resolve(file.source));
    return { ...file, bytes, font: create(bytes) };
  });
}
