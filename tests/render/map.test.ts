import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import world from '../../data/world.json' with { type: 'json' };
import { mapFrame } from '../../src/charts/mapFrame';
import { layoutMapNotes, type MapNotes } from '../../src/charts/mapNotes';
import WorldMap from '../../src/charts/WorldMap.svelte';
import { LOCALES, type Locale } from '../../src/data/types';
import { firstAim, turnBy, zoomBy } from '../../src/geo/aim';
import { baseMap } from '../../src/geo/baseMap';
import type { MapMode } from '../../src/model/view';
import { worldAreas, worldTopology } from '../../src/geo/topology';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../../src/i18n/tables';
import { DARK, LIGHT, type Theme } from '../../src/marks/theme';
import { chartText } from '../../src/ui/chartText';
import { litOf } from '../../src/model/lit';
import { directive } from '../unit/realDirective';
import { inLines } from '../support/inLines';

const base = baseMap(worldTopology(world), directive.dataset);

type More = Partial<Pick<ComponentProps<typeof WorldMap>, 'aim' | 'lit' | 'selected' | 'bare'>>;

function draw(locale: Locale, mode: MapMode, width: number, theme: Theme, more: More = {}): string {
  const t = translator(MESSAGES[locale]);
  const { shows, standsOut, uncertain } = chartText('map', directive, locale, t);
  const words = {
    title: t('map.title'),
    desc: [shows, standsOut, uncertain].join(' '),
    regionNote: t('map.region.note'),
    notNamed: t('map.notNamed'),
  };
  const props = { directive, locale, base, mode, width, theme, words, ...more };
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
    expect(svg).toMatch(/<path [^>]*data-shaded="156" fill="#e0e3e0" stroke="#217a88"/);
    expect(svg).toMatch(/<path [^>]*data-shaded="643" fill="#abd0d4" stroke="#217a88"/);
  });

  it('stands as a picture turned and near, light and dark', async () => {
    const aim = turnBy('globe', zoomBy(firstAim('globe'), 1.5), 24, 6);
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
    ['place', 'teams'],
  ] as const)('outlines what is chosen: %s %s', (kind, id) => {
    const selected = { kind, id };
    const outline = /<rect data-selected[^>]*stroke="#0b57d0" stroke-width="3"/;
    expect(draw('en', 'globe', 636, LIGHT, { selected })).toMatch(outline);
    expect(draw('en', 'globe', 636, LIGHT)).not.toMatch(outline);
  });

  it('draws no world where one lies under it', () => {
    expect(draw('en', 'globe', 636, LIGHT, { bare: true })).not.toContain('data-shaded');
  });

  it('draws every relation to a partner once, and each by its line of attribution', () => {
    const svg = draw('en', 'globe', 636, LIGHT);
    const drawn = [...svg.matchAll(/data-relation="([^"]*)"/g)].map(([, id]) => id);
    const reaching = directive.dataset.relations.filter(({ to }) =>
      to.some((id) => directive.partners.has(id)),
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

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxesOf({ notes, ends }: MapNotes): Box[] {
  return [
    ...notes.flatMap(({ texts, chips, anchor }) =>
      [...texts, ...chips].map(({ text, x, y, width }) => {
        const left = anchor === 'end' ? x - width : x;
        return { what: text, left, right: left + width, top: y - 9, bottom: y + 3 };
      }),
    ),
    ...Object.entries(ends).map(([what, { x, y }]) => ({
      what,
      left: x - 12,
      right: x + 12,
      top: y - 12,
      bottom: y + 12,
    })),
  ];
}

describe('notes beside the map', () => {
  for (const locale of LOCALES) {
    it.each([
      ['globe', 288],
      ['globe', 343],
      ['globe', 560],
      ['globe', 636],
      ['flat', 288],
      ['flat', 636],
    ] as const)(`touch nothing and stay inside: ${locale} %s %i`, (mode, width) => {
      const frame = mapFrame(mode, width);
      const placed = layoutMapNotes({ directive, locale, frame }, 'not named, so not on the map');
      const boxes = boxesOf(placed);
      expect(boxes.length).toBeGreaterThan(4);
      for (const box of boxes) {
        expect(box.left, box.what).toBeGreaterThanOrEqual(0);
        expect(box.right, box.what).toBeLessThanOrEqual(width);
        expect(box.bottom, box.what).toBeLessThanOrEqual(placed.height);
        for (const other of boxes) {
          const apart =
            box === other ||
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(apart, `${box.what} / ${other.what}`).toBe(true);
        }
      }
    });
  }

  // Whose colour an area takes is a claim: data/borders.md says that none of these takes anybody's.
  it.each([
    ['globe', LIGHT],
    ['flat', DARK],
  ] as const)('give no disputed area the colour of a country: %s', (mode, theme) => {
    // Each comes into sight from one of these.
    const turns = [
      firstAim(mode),
      ...[60, 120].map((east) => turnBy(mode, firstAim(mode), east, 0)),
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
