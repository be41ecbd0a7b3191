import type { Locale } from '../data/types';
import type { MarksLayout, PlacedLabel } from '../geo/mapInput';
import { textWidth } from '../layout/text';
import { textStyles, type TextStyles } from '../layout/typography';
import { chipsOf, paragraphMark } from '../model/chips';
import { claimsOf, lookUp, type Directive } from '../model/directive';
import { lineOf, type MarkLine } from '../model/levels';
import { placesOf } from '../model/places';
import { belowHeight, type MapFrame } from './mapFrame';
import { belowNote, columnNote, type PlacedNote, type PlacedNoteChip } from './mapNotes';

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

/** All text of a map, placed, and the height of the picture with it. */
export interface MapText {
  readonly height: number;
  readonly styles: TextStyles;
  readonly labels: readonly MapLabelText[];
  readonly chips: readonly (PlacedNoteChip & { readonly key: string })[];
  readonly notes: readonly PlacedNote[];
  /** Upper left corner of the figures of a team; null where there is no column for them. */
  readonly team: { readonly x: number; readonly y: number } | null;
  readonly lines: Readonly<Record<string, MarkLine>>;
  readonly isoOf: Readonly<Record<string, string>>;
}

interface Input {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly frame: MapFrame;
  readonly marks: MarksLayout;
  readonly words: MapWords;
}

const TEAM_GLYPHS_HEIGHT = 42;
const NOTE_GAP = 22;

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
      let x = label.x + textWidth(partner.name[locale], frame.placeSize, 700) / 2 + 8;
      return chipsOf(claimsOf(directive, partner.claimIds)).map((chip) => {
        const text = paragraphMark(chip.paragraph);
        const width = textWidth(text, 11.5, 600);
        const placed = { ...chip, key: label.id + text + chip.line, text, x, y: label.y, width };
        x += width + 6;
        return placed;
      });
    });
}

function notesOf(input: Input): Pick<MapText, 'notes' | 'team' | 'height'> {
  const { directive, locale, frame, marks, words } = input;
  const places = placesOf(directive).filter(({ placed }) => !placed);
  const endOf = new Map(marks.leaders.map(({ partnerId, end }) => [partnerId, end]));
  if (frame.notes === 'below') {
    const notes = places.flatMap((place) => {
      const end = endOf.get(place.id);
      return end ? [belowNote(place, locale, words.notNamed, end)] : [];
    });
    return { notes, team: null, height: frame.world.height + belowHeight(endOf.size) };
  }
  const notes: PlacedNote[] = [];
  let bottom = 0;
  const team = places.filter(({ type }) => type === 'team');
  for (const place of [...team, ...places.filter(({ type }) => type !== 'team')]) {
    const end = endOf.get(place.id);
    const y = end ? end.y + 31 : TEAM_GLYPHS_HEIGHT + 18;
    const placed = columnNote(directive, place, frame, locale, Math.max(y, bottom + NOTE_GAP));
    notes.push(placed.note);
    bottom = placed.bottom;
  }
  const height = Math.max(frame.world.height, Math.ceil(bottom));
  return { notes, team: { x: frame.width - 118, y: 4 }, height };
}

/** Sets every text of a map: names on it, notes beside or below it, paragraph chips. */
export function layoutMapWords(input: Input): MapText {
  const { directive, locale } = input;
  const { partners, relations } = directive.dataset;
  return {
    ...notesOf(input),
    styles: textStyles(locale),
    labels: labelTexts(input),
    chips: labelChips(input),
    lines: Object.fromEntries(
      relations.flatMap((relation) => {
        const [first] = claimsOf(directive, relation.claimIds);
        return first ? [[relation.id, lineOf(first)]] : [];
      }),
    ),
    isoOf: Object.fromEntries(
      partners.flatMap((partner) =>
        partner.kind === 'country' ? [[partner.id, partner.iso]] : [],
      ),
    ),
  };
}
