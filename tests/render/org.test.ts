import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import { orgBeforeText } from '../../src/hierarchy/orgBeforeText';
import OrgChart from '../../src/hierarchy/OrgChart.svelte';
import { LOCALES, type Locale } from '../../src/data/types';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../support/messages';
import { chartText } from '../../src/figure/chartText';
import { DARK, LIGHT, type Theme } from '../../src/marks/theme';
import { litOf } from '../../src/model/lit';
import type { Selection, View } from '../../src/model/view';
import { directive } from '../unit/realDirective';
import { inLines } from '../support/inLines';

/** Columns as on the page, and the rows of a picture to take away. */
const WIDTHS = [636, 400];
const shapeAt = (width: number) => (width < 560 ? ('ladder' as const) : ('wide' as const));
const WATCHERS = { kind: 'entity', id: 'security-agencies' } as const;

type Shown = Partial<Pick<View, 'selected' | 'when'>>;

function draw(
  locale: Locale,
  width: number,
  theme: Theme,
  { selected = null, when = 'under' }: Shown = {},
): string {
  const t = translator(MESSAGES[locale]);
  const lit = selected && litOf(directive, selected);
  const { shows, standsOut, uncertain } = chartText('hierarchy', directive, locale, t);
  const desc =
    when === 'before'
      ? orgBeforeText(directive, locale, t)
      : [shows, standsOut, uncertain].join(' ');
  const title = t(when === 'before' ? 'org.before.title' : 'org.title');
  const props = {
    ...{ directive, locale, t, width, shape: shapeAt(width), theme, title, desc, lit, selected },
    when,
  };
  const { body } = render(OrgChart, { props, idPrefix: 'org' });
  // A picture file carries none of the comments that hydration needs.
  return body.replaceAll(/<!--.*?-->/gs, '');
}

describe('the hierarchy, drawn on the server', () => {
  for (const locale of LOCALES) {
    it.each(WIDTHS)(`stands as a picture in ${locale} at %i`, async (width) => {
      const svg = draw(locale, width, LIGHT);
      await expect(inLines(svg)).toMatchFileSnapshot(`output/org-${locale}-${width}.svg`);
    });
  }

  it('stands as a picture in dark colours', async () => {
    const svg = draw('en', 636, DARK);
    await expect(inLines(svg)).toMatchFileSnapshot('output/org-en-636-dark.svg');
  });

  it('sets back what is not lit and outlines what is chosen', async () => {
    const svg = draw('en', 636, LIGHT, { selected: WATCHERS });
    await expect(inLines(svg)).toMatchFileSnapshot('output/org-en-636-lit.svg');
  });

  it.each([
    ['en', 636],
    ['ko', 400],
  ] as const)('shows the time before in %s at %i', async (locale, width) => {
    const svg = draw(locale, width, LIGHT, { when: 'before' });
    await expect(inLines(svg)).toMatchFileSnapshot(`output/org-${locale}-${width}-before.svg`);
  });

  it('stands alone: its name space, no style sheet, no class, no variable', () => {
    const svg = draw('en', 636, LIGHT);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<style|class=|style=|var\(|NaN|undefined/);
  });

  it('draws every entity and relation once by its id, and nothing without one', () => {
    for (const width of WIDTHS) {
      const svg = draw('en', width, LIGHT);
      const { entities, relations } = directive.dataset;
      for (const { id } of entities) {
        expect(svg.split(`data-entity="${id}"`), `${id} at ${width}`).toHaveLength(2);
      }
      const drawn = new Set(
        [...svg.matchAll(/data-relation="([^"]*)"/g)].flatMap(([, ids]) => ids?.split(' ') ?? []),
      );
      // In rows a relation may be told by where a body stands.
      const all = relations.map(({ id }) => id);
      if (shapeAt(width) === 'wide') expect([...drawn].sort()).toEqual(all.sort());
      else for (const id of drawn) expect(all).toContain(id);
    }
  });

  it('reads in the order of the hierarchy and says so without a warning', () => {
    const warn = vi.spyOn(console, 'warn');
    const svg = draw('ko', 636, LIGHT);
    const order = [...svg.matchAll(/data-entity="([^"]*)"/g)].map(([, id]) => id);
    expect(order[0]).toBe('external-economy-ministry');
    expect(order.at(-1)).toBe('room-39-companies');
    expect(warn).not.toHaveBeenCalled();
  });
});

/** The opacity of every mark in a picture, by what it is: 1 where none is written. */
function opacities(svg: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const round: number[] = [1];
  for (const [tag, slash] of svg.matchAll(/<(\/?)g(?=[ >])[^>]*>/g)) {
    if (slash) round.pop();
    else round.push((round.at(-1) ?? 1) * Number(/ opacity="([\d.]+)"/.exec(tag)?.[1] ?? 1));
    const [, kind = '', ids = ''] = /data-(entity|relation|block|line)="([^"]*)"/.exec(tag) ?? [];
    for (const id of kind ? ids.split(' ') : []) {
      const key = `${kind} ${id}`;
      found.set(key, (found.get(key) ?? new Set()).add(round.at(-1) ?? 1));
    }
  }
  return found;
}

const { entities, relations, claims, paragraphs, partners } = directive.dataset;
const SELECTIONS: Selection[] = [
  ...entities.map(({ id }) => ({ kind: 'entity', id }) as const),
  ...relations.map(({ id }) => ({ kind: 'relation', id }) as const),
  ...claims.map(({ id }) => ({ kind: 'claim', id }) as const),
  ...paragraphs.map(({ id }) => ({ kind: 'paragraph', id }) as const),
  ...partners.map(({ id }) => ({ kind: 'place', id }) as const),
  { kind: 'authority', id: 'granted' },
  { kind: 'authority', id: 'not_granted' },
];

describe('what is chosen', () => {
  it('sets back nothing while nothing is chosen', () => {
    expect(draw('en', 636, LIGHT)).not.toMatch(/ opacity="|data-selected/);
  });

  it.each([636, 400])('leaves only lit marks at full strength at %i', (width) => {
    for (const selected of SELECTIONS) {
      const lit = litOf(directive, selected);
      const isIn = (zone: string): boolean =>
        entities.some(({ id, authority }) => authority === zone && lit.entities.has(id));
      const expected = new Map<string, boolean>([
        ...entities.map(({ id }) => [`entity ${id}`, lit.entities.has(id)] as const),
        ...relations.map(({ id }) => [`relation ${id}`, lit.relations.has(id)] as const),
        ['block granted', lit.authorities.has('granted') || isIn('granted')],
        ['line authority', lit.authorities.has('not_granted') || isIn('not_granted')],
      ]);
      const drawn = opacities(draw('en', width, LIGHT, { selected }));
      // Where nothing of it is lit, nothing is set back.
      const isUntouched = ![...expected.values()].includes(true);
      const isRows = shapeAt(width) !== 'wide';
      for (const [key, isLit] of expected) {
        // Rows tell of every relation that is lit, not of every other.
        if (isRows && key.startsWith('relation') && !isLit && !drawn.has(key)) continue;
        expect([...(drawn.get(key) ?? [])], `${key} for ${selected.id}`).toEqual([
          isLit || isUntouched ? 1 : 0.28,
        ]);
      }
      if (!isRows) expect(drawn.size).toBe(expected.size);
    }
  });

  it('sets no mark back twice', () => {
    for (const selected of SELECTIONS) {
      let back = 0;
      for (const [, slash, opacity] of draw('en', 636, LIGHT, { selected }).matchAll(
        /<(\/?)g(?=[ >])[^>]*?( opacity="[\d.]+")?>/g,
      )) {
        if (back > 0) {
          expect(opacity).toBeUndefined();
          back += slash ? -1 : 1;
        } else if (opacity) back = 1;
      }
    }
  });

  it('has an outline around its mark', () => {
    for (const selected of SELECTIONS) {
      const { kind } = selected;
      const outlines = draw('en', 636, LIGHT, { selected }).split('data-selected').length - 1;
      if (kind === 'claim' || kind === 'paragraph') expect(outlines).toBe(0);
      else if (kind !== 'place') expect(outlines, selected.id).toBe(1);
    }
  });
});
