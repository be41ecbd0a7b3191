import type { Locale } from '../data/types';
import type { MarksLayout, PlacedLabel } from '../geo/mapInput';
import { textWidth } from '../layout/text';
import { textStyles, type TextStyles } from '../layout/typography';
import { claimsOf, lookUp, type Directive } from '../model/directive';
import { lineOf, type MarkLine } from '../model/levels';
import { keepInside, labelSpan } from './keepInside';
import type { MapFrame } from './mapFrame';
import type { MapLabelText, MapNames } from './mapNames';
import { chipRow } from './mapNotes';

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

/** The text on a map, placed. */
export interface MapText extends MapNames {
  readonly styles: TextStyles;
  readonly lines: Readonly<Record<string, MarkLine>>;
}

interface Input {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly frame: MapFrame;
  readonly marks: MarksLayout;
  readonly words: MapWords;
}

/** Half a ring with its outline, and a gap. */
const RING = 10;
/** From baseline to baseline of a region's name. */
const LEADING = 17;

function nameOf({ directive, locale }: Input, id: string): string {
  const { origin } = directive.dataset;
  return id === origin.id ? origin.name[locale] : lookUp(directive.partners, id).name[locale];
}

type At = Pick<MapLabelText, 'x' | 'anchor' | 'placeId'>;

/** What a region's name must be read with. */
const noteLabel = ({ words }: Input, at: At, y: number): MapLabelText => ({
  ...at,
  key: `${at.placeId}-note`,
  text: words.regionNote,
  y,
  size: 12,
  weight: 500,
});

/** The name of a region in its hatch, letterspaced; below it on the flat world, where it is small. */
function regionLabels(input: Input, label: PlacedLabel): MapLabelText[] {
  const { frame, locale, marks } = input;
  const wide = frame.notes === 'column';
  const name = nameOf(input, label.id);
  const end = marks.arcs.find(({ partnerId }) => partnerId === label.id)?.end;
  if (frame.mode === 'flat') {
    const at = { x: label.x, anchor: 'middle' as const, placeId: label.id };
    const reach = marks.regions.find(({ partnerId }) => partnerId === label.id)?.r ?? 0;
    const y = label.y + reach * 0.9 + 12;
    return [
      { ...at, key: label.id, text: name, y, size: 12, weight: 600 },
      ...(frame.notes === 'row' ? [noteLabel(input, at, y + 14)] : []),
    ];
  }
  const lines = locale === 'en' ? name.toUpperCase().split(' ') : [name];
  const tracking = locale === 'ko' ? 0.4 : wide ? 0.22 : 0.12;
  const first = label.y + 5 - ((lines.length - 1) * LEADING) / 2;
  const size = wide ? 13 : 12;
  const widest = Math.max(...lines.map((text) => textWidth(text, size, 700, tracking)));
  // The name keeps clear of the ring that its line ends in.
  const x = end && end.x > label.x ? Math.min(label.x, end.x - RING - widest / 2) : label.x;
  const at = { x, anchor: 'middle' as const, placeId: label.id };
  const named = lines.map((text, i) => {
    const y = first + i * LEADING;
    return { ...at, key: label.id + text, text, y, size, weight: 700, tracking };
  });
  return wide ? [...named, noteLabel(input, at, first + lines.length * LEADING - 1)] : named;
}

function labelTexts(input: Input): MapLabelText[] {
  const { frame, marks } = input;
  if (!frame.labelled) return [];
  return marks.labels.flatMap((label) => {
    if (label.type === 'region') return regionLabels(input, label);
    const size = label.type === 'origin' ? frame.placeSize - 1 : frame.placeSize;
    const text = nameOf(input, label.id);
    // Where lines go down beside the world, they pass between the origin and its name.
    const lift = label.type === 'origin' && frame.notes !== 'column' ? 10 : 0;
    const { id, x, anchor } = label;
    return [{ key: id, placeId: id, text, x, y: label.y - lift, size, weight: 750, anchor }];
  });
}

/** Chips after the names of partners, or after what stands under a name, where there is room for them. */
function labelChips(
  { directive, frame }: Input,
  labels: readonly MapLabelText[],
): MapText['chips'] {
  if (frame.notes === 'below') return [];
  const last = new Map(labels.map((label) => [label.placeId, label]));
  return [...last].flatMap(([placeId, label]) => {
    const partner = directive.partners.get(placeId);
    if (!partner || (partner.kind === 'region' && !frame.inFull)) return [];
    const { x, width } = labelSpan(label);
    return chipRow(directive, partner.claimIds, x + width + 8, label.y).map((chip) => ({
      ...chip,
      placeId,
      key: placeId + chip.text + chip.line,
    }));
  });
}

/** Sets the text on a map: names, and the paragraph chips after them. */
export function layoutMapWords(input: Input): MapText {
  const { directive, locale } = input;
  const { relations } = directive.dataset;
  const labels = labelTexts(input);
  return {
    styles: textStyles(locale),
    ...keepInside({ labels, chips: labelChips(input, labels) }, input.frame),
    lines: Object.fromEntries(
      relations.flatMap((relation) => {
        const [first] = claimsOf(directive, relation.claimIds);
        return first ? [[relation.id, lineOf(first)]] : [];
      }),
    ),
  };
}
