import type { Locale } from '../data/types';
import type { MarksLayout, PlacedLabel } from '../geo/mapInput';
import { textWidth } from '../layout/text';
import { textStyles, type TextStyles } from '../layout/typography';
import { claimsOf, lookUp, type Directive } from '../model/directive';
import { lineOf, type MarkLine } from '../model/levels';
import type { MapFrame } from './mapFrame';
import { chipRow, type PlacedNoteChip } from './mapNotes';

/** Interface texts of the map. */
export interface MapWords {
  readonly title: string;
  readonly desc: string;
  /** Under the name of a region. */
  readonly regionNote: string;
  /** Beside a place that is not on the map. */
  readonly notNamed: string;
}

export interface MapLabelText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tracking?: number;
}

/** The text on a map, placed. */
export interface MapText {
  readonly styles: TextStyles;
  readonly labels: readonly MapLabelText[];
  readonly chips: readonly (PlacedNoteChip & { readonly key: string })[];
  readonly lines: Readonly<Record<string, MarkLine>>;
}

interface Input {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly frame: MapFrame;
  readonly marks: MarksLayout;
  readonly words: MapWords;
}

function nameOf({ directive, locale }: Input, id: string): string {
  const { origin } = directive.dataset;
  return id === origin.id ? origin.name[locale] : lookUp(directive.partners, id).name[locale];
}

function regionLabels(input: Input, label: PlacedLabel): MapLabelText[] {
  const { frame, locale, words } = input;
  const wide = frame.notes === 'column';
  const name = nameOf(input, label.id);
  const lines = locale === 'en' ? name.toUpperCase().split(' ') : [name];
  const size = wide ? 13 : 12;
  const at = { x: label.x, size, weight: 700, anchor: 'middle' as const };
  const tracking = locale === 'ko' ? 0.4 : wide ? 0.22 : 0.12;
  const first = label.y + 5 - ((lines.length - 1) * 17) / 2;
  return [
    ...lines.map((text, i) => ({ ...at, key: label.id + text, text, y: first + i * 17, tracking })),
    ...(wide
      ? [
          {
            ...at,
            key: `${label.id}-note`,
            text: words.regionNote,
            y: first + lines.length * 17 - 1,
            size: 12,
            weight: 500,
          },
        ]
      : []),
  ];
}

function labelTexts(input: Input): MapLabelText[] {
  const { frame, marks } = input;
  return marks.labels.flatMap((label) => {
    if (label.type === 'region') return regionLabels(input, label);
    const size = label.type === 'origin' ? frame.placeSize - 1 : frame.placeSize;
    const text = nameOf(input, label.id);
    return [{ ...label, key: label.id, text, size, weight: 750 }];
  });
}

/** Chips after the names of countries, where there is room for them. */
function labelChips({ directive, frame, locale, marks }: Input): MapText['chips'] {
  if (frame.notes !== 'column') return [];
  return marks.labels
    .filter(({ type }) => type === 'country')
    .flatMap((label) => {
      const partner = lookUp(directive.partners, label.id);
      const x = label.x + textWidth(partner.name[locale], frame.placeSize, 700) / 2 + 8;
      return chipRow(directive, partner.claimIds, x, label.y).map((chip) => ({
        ...chip,
        key: label.id + chip.text + chip.line,
      }));
    });
}

/** Sets the text on a map: names, and the paragraph chips after them. */
export function layoutMapWords(input: Input): MapText {
  const { directive, locale } = input;
  const { relations } = directive.dataset;
  return {
    styles: textStyles(locale),
    labels: labelTexts(input),
    chips: labelChips(input),
    lines: Object.fromEntries(
      relations.flatMap((relation) => {
        const [first] = claimsOf(directive, relation.claimIds);
        return first ? [[relation.id, lineOf(first)]] : [];
      }),
    ),
  };
}
