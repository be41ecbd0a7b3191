import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import OrgChart from '../../src/hierarchy/OrgChart.svelte';
import { SIGNS } from '../../src/data/status';
import { LOCALES, type Kind } from '../../src/data/types';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../support/messages';
import Badge from '../../src/marks/Badge.svelte';
import { kindColour, STROKES } from '../../src/marks/lines';
import StatusIcon from '../../src/marks/StatusIcon.svelte';
import { DARK, LIGHT, type Theme } from '../../src/marks/theme';
import { lookUp } from '../../src/model/directive';
import { directive } from '../unit/realDirective';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** How colours look with one kind of cone missing: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHTS: Record<string, Matrix> = {
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** Colours nearer than this in Oklab are taken for one. */
const APART = 0.15;

const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb =>
  matrix.map(([x, y, z]) => x * r + y * g + z * b) as unknown as Rgb;

function linear(hex: string): Rgb {
  return [1, 3, 5].map((from) => {
    const value = parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

/** Björn Ottosson's Oklab, from linear sRGB. */
function oklab(rgb: Rgb): Rgb {
  const toCones: Matrix = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ];
  const toLab: Matrix = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ];
  return times(toLab, times(toCones, rgb).map(Math.cbrt) as unknown as Rgb);
}

function apart(one: string, other: string, sight: Matrix): number {
  const [a, b] = [one, other].map((hex) => oklab(times(sight, linear(hex))));
  return Math.hypot(...(a ?? []).map((value, axis) => value - (b?.[axis] ?? 0)));
}

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));

/** The shape of a mark without its colours: every path, circle and dash. */
const shapeOf = (svg: string): string =>
  [...svg.matchAll(/ (d|r|stroke-dasharray|fill)="([^"]*)"/g)]
    .map(([, name, value]) => (name === 'fill' ? String(value === 'none') : value))
    .join('|');

const badge = (kind: Kind, theme: Theme): string =>
  shapeOf(render(Badge, { props: { kind, x: 12, y: 12, theme } }).body);

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('told apart without colour, %s', (_, theme) => {
  it.each(Object.entries(SIGHTS))('kinds of relations, in %s', (name, sight) => {
    const alike = pairs(directive.dataset.kinds).filter(
      ([a, b]) => apart(kindColour(a, theme), kindColour(b, theme), sight) < APART,
    );
    // Families share a colour, so there are such pairs; colour alone would not do.
    expect(alike.length, name).toBeGreaterThan(4);
    for (const [a, b] of alike) {
      expect(badge(a, theme), `${a.id} and ${b.id}`).not.toBe(badge(b, theme));
      for (const locale of LOCALES) {
        const t = translator(MESSAGES[locale]);
        expect(t(`kind.${a.id}`)).not.toBe(t(`kind.${b.id}`));
      }
    }
  });

  it('levels of attribution, by dash, width or doubling alone', () => {
    const looks = (['line', 'border', 'mini'] as const).map((use) =>
      Object.entries(STROKES).map(([line, strokes]) => {
        const { dash, cap, width } = strokes[use];
        return line === 'context' ? 'double' : `${dash}|${cap}|${String(width)}`;
      }),
    );
    for (const all of looks) expect(new Set(all).size).toBe(all.length);
  });

  it('authority, by its sign and its word', () => {
    const props = { x: 8, y: 8, colour: '#000000', ground: '#ffffff' };
    const signs = SIGNS.map((sign) =>
      shapeOf(render(StatusIcon, { props: { ...props, sign } }).body),
    );
    expect(new Set(signs).size).toBe(signs.length);
    for (const locale of LOCALES) {
      const t = translator(MESSAGES[locale]);
      const words = directive.dataset.statuses.map(({ id }) => t(`status.label.${id}`));
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('every relation of the hierarchy, by badge, words or a line of its own', () => {
    const t = translator(MESSAGES.en);
    const props = { directive, locale: 'en', t, width: 636, theme, title: 'x', desc: 'y' } as const;
    const { body } = render(OrgChart, {
      props: { ...props, lit: null, selected: null, when: 'under' },
    });
    const { document } = parseHTML(`<body>${body}</body>`);
    const { relations } = directive.dataset;
    const drawn = relations.filter(({ id }) => document.querySelector(`[data-relation~="${id}"]`));
    expect(drawn.length).toBeGreaterThan(8);
    const linesOf = (id: string): string[] =>
      Array.from(
        document.querySelectorAll(`[data-relation="${id}"] > path[stroke-width]`),
        (path) =>
          ['stroke-width', 'stroke-dasharray'].map((name) => path.getAttribute(name)).join(),
      );
    const others = relations
      .filter(({ kind }) => kind !== 'belongs_to')
      .flatMap(({ id }) => linesOf(id));
    const ownLine = (id: string): boolean =>
      linesOf(id).length > 0 && linesOf(id).every((line) => !others.includes(line));
    const bare = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase();
    const leadOf = (kind: string): string => bare(lookUp(directive.kinds, kind).lead?.en ?? '?');
    /** The words of the block or card that a row of pills ends, without those of the pills. */
    const wordsBefore = (pill: Element): string => {
      let box: Element | null = pill;
      while (box?.hasAttribute('data-partner')) box = box.previousElementSibling;
      box = pill.closest('[data-block]') ?? box;
      const texts = Array.from(box?.querySelectorAll('text:not([data-chip])') ?? []);
      const own = texts.filter((one) => !one.closest('[data-partner]'));
      return bare(own.map((one) => one.textContent).join(''));
    };
    for (const { id, kind, label } of drawn) {
      const parts = Array.from(document.querySelectorAll(`[data-relation~="${id}"]`));
      const badged = parts.some((part) => part.querySelector(`[data-badge="${kind}"]`));
      const worded = parts.some((part) => bare(part.textContent).includes(bare(label.en)));
      // Partners stand behind words of their kind: in the block that says who may trade, or in a card.
      const inRow = parts.some((part) => {
        const before = part.hasAttribute('data-partner') ? wordsBefore(part) : '';
        return kind === 'may_trade_with'
          ? before.startsWith(bare(t('sign.heading.yes'))) && before.endsWith(leadOf(kind))
          : kind === 'has_contact_with' && before.endsWith(leadOf(kind));
      });
      // Belonging is a thin line of its own dash, or a double one, that no other kind has.
      const lined = kind === 'belongs_to' && ownLine(id);
      expect(badged || worded || inRow || lined, id).toBe(true);
    }
  });
});
