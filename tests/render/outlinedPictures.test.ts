import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/build/fonts/fontFiles';
import { MissingGlyphs } from '../../src/build/fonts/fonts';
import { outlineText } from '../../src/build/pictures/outlineText';
import { drawnWords } from '../../src/build/fonts/pictureFonts';
import { svgTags } from '../../src/build/pictures/svgTags';
import { weightFonts } from '../../src/build/fonts/weightFonts';
import { pictureJobs, type PictureJob } from '../../src/picture/pictureViews';
import { drawPicture } from '../../src/pictures';

const ROOT = join(import.meta.dirname, '../..');
const fontsAt = weightFonts(ROOT);
const files = loadFonts(ROOT).map(({ font }) => ({ font, box: font.glyphForCodePoint(0x10ffff) }));
// Both themes have the same words.
const jobs = pictureJobs().filter(({ theme }) => theme === 'light');
const draw = (job: PictureJob): string => drawPicture(job, 'https://example.org/trade/').svg;

/** The words of each text of a picture, or those that its outlines carry, as a sorted list. */
function wordsOf(svg: string, name: 'text' | 'path'): string[] {
  const words = svgTags(svg).flatMap((token) => {
    if (token.kind !== 'open' || token.name !== name) return [];
    return name === 'path' ? [token.attributes.get('aria-label') ?? ''] : [];
  });
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([text]) => drawnWords(text));
  return (name === 'path' ? words : texts).filter((text) => text.trim() !== '').sort();
}

/** Throws for a character that no typeface has, or whose outline is the box for a missing one, or nothing. */
function expectInk(character: string): void {
  const code = character.codePointAt(0) ?? 0;
  const file = files.find(({ font }) => font.hasGlyphForCodePoint(code));
  if (!file) throw new MissingGlyphs([character]);
  const { commands } = file.font.glyphForCodePoint(code).path;
  expect(file.box.id).toBe(0);
  expect(commands, character).not.toEqual(file.box.path.commands);
  expect(commands.length, character).toBeGreaterThan(0);
}

describe('R13: the pictures without any font of the system', () => {
  it.each(jobs)('draw every character: $view $locale $preset', async (job) => {
    const svg = draw(job);
    const outlined = await outlineText(svg, fontsAt);
    expect(outlined).not.toMatch(/<text|NaN|undefined/);
    const words = wordsOf(svg, 'text');
    expect(words.length).toBeGreaterThan(15);
    expect(wordsOf(outlined, 'path')).toEqual(words);
    const characters = new Set(words.join('').replaceAll(/\s/g, ''));
    const syllables = [...characters].filter((character) => /[가-힣]/.test(character));
    expect(syllables.length > 50).toBe(job.locale === 'ko');
    characters.forEach(expectInk);
  });
});
