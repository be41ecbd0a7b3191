import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_SCALE, layoutPicture } from '../../../src/picture/pictureLayout';
import { mapFigures } from '../../../src/picture/mapFigures';
import { orgFigures } from '../../../src/picture/orgFigures';
import { LEAST_TEXT, RULE, type PictureInput } from '../../../src/picture/pictureFrame';
import type { PictureSetting } from '../../../src/picture/pictureSetting';
import { mapPictureWords } from '../../../src/picture/mapPictureWords';
import { orgPictureWords } from '../../../src/picture/orgPictureWords';
import { pictureWords } from '../../../src/picture/pictureWords';
import { LOCALES, type Locale } from '../../../src/data/types';
import { freeSize, LEAST_SIZES, MOST_PIXELS } from '../../../src/picture/freeSize';
import { isPost, PRESET_NAMES, PRESETS } from '../../../src/picture/presets';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { bottomOf, rightOf, type Box, type Size } from '../../../src/text/box';
import type { Selection } from '../../../src/model/view';
import { directive } from '../realDirective';
import { runs } from '../../support/runs';

const LONGEST = directive.dataset.claims.reduce((a, b) =>
  a.text.en.length >= b.text.en.length ? a : b,
).id;
const CHOICES: readonly (Selection | null)[] = [
  null,
  { kind: 'claim', id: LONGEST },
  { kind: 'relation', id: 'contact-russia' },
];
const VIEWS = [
  { chart: 'hierarchy', when: 'under', mode: 'globe' },
  { chart: 'hierarchy', when: 'before', mode: 'globe' },
  { chart: 'map', when: 'under', mode: 'globe' },
  { chart: 'map', when: 'under', mode: 'flat' },
] as const;

function settingFor(size: Size, locale: Locale, more: Partial<PictureSetting>): PictureSetting {
  return {
    directive,
    locale,
    t: translator(MESSAGES[locale]),
    chart: 'hierarchy',
    when: 'under',
    mode: 'globe',
    selected: null,
    address: 'https://www.newspaper.example/graphics/cleared-to-trade/',
    theme: 'light',
    base: null,
    transparent: false,
    headline: true,
    marks: true,
    width: size.width,
    height: size.height,
    ...more,
  };
}

function inputFor(
  setting: PictureSetting,
  words: Partial<PictureInput['words']> = {},
): PictureInput {
  const { height, locale, width } = setting;
  return {
    width,
    height,
    words: {
      ...pictureWords(
        setting,
        (setting.chart === 'map' ? mapPictureWords : orgPictureWords)(setting),
      ),
      ...words,
    },
    ...(setting.chart === 'map' ? mapFigures : orgFigures)(setting),
    isKorean: locale === 'ko',
  };
}

const apart = (a: Box, b: Box): boolean =>
  rightOf(a) <= b.x + 0.01 ||
  rightOf(b) <= a.x + 0.01 ||
  bottomOf(a) <= b.y + 0.01 ||
  bottomOf(b) <= a.y + 0.01;

/** Lays out a picture and checks that nothing meets or leaves it; gives the figure's scale. */
function checked(input: PictureInput): number {
  const { blocks, figure, scale } = layoutPicture(input);
  const boxes: (Box & { part: string })[] = [...blocks, { ...figure, part: 'figure' }];
  boxes.forEach((box, i) => {
    expect(box.x, box.part).toBeGreaterThanOrEqual(20);
    expect(box.y, box.part).toBeGreaterThanOrEqual(RULE + 8);
    expect(rightOf(box), box.part).toBeLessThanOrEqual(input.width - 20);
    expect(bottomOf(box), box.part).toBeLessThanOrEqual(input.height - 8);
    for (const other of boxes.slice(i + 1)) {
      expect(apart(box, other), `${box.part} / ${other.part}`).toBe(true);
    }
  });
  for (const { part, lines, samples, ...box } of blocks) {
    lines.forEach((line, i) => {
      expect(line.size, line.text).toBeGreaterThanOrEqual(LEAST_TEXT);
      expect(line.x, line.text).toBeGreaterThanOrEqual(box.x - 0.01);
      expect(line.x + line.width, line.text).toBeLessThanOrEqual(rightOf(box) + 0.01);
      expect(line.y - 0.72 * line.size, line.text).toBeGreaterThanOrEqual(box.y);
      expect(line.y, line.text).toBeLessThanOrEqual(bottomOf(box));
      const next = lines[i + 1];
      // One below the other, or in a key one beside the other.
      if (next && next.y === line.y) expect(line.x + line.width, part).toBeLessThan(next.x);
      else if (next) expect(next.y - line.y, part).toBeGreaterThanOrEqual(line.size);
    });
    for (const [i, sample] of samples.entries()) {
      const length = ('line' in sample.what ? 34 : 24) * sample.scale;
      expect(sample.x + length, part).toBeLessThan(lines[i]?.x ?? 0);
    }
  }
  return scale;
}

describe('pictures to take away', () => {
  for (const name of PRESET_NAMES) {
    it.each(LOCALES)(`hold all their words apart: ${name} %s`, (locale) => {
      for (const view of VIEWS) {
        for (const selected of CHOICES) {
          for (const headline of [true, false]) {
            const setting = settingFor(PRESETS[name], locale, { ...view, selected, headline });
            expect(checked(inputFor(setting)), JSON.stringify(view)).toBeGreaterThanOrEqual(
              // With a long sentence on what is chosen the figure may be a little smaller.
              selected ? 0.92 * LEAST_SCALE : LEAST_SCALE,
            );
          }
        }
      }
    });
  }

  it('say source, caveat, date and how far it is confirmed in every one', () => {
    const setting = settingFor(PRESETS.wide, 'en', { headline: false });
    const text = layoutPicture(inputFor(setting))
      .blocks.flatMap(({ lines }) => lines.map((line) => line.text))
      .join(' ');
    const { caveat, kicker, licence, sourceLine } = directive.dataset.site;
    for (const part of [kicker.en, sourceLine.en, caveat.title.en, licence.name]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('newspaper.example/graphics/cleared-to-trade');
    expect(text).not.toContain('https');
    expect(text).not.toContain(directive.dataset.site.headline.en);
  });

  it('keep what apps cover of a story free', () => {
    for (const view of VIEWS) {
      const setting = settingFor(PRESETS.story, 'en', view);
      const { blocks, figure } = layoutPicture(inputFor(setting));
      for (const box of [...blocks, figure]) {
        expect(box.y).toBeGreaterThanOrEqual(150);
        expect(bottomOf(box)).toBeLessThanOrEqual(1920 - 170 + 0.01);
      }
    }
  });

  it('explain the badges of every map but those of posts, which have no room for it', () => {
    for (const name of PRESET_NAMES.filter((one) => !isPost(PRESETS[one]))) {
      for (const locale of LOCALES) {
        const setting = settingFor(PRESETS[name], locale, { chart: 'map' });
        const { blocks } = layoutPicture(inputFor(setting));
        const key = blocks.find(({ part }) => part === 'badges');
        expect(key?.samples.map(({ what }) => 'kind' in what && what.kind.id)).toEqual([
          'may_trade_with',
          'has_contact_with',
          'joint_ventures_abroad',
        ]);
      }
    }
  });

  it('explain the badges of every hierarchy with lines', () => {
    const sizes = [...PRESET_NAMES.map((name) => PRESETS[name]), ...LEAST_SIZES];
    for (const size of sizes.filter((one) => !isPost(one))) {
      for (const locale of LOCALES) {
        const { blocks } = layoutPicture(inputFor(settingFor(size, locale, {})));
        const key = blocks.find(({ part }) => part === 'badges');
        expect(key?.samples, `${size.width} ${locale}`).toHaveLength(5);
      }
    }
  });

  it('set a figure in words not much smaller than those around it', () => {
    for (const name of PRESET_NAMES) {
      for (const view of VIEWS) {
        const { blocks, scale } = layoutPicture(inputFor(settingFor(PRESETS[name], 'en', view)));
        const size = blocks.find(({ part }) => part === 'source')?.lines[0]?.size ?? 0;
        expect(12 * scale, `${name} ${JSON.stringify(view)}`).toBeGreaterThanOrEqual(0.72 * size);
      }
    }
  });

  it('hold their words at every free size, however long headline and standfirst are', () => {
    const least = fc.constantFrom(...LEAST_SIZES);
    const more = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1500 }));
    fc.assert(
      fc.property(
        least,
        more,
        more,
        fc.constantFrom(...VIEWS),
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...CHOICES),
        fc.integer({ min: 0, max: 60 }),
        (size, wider, higher, view, locale, selected, longer) => {
          const width = Math.min(MOST_PIXELS, size.width + wider);
          const free = freeSize(width, Math.min(MOST_PIXELS, size.height + higher));
          if (!('scale' in free)) throw new Error(free.key);
          const setting = settingFor(free, locale, { ...view, selected });
          const input = inputFor(setting);
          expect(checked(input)).toBeGreaterThanOrEqual(selected ? 0.9 * LEAST_SCALE : LEAST_SCALE);
          const word = locale === 'ko' ? ' 무역회사' : ' authority';
          const extra = word.repeat(Math.ceil(longer / word.length));
          const { headline, standfirst } = input.words;
          checked({
            ...input,
            words: {
              ...input.words,
              headline: `${headline ?? ''}${extra}`,
              standfirst: `${standfirst ?? ''}${extra}`,
            },
          });
        },
      ),
      runs(60),
    );
  });
});
