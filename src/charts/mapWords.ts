import type { GeoProjection } from 'd3';
import type { Locale } from '../data/types';
import type { MarksLayout, PlacedLabel } from '../geo/mapInput';
import type { Segment } from '../geo/segments';
import type { Translate } from '../i18n/messages';
import { around } from '../layout/box';
import { textStyles, type TextStyles } from '../layout/typography';
import { claimsOf, lookUp, type Directive } from '../model/directive';
import { lineOf, type MarkLine } from '../model/levels';
import type { MapFrame } from './mapFrame';
import type { MapLabelText, MapNames } from './mapNames';
import { chipRow } from './mapNotes';
import { labelSpan, nameBoxes } from './nameBoxes';
import { placeNames, type Ways } from './placeNames';

/** Interface texts of the map. */
export interface MapWords {
  readonly title: string;
  /** Said after the title, in a picture that stands alone. */
  readonly desc?: string;
  /** Under the name of a region. */
  readonly regionNote: string;
  /** Beside a place that is not on the map. */
  readonly notNamed: string;
}

/** The texts of the map in a page, where words beside it describe it. */
export const mapPageWords = (t: Translate): MapWords => ({
  title: t('map.title'),
  regionNote: t('map.region.note'),
  notNamed: t('map.notNamed'),
});

/** The text on a map, placed. */
export interface MapText extends MapNames {
  readonly styles: TextStyles;
  readonly lines: Readonly<Record<string, MarkLine>>;
}

interface Input {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly frame: MapFrame;
  readonly projection: GeoProjection;
  readonly marks: MarksLayout;
  /** The borders of all land but the countries named. */
  readonly land: () => readonly Segment[];
  /** The borders of South Korea. */
  readonly southern: () => readonly Segment[];
  readonly words: MapWords;
}

/** The least size of a name, where its country is small. */
const SMALL = 12;
/** From baseline to baseline of a region's name, and from a name to chips under it. */
const LEADING = 17;

const NONE = { labels: [], chips: [], leaders: [] };

function nameOf({ directive, locale }: Input, id: string): string {
  const { origin } = directive.dataset;
  return id === origin.id ? origin.name[locale] : lookUp(directive.partners, id).name[locale];
}

/** The name of a region in its hatch, letterspaced; below it on the flat world, where it is small. */
function regionLabels(input: Input, label: PlacedLabel): MapLabelText[] {
  const { frame, locale, marks, words } = input;
  const { id, x } = label;
  const wide = frame.notes === 'column';
  const name = nameOf(input, id);
  const at = { x, anchor: 'middle' as const, placeId: id };
  // What a region's name must be read with.
  const note = (y: number): MapLabelText => ({
    ...at,
    key: `${id} note`,
    text: words.regionNote,
    y,
    size: 12,
    weight: 500,
  });
  if (frame.mode === 'flat') {
    const reach = marks.regions.find(({ partnerId }) => partnerId === id)?.r ?? 0;
    const y = label.y + reach * 0.9 + 12;
    return [
      { ...at, key: id, text: name, y, size: 12, weight: 600 },
      ...(frame.notes === 'row' ? [note(y + 14)] : []),
    ];
  }
  const lines = locale === 'en' ? name.toUpperCase().split(' ') : [name];
  const tracking = locale === 'ko' ? 0.4 : wide ? 0.22 : 0.12;
  const first = label.y + 5 - ((lines.length - 1) * LEADING) / 2;
  const named = lines.map((text, i) => {
    const y = first + i * LEADING;
    return { ...at, key: `${id} ${i}`, text, y, size: wide ? 13 : 12, weight: 700, tracking };
  });
  return wide ? [...named, note(first + lines.length * LEADING - 1)] : named;
}

/** Chips from a point on, with the place they belong to. */
function chipsAt(
  { directive }: Input,
  placeId: string,
  x: number,
  y: number,
): MapNames['chips'][number][] {
  const { claimIds } = lookUp(directive.partners, placeId);
  return chipRow(directive, claimIds, x, y).map((chip, i) => ({
    ...chip,
    placeId,
    key: `${placeId} ${i}`,
  }));
}

/** The origin's name on all sides of its dot. */
function originWays(input: Input, { id, x, y }: PlacedLabel): Ways {
  const { notes, placeSize } = input.frame;
  // Where lines go down beside the world, they pass between the origin and its name.
  const lift = notes === 'column' ? 0 : 10;
  const name = { key: id, placeId: id, text: nameOf(input, id), size: placeSize - 1, weight: 750 };
  // Not below it: a name of one Korea would stand over the other.
  const ways = [
    { dx: 13, dy: -12 - lift, anchor: 'start' as const },
    { dx: 13, dy: 5, anchor: 'start' as const },
    { dx: -13, dy: 22, anchor: 'end' as const },
    { dx: -13, dy: 5, anchor: 'end' as const },
    { dx: 0, dy: -16, anchor: 'middle' as const },
  ].map(({ dx, dy, anchor }) => ({ ...name, x: x + dx, y: y + dy, anchor }));
  return [ways.map((label) => ({ ...NONE, labels: [label] }))];
}

/** The ways to set a name: with its chips after it, with them under it, and bare, if need be small. */
function waysOf(input: Input, label: PlacedLabel): Ways {
  const { frame } = input;
  const { id, type, x, y } = label;
  if (type === 'origin') return originWays(input, label);
  const isCountry = type === 'country';
  const size = frame.placeSize;
  const labels: MapLabelText[] = isCountry
    ? [{ key: id, placeId: id, text: nameOf(input, id), x, y, size, weight: 750, anchor: 'middle' }]
    : regionLabels(input, label);
  const bare = [
    { ...NONE, labels },
    { ...NONE, labels: labels.map((one) => ({ ...one, size: SMALL })) },
  ];
  const last = labels.at(-1);
  // Chips have their room in a figure with a column of notes, and those of a region where no list says them.
  if (!last || frame.notes === 'below' || (!isCountry && !frame.inFull)) return [bare];
  const { x: left, width } = labelSpan(last);
  const after = chipsAt(input, id, left + width + 8, last.y);
  const row = around(nameBoxes({ ...NONE, chips: after }));
  const under = chipsAt(input, id, left + (width - row.width) / 2, last.y + LEADING);
  return [[after, under].map((chips) => ({ ...NONE, labels, chips })), bare];
}

/** Sets the text on a map: names, and the paragraph chips after them. */
export function layoutMapWords(input: Input): MapText {
  const { directive, frame, locale } = input;
  const { relations } = directive.dataset;
  const names = frame.labelled ? placeNames(input, (label) => waysOf(input, label)) : NONE;
  return {
    styles: textStyles(locale),
    ...names,
    lines: Object.fromEntries(
      relations.flatMap((relation) => {
        const [first] = claimsOf(directive, relation.claimIds);
        return first ? [[relation.id, lineOf(first)]] : [];
      }),
    ),
  };
}
