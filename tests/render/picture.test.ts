import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import world from '../../data/world.json' with { type: 'json' };
import ExportPicture from '../../src/picture/ExportPicture.svelte';
import { altText } from '../../src/picture/altText';
import { mapFigures } from '../../src/picture/mapFigures';
import { layoutPicture } from '../../src/picture/pictureLayout';
import type { PictureSetting } from '../../src/picture/pictureSetting';
import { mapPictureWords } from '../../src/picture/mapPictureWords';
import { pictureWords } from '../../src/picture/pictureWords';
import { LOCALES, type Locale } from '../../src/data/types';
import { PRESET_NAMES, PRESETS, type PresetName } from '../../src/picture/presets';
import { baseMap } from '../../src/map/geo/baseMap';
import { worldTopology } from '../../src/map/geo/topology';
import { CHARTS } from '../../src/model/view';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../support/messages';
import { DARK, LIGHT } from '../../src/marks/theme';
import { directive } from '../unit/realDirective';
import { inLines } from '../support/inLines';

const base = baseMap(worldTopology(world), directive.dataset);
const WATCHERS = { kind: 'entity', id: 'security-agencies' } as const;
const CONTACT = { kind: 'relation', id: 'contact-russia' } as const;

type More = Partial<Omit<PictureSetting, 'locale' | 't' | 'width' | 'height'>>;

function settingFor(preset: PresetName, locale: Locale, more: More = {}): PictureSetting {
  const { height, width } = PRESETS[preset];
  return {
    directive,
    locale,
    t: translator(MESSAGES[locale]),
    chart: 'hierarchy',
    when: 'under',
    mode: 'globe',
    selected: null,
    address: 'https://example.org/nk-trade/',
    theme: 'light',
    base,
    transparent: false,
    headline: true,
    marks: preset !== 'square' && preset !== 'story',
    width,
    height,
    ...more,
  };
}

function draw(setting: PictureSetting): string {
  const props = { setting, title: 'Name of the picture', desc: 'What it shows & what not.' };
  const { body } = render(ExportPicture, { props, idPrefix: 'picture' });
  // A picture file carries none of the comments that hydration needs.
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const MAP = { chart: 'map' } as const;
const CASES: readonly (readonly [name: string, preset: PresetName, locale: Locale, more: More])[] =
  [
    ...PRESET_NAMES.map((name) => [`org-en-${name}`, name, 'en', {}] as const),
    ['org-ko-wide', 'wide', 'ko', {}],
    ['org-en-wide-dark', 'wide', 'en', { theme: 'dark' }],
    ['org-en-wide-before', 'wide', 'en', { when: 'before' }],
    ['org-en-wide-chosen', 'wide', 'en', { selected: WATCHERS }],
    ['org-en-wide-plain', 'wide', 'en', { headline: false, transparent: true, address: null }],
    ['map-en-wide', 'wide', 'en', MAP],
    ['map-en-square-chosen', 'square', 'en', { ...MAP, selected: CONTACT }],
    ['map-ko-story-dark', 'story', 'ko', { ...MAP, theme: 'dark' }],
    ['map-en-slide-flat', 'slide', 'en', { ...MAP, mode: 'flat', when: 'before' }],
  ];

describe('pictures to take away, drawn on the server', () => {
  it.each(CASES)('stand alone: %s', async (name, preset, locale, more) => {
    const svg = draw(settingFor(preset, locale, more));
    await expect(inLines(svg)).toMatchFileSnapshot(`output/picture-${name}.svg`);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="[\d.]+" height/);
    expect(svg).not.toMatch(
      /<style|class=|style=|var\(|NaN|undefined|<use|foreignObject|http(?!:\/\/www\.w3)/,
    );
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/(?:url\(#|labelledby="|describedby=")([^")]*)/g)) {
      expect(ids).toContain(id);
    }
    for (const once of [/role="img"/g, /<title/g, /<desc/g, /Name of the picture/g]) {
      expect(svg.match(once)).toHaveLength(1);
    }
  });

  it.each(PRESET_NAMES)('are laid out for their shape: map %s', async (name) => {
    const rounded = (value: unknown): unknown =>
      typeof value === 'number' ? Math.round(value * 10) / 10 : value;
    const layouts = LOCALES.map((locale) => {
      const setting = settingFor(name, locale, MAP);
      const { blocks, ...layout } = layoutPicture({
        width: setting.width,
        height: setting.height,
        words: pictureWords(setting, mapPictureWords(setting)),
        ...mapFigures(setting),
        isKorean: locale === 'ko',
      });
      const parts = blocks.map(({ lines, part, x, y, width, height }) => ({
        ...{ part, x, y, width, height, size: lines[0]?.size },
        lines: lines.map(({ text }) => text),
      }));
      return { locale, ...layout, parts };
    });
    const json = JSON.stringify(layouts, (_, value) => rounded(value), 1);
    await expect(`${json}\n`).toMatchFileSnapshot(`output/picture-map-${name}.json`);
  });

  describe.each(LOCALES)('in %s', (locale) => {
    const { site } = directive.dataset;
    it.each(PRESET_NAMES.flatMap((preset) => CHARTS.map((chart) => ({ preset, chart }))))(
      'name source, caveat and licence: $chart $preset',
      ({ preset, chart }) => {
        for (const headline of [true, false]) {
          const words = [
            ...draw(settingFor(preset, locale, { chart, headline })).matchAll(
              /<text[^>]*>([^<]*)/g,
            ),
          ]
            .map(([, text = '']) => text)
            .join(' ')
            .replaceAll(/\s+/g, '');
          for (const said of [
            site.sourceLine[locale],
            site.caveat.title[locale],
            site.licence.name,
          ])
            expect(words).toContain(said.replaceAll('&', '&amp;').replaceAll(/\s+/g, ''));
        }
      },
    );
  });

  it('have a ground in the colour of their theme, or none', () => {
    const ground = (paper: string): string => `height="675" fill="${paper}"`;
    expect(draw(settingFor('wide', 'en'))).toContain(ground(LIGHT.paper));
    expect(draw(settingFor('wide', 'en', { theme: 'dark' }))).toContain(ground(DARK.paper));
    const clear = draw(settingFor('wide', 'en', { transparent: true }));
    expect(clear).not.toContain('height="675" fill');
    expect(clear).toContain('height="10" fill');
  });

  it('set back less than on the page what is not chosen', () => {
    for (const more of [{ selected: WATCHERS }, { ...MAP, selected: CONTACT }]) {
      const opacities = [...draw(settingFor('wide', 'en', more)).matchAll(/ opacity="([^"]*)"/g)];
      const values = new Set(opacities.map(([, value]) => value));
      values.delete('0.75'); // the hatch of a region
      expect([...values]).toEqual(['0.45']);
    }
  });

  it('without a ground have no light edge beside the world, and keep it on the world', () => {
    const haloes = (svg: string): string[] =>
      [...svg.matchAll(/ stroke="([^"]*)" stroke-width="(?:3.5" stroke-opacity|6" )/g)].map(
        ([, stroke = '']) => stroke,
      );
    const ground = haloes(draw(settingFor('wide', 'en', { ...MAP, mode: 'flat' })));
    expect(new Set(ground)).toEqual(new Set([LIGHT.paper]));
    const clear = haloes(
      draw(settingFor('wide', 'en', { ...MAP, mode: 'flat', transparent: true })),
    );
    expect(clear).toHaveLength(ground.length);
    // Two lines that leave the world.
    // The words of the highest line begin above the edge of the world.
    expect(clear.filter((stroke) => stroke === 'none')).toHaveLength(1);
    expect(draw(settingFor('wide', 'en', { transparent: true }))).not.toContain(
      `stroke="${LIGHT.paper}"`,
    );
  });

  it('show the map of the directive whatever time the hierarchy is of', () => {
    const map = draw(settingFor('wide', 'en', { ...MAP, selected: WATCHERS }));
    expect(draw(settingFor('wide', 'en', { ...MAP, selected: WATCHERS, when: 'before' }))).toBe(
      map,
    );
  });

  it.each([
    ['hierarchy', WATCHERS],
    ['map', WATCHERS],
    ['map', CONTACT],
  ] as const)(
    'say what is chosen as the alt text does, without another headline: %s',
    (chart, selected) => {
      const setting = settingFor('square', 'en', { ...(chart === 'map' ? MAP : {}), selected });
      const { t } = setting;
      const words = [...draw(setting).matchAll(/<text[^>]*>([^<]*)/g)]
        .map(([, text]) => text)
        .join(' ');
      const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
      const alt = altText(setting).replace(t('alt.caveat'), '').trim();
      expect(alt.length).toBeGreaterThan(30);
      expect(plain(words)).toContain(plain(alt).replaceAll('&', '&amp;'));
      expect(plain(words)).not.toContain('countries named');
      expect(plain(words)).not.toContain('Cleared to trade, still watched');
    },
  );
});
