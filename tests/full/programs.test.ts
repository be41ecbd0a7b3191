import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { outlineText } from '../../src/build/pictures/outlineText';
import { drawnWords } from '../../src/build/fonts/pictureFonts';
import { picturePng } from '../../src/build/pictures/picturePng';
import { weightFonts } from '../../src/build/fonts/weightFonts';
import { LOCALES } from '../../src/data/types';
import { svgFile } from '../../src/picture/svgFile';
import { CHARTS } from '../../src/model/view';
import { drawPicture } from '../../src/pictures';
import { openPictures } from '../support/openPictures';
import { outlinedSvg } from '../support/outlinedSvg';
import { siteInBrowser } from '../support/siteInBrowser';

// The programs that journalists open pictures with, each from a Debian package.

const fontsAt = weightFonts(join(import.meta.dirname, '../..'));
const folder = mkdtempSync(join(tmpdir(), 'programs-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a program. @throws where it is not there, naming its package, or where it fails. */
function run(program: string, debian: string, args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`No ${program}: install the Debian package ${debian}.`);
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

/** LibreOffice writes beside the folder it is told, in a profile that nothing else uses. */
function office(file: string, format: 'png' | 'pdf'): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = ['--convert-to', format, '--outdir', folder, file];
  run('soffice', 'libreoffice-draw-nogui', [profile, '--headless', ...out]);
}

const PROGRAMS = {
  'rsvg-convert': (file: string, format: 'png' | 'pdf') => {
    const out = file.replace(/svg$/, format);
    run('rsvg-convert', 'librsvg2-bin', ['--format', format, '--output', out, file]);
  },
  inkscape: (file: string, format: 'png' | 'pdf') => {
    const out = `--export-filename=${file.replace(/svg$/, format)}`;
    run('inkscape', 'inkscape', [out, file]);
  },
  soffice: office,
} as const;
/** The most that a program's own way of smoothing and hatching makes of the pixels. */
const MOST = { 'rsvg-convert': 0.01, inkscape: 0.01, soffice: 0.05 } as const;
const NAMES = Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[];

const draw = (view: 'hierarchy' | 'map', locale: 'en' | 'ko') =>
  drawPicture({ view, locale, theme: 'light', preset: 'wide' }, 'https://example.org/trade/');

/** Each chart in one language, and in the other one. */
const [SOME = [], OTHERS = []] = LOCALES.map((_locale, first) =>
  CHARTS.map((view, nth) => ({ view, locale: LOCALES[(nth + first) % LOCALES.length] ?? 'en' })),
);

/** Lets a program draw a file 1200 px wide, whose letters are outlines, and compares. */
function expectAlike(name: keyof typeof PROGRAMS, job: string, svg: string): void {
  const file = join(folder, `${name}-${job}.svg`);
  writeFileSync(file, svg);
  PROGRAMS[name](file, 'png');
  const theirs = PNG.sync.read(readFileSync(file.replace(/svg$/, 'png')));
  const ours = PNG.sync.read(Buffer.from(picturePng(svg, theirs.width / 1200)));
  const { width } = theirs;
  const height = Math.min(theirs.height, ours.height);
  expect(Math.abs(theirs.height - ours.height)).toBeLessThanOrEqual(1);
  const part = ({ data }: PNG) => data.subarray(0, 4 * width * height);
  const options = { threshold: 0.2 };
  const other = pixelmatch(part(theirs), part(ours), undefined, width, height, options);
  expect(other / (width * height)).toBeLessThan(MOST[name]);
}

const at = siteInBrowser();
const outlined = new Map<string, string>();
/** The same picture as a reader takes it from the page with outlines for letters. */
async function byBrowser(view: 'hierarchy' | 'map', locale: 'en' | 'ko'): Promise<string> {
  const known = outlined.get(view + locale);
  if (known !== undefined) return known;
  const url = at.site.url + (locale === 'ko' ? 'ko/' : '');
  const opened = await openPictures(at.browser, url, view);
  const svg = await outlinedSvg(opened.page, opened);
  await opened.context.close();
  outlined.set(view + locale, svg);
  return svg;
}

describe.each(NAMES)('%s', (name) => {
  test.each(SOME)(
    'shows the outlined picture as it is: $view $locale',
    async ({ view, locale }) => {
      const { svg, record } = draw(view, locale);
      const picture = svgFile(await outlineText(svg, fontsAt), record, {});
      expectAlike(name, `${view}-${locale}`, picture);
    },
  );

  test.each(OTHERS)(
    'shows the picture that a browser outlined as it is: $view $locale',
    async ({ view, locale }) => {
      expectAlike(name, `browser-${view}-${locale}`, await byBrowser(view, locale));
    },
  );

  // Hangul as text needs a typeface that has it, which no program brings along.
  test('shows every word of the picture whose text can be edited', () => {
    const { svg, record } = draw('hierarchy', 'en');
    const file = join(folder, `${name}-text.svg`);
    writeFileSync(file, svgFile(svg, record, {}));
    PROGRAMS[name](file, 'pdf');
    const text = spawnSync('pdftotext', [file.replace(/svg$/, 'pdf'), '-'], { encoding: 'utf8' });
    if (text.error) throw new Error('No pdftotext: install the Debian package poppler-utils.');
    const plain = (words: string): string => words.normalize('NFKC').replaceAll(/\s/g, '');
    const found = plain(text.stdout);
    const texts = [...svg.matchAll(/<text[^>]*>.*?<\/text>/gs)].map(([one]) => drawnWords(one));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((words) => !found.includes(plain(words)))).toEqual([]);
  });
});
