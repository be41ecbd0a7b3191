import { describe, expect, it } from 'vitest';
import { imageOptions, imageUsage } from '../../../src/build/pictures/imageOptions';

const CHOICES = { chart: ['hierarchy', 'map'], lang: ['en', 'ko'] } as const;
const read = (line: string) => imageOptions(line.split(' ').filter(Boolean), CHOICES);

describe('the options of npm run images', () => {
  it.each([
    ['', 'images', false, CHOICES],
    ['--out a/b --force', 'a/b', true, CHOICES],
    ['--out=c --lang ko', 'c', false, { ...CHOICES, lang: ['ko'] }],
    ['--chart map,hierarchy', 'images', false, { ...CHOICES, chart: ['map', 'hierarchy'] }],
  ])('reads "%s"', (line, out, force, wanted) => {
    expect(read(line)).toEqual({ options: { out, force, wanted } });
  });

  it('names every problem at once, each with what is allowed', () => {
    expect(read('pics --langs ko --lang fr,ko,de --out --chart= --force=yes')).toEqual({
      problems: [
        '"pics" is no option. The folder is named by --out pics',
        '--langs is unknown. There are --out, --force, --chart, --lang.',
        '--lang cannot be "fr", only en, ko.',
        '--lang cannot be "de", only en, ko.',
        '--out needs a value: a folder.',
        '--chart needs a value: hierarchy, map.',
        '--force takes no value.',
      ],
    });
  });

  it('says how it is used', () => {
    expect(imageUsage(CHOICES)).toMatch(/--out[^]*--force[^]*--chart[^]*hierarchy, map/);
  });
});
