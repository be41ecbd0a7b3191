import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import world from '../../data/world.json' with { type: 'json' };
import WorldMap from '../../src/map/WorldMap.svelte';
import type { Locale } from '../../src/data/types';
import { turnBy, zoomBy } from '../../src/map/geo/aim';
import { baseMap } from '../../src/map/geo/baseMap';
import type { MapMode } from '../../src/model/view';
import { worldAreas, worldTopology } from '../../src/map/geo/topology';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../support/messages';
import { DARK, LIGHT, type Theme } from '../../src/marks/theme';
import { mapTitle } from '../../src/i18n/mapTitle';
import { litOf } from '../../src/model/lit';
import { directive } from '../unit/realDirective';
import { inLines } from '../support/inLines';

const base = baseMap(worldTopology(world), directive.dataset);

type More = Partial<Pick<ComponentProps<typeof WorldMap>, 'aim' | 'lit' | 'selected' | 'bare'>>;

function draw(locale: Locale, mode: MapMode, width: number, theme: Theme, more: More = {}): string {
  const t = translator(MESSAGES[locale]);
  const title = mapTitle(directive.dataset, locale, t);
  const props = { directive, locale, base, mode, width, theme, t, title, ...more };
  const { body } = render(WorldMap, { props, idPrefix: 'map' });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

describe('the map, drawn on the server', () => {
  it.each([
    ['en', 'globe', 636, LIGHT, ''],
    ['ko', 'globe', 343, DARK, '-dark'],
    ['en', 'flat', 636, LIGHT, ''],
  ] as const)('stands as a picture: %s %s %i', async (locale, mode, width, theme, suffix) => {
    const svg = draw(locale, mode, width, theme);
    await expect(inLines(svg)).toMatchFileSnapshot(
      `output/map-${locale}-${mode}-${width}${suffix}.svg`,
    );
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<style|class=|style=|var\(|NaN|undefined|<use/);
  });

  it('stands as a picture with one choice lit and the rest set back', async () => {
    const selected = { kind: 'entity', id: 'room-39-companies' } as const;
    const lit = litOf(directive, selected);
    const svg = draw('en', 'globe', 636, LIGHT, { lit, selected });
    await expect(inLines(svg)).toMatchFileSnapshot('output/map-en-globe-636-lit.svg');
    const backs = [...svg.matchAll(/data-relation="([^"]*)"[^>]*opacity="0.28"/g)];
    expect(backs.map(([, id]) => id).sort()).toEqual([
      'trade-china',
      'trade-friendly-nations',
      'trade-russia',
    ]);
    expect(svg).not.toMatch(/data-origin="[^"]*" opacity/);
    expect(svg).toMatch(/<path [^>]*data-shaded="156" fill="#abd0d4" stroke="#217a88" opacity/);
    expect(svg).toMatch(/<path [^>]*data-shaded="643" fill="#abd0d4" stroke="#217a88"(?! opacity)/);
    // What is said of two lines stays with either.
    expect(svg).toMatch(/data-words="contact-[a-z-]*"(?! opacity)/);
  });

  it('stands as a picture turned and near, light and dark', async () => {
    const aim = turnBy('globe', zoomBy(base.first.globe, 1.5), 24, 6);
    const selected = { kind: 'place', id: 'china' } as const;
    const more = { aim, selected, lit: litOf(directive, selected) };
    const svg = draw('en', 'globe', 636, LIGHT, more);
    await expect(inLines(svg)).toMatchFileSnapshot('output/map-en-globe-636-turned.svg');
    expect(svg).toMatch(/data-shaded="156" fill="#abd0d4"/);
    expect(svg).toMatch(/<path [^>]*data-selected[^>]*stroke="#0b57d0" stroke-width="3"/);
    const dark = draw('en', 'globe', 636, DARK, more);
    expect(dark).toContain('stroke="#8ab4ff" stroke-width="3"');
  });

  it.each([
    ['relation', 'trade-russia'],
    ['place', 'friendly-nations'],
    ['place', 'middle-east'],
    ['place', 'pyongyang'],
  ] as const)('outlines what is chosen: %s %s', (kind, id) => {
    const selected = { kind, id };
    const outline = /<rect data-selected[^>]*stroke="#0b57d0" stroke-width="3"/;
    expect(draw('en', 'globe', 636, LIGHT, { selected })).toMatch(outline);
    expect(draw('en', 'globe', 636, LIGHT)).not.toMatch(outline);
  });

  it('draws no world where one lies under it', () => {
    expect(draw('en', 'globe', 636, LIGHT, { bare: true })).not.toContain('data-shaded');
  });

  it('draws every relation to a place once, and each by its line of attribution', () => {
    const svg = draw('en', 'globe', 636, LIGHT);
    const drawn = [...svg.matchAll(/data-relation="([^"]*)"/g)].map(([, id]) => id);
    const { partners, relations } = directive.dataset;
    const unplaced = new Set(partners.flatMap(({ id, kind }) => (kind === 'class' ? [id] : [])));
    // To whom trade is allowed with and who has no place there is a line that leads nowhere; to others none.
    const reaching = relations.filter(
      ({ kind, to }) =>
        to.some((id) => directive.partners.has(id)) &&
        (kind === 'may_trade_with' || to.some((id) => !unplaced.has(id))),
    );
    expect(drawn.sort()).toEqual(reaching.map(({ id }) => id).sort());
    const solid = /data-relation="trade-china"[^>]*>.*?<\/g>/s.exec(svg)?.[0] ?? '';
    const dashed = /data-relation="contact-russia"[^>]*>.*?<\/g>/s.exec(svg)?.[0] ?? '';
    expect(solid).not.toContain('stroke-dasharray');
    expect(dashed).toContain('stroke-dasharray="11 4"');
  });

  it('names no sea and no country but those of the report', () => {
    const texts = [...draw('en', 'globe', 636, LIGHT).matchAll(/<text[^>]*>([^<]*)/g)];
    const words = texts.map(([, text = '']) => text).join(' | ');
    expect(words).not.toMatch(/\b(sea|ocean|gulf|strait)\b/i);
    const { partners, origin } = directive.dataset;
    for (const { name } of [...partners.filter(({ kind }) => kind === 'country'), origin]) {
      expect(words).toContain(name.en);
    }
  });
});

describe('the colours of the map', () => {
  // Whose colour an area takes is a claim: data/borders.md says that none of these takes anybody's.
  it.each([
    ['globe', LIGHT],
    ['flat', DARK],
  ] as const)('give no disputed area the colour of a country: %s', (mode, theme) => {
    // Each comes into sight from one of these.
    const turns = [
      base.first[mode],
      ...[60, 120].map((east) => turnBy(mode, base.first[mode], east, 0)),
    ];
    const seen = new Set<string>();
    for (const aim of turns) {
      const svg = draw('en', mode, 636, theme, { aim });
      for (const [, id = '', inside = ''] of svg.matchAll(
        /<g data-disputed="([^"]*)">(.*?)<\/g>/g,
      )) {
        seen.add(id);
        const fills = [...inside.matchAll(/ fill="([^"]*)"/g)].map(([, fill]) => fill);
        expect(fills, id).toEqual([theme.land, expect.stringMatching(/^url\(#.*disputed\)$/)]);
        // Drawn after every country, so that no colour lies over it.
        expect(svg.lastIndexOf('data-shaded')).toBeLessThan(svg.indexOf(`data-disputed="${id}"`));
      }
    }
    const areas = worldAreas(worldTopology(world)).flatMap(({ id, kind }) =>
      kind === 'disputed' ? [id] : [],
    );
    expect(areas.length).toBeGreaterThan(3);
    expect([...seen].sort()).toEqual(areas.sort());
  });
});
