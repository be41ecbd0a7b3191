import type { Locale } from '../data/types';
import type { MarksLayout, PlacedLabel } from './geo/mapInput';
import type { Segment } from './geo/segments';
import type { Translate } from '../i18n/messages';
import { around } from '../text/box';
import { claimsOf, lookUp, type Directive } from '../model/directive';
import type { MarkLine } from '../model/levels';
import { layoutLineWords } from './lineWords';
import { chipRow } from './mapChips';
import type { MapFrame } from './mapFrame';
import type { LineWords, MapLabelText, MapNames } from './mapNames';
import { labelSpan, nameBoxes } from './nameBoxes';
import { placeNames, type Ways } from './placeNames';

/** The text on a map, placed. */
export interface MapText extends MapNames {
  /** What is said beside lines: once for all of one kind with the same senders. */
  readonly words: readonly LineWords[];
  readonly lines: Readonly<Record<string, MarkLine>>;
}

interface Input {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly frame: MapFrame;
  readonly marks: MarksLayout;
  /** The borders of all land but the countries named. */
  readonly land: () => readonly Segment[];
  /** The borders of the countries about the origin's that are not named. */
  readonly neighbours: () => readonly Segment[];
  /** Of these, the countries that border it. */
  readonly bordering: () => readonly Segment[];
  readonly t: Translate;
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

/** The name of a region in its hatch, letterspaced, with what it must be read with under it. */
function regionLabels(input: Input, { id, x, y }: PlacedLabel): MapLabelText[] {
  const { frame, locale, t } = input;
  const { wide } = frame;
  const name = nameOf(input, id);
  const at = { x, anchor: 'middle' as const, placeId: id };
  const lines = locale === 'en' ? name.toUpperCase().split(' ') : [name];
  const tracking = locale === 'ko' ? 0.4 : wide ? 0.2 : 0.12;
  const first = y + 5 - ((lines.length - 1) * LEADING) / 2;
  const named = lines.map((text, i): MapLabelText => {
    const key = `${id} ${i}`;
    return { ...at, key, text, y: first + i * LEADING, size: 12.5, weight: 700, tracking };
  });
  const noteY = first + lines.length * LEADING - 1;
  const note = { ...at, key: `${id} note`, text: t('map.region.note'), y: noteY, size: 12 };
  return wide ? [...named, { ...note, weight: 500 }] : named;
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

/** The origin's name on all sides of its dot, above the line that leads nowhere. */
function originWays(input: Input, { id, x, y }: PlacedLabel): Ways {
  const { placeSize } = input.frame;
  const name = { key: id, placeId: id, text: nameOf(input, id), size: placeSize - 1, weight: 750 };
  // Not below it: a name of one country would stand over the other.
  const ways = [
    { dx: 12, dy: -8, anchor: 'start' as const },
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
  if (!last || !frame.wide || !isCountry) return [bare];
  const { x: left, width } = labelSpan(last);
  const after = chipsAt(input, id, left + width + 8, last.y);
  const row = around(nameBoxes({ ...NONE, chips: after }));
  const under = chipsAt(input, id, left + (width - row.width) / 2, last.y + LEADING);
  return [[after, under].map((chips) => ({ ...NONE, labels, chips })), bare];
}

/** Sets the text on a map: names with the paragraph chips after them, and words beside lines. */
export function layoutMapWords(input: Input): MapText {
  const { directive } = input;
  const { names, taken, ground } = placeNames(input, (label) => waysOf(input, label));
  return {
    ...names,
    words: layoutLineWords({ ...input, taken, ground }),
    lines: Object.fromEntries(
      directive.dataset.relations.flatMap((relation) => {
        const [first] = claimsOf(directive, relation.claimIds);
        return first ? [[relation.id, first.line]] : [];
      }),
    ),
  };
}
