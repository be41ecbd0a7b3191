import type { Locale } from '../data/types';
import type { MarginPoint } from '../geo/mapInput';
import type { Point } from '../geo/point';
import { textWidth } from '../layout/text';
import { setText, textStyles, type PlacedText } from '../layout/typography';
import { chipsOf, paragraphMark, type Chip } from '../model/chips';
import { claimsOf, type Directive } from '../model/directive';
import { placesOf, type Place } from '../model/places';
import type { MapMode } from '../model/view';
import { mapFrame, NOTE_COLUMN, type MapFrame } from './mapFrame';

export interface PlacedNoteChip extends Chip {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The words beside the map on one place that has no position on it. */
export interface PlacedNote {
  readonly placeId: string;
  readonly anchor: 'start' | 'end';
  readonly texts: readonly PlacedText[];
  readonly chips: readonly PlacedNoteChip[];
}

/** All notes of a map, and what else their places decide. */
export interface MapNotes {
  readonly notes: readonly PlacedNote[];
  /** Where the lines to partners without a place end, by partner id. */
  readonly ends: Readonly<Record<string, MarginPoint>>;
  /** Upper left corner of the figures of a team; null where there is no column for them. */
  readonly team: Point | null;
  /** Height of the whole picture. */
  readonly height: number;
}

const CHIP_GAP = 8;
const TEAM_FIGURES = 42;
/** Width of the figures of a team. */
export const TEAM_WIDTH = 84;
/** A badge's radius with its outline, and the space from a badge to the name under it. */
const BADGE = 13;
const BADGE_TO_NAME = 31;
const NOTE_GAP = 20;
/** Where badges of the column stand if the notes leave the choice, as shares of the world's height. */
const STOPS = [0.335, 0.685];
const BELOW_STEP = 40;
/** From one line that goes down beside the world to the next. */
const STEP_OUT = 22;
/** Where the row's first line comes down, as a share of the width: over the open Pacific. The other is further out. */
const ROW_AT = 0.735;
const ROW_STEP = 34;
const ROW_WIDTH = 150;

/** Chips in a row from `x` on, their baseline at `y`. */
export function chipRow(
  directive: Directive,
  claimIds: readonly string[],
  x: number,
  y: number,
): PlacedNoteChip[] {
  let left = x;
  return chipsOf(claimsOf(directive, claimIds)).map((chip) => {
    const text = paragraphMark(chip.paragraph);
    const width = textWidth(text, 11.5, 600);
    const placed = { ...chip, text, x: left, y, width };
    left += width + CHIP_GAP;
    return placed;
  });
}

interface Setting {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly frame: MapFrame;
}

/** Name, note and chips, one below the other, from the baseline `y` on. */
function fullNote(
  { directive, locale }: Setting,
  place: Place,
  y: number,
  at: { readonly x: number; readonly maxWidth: number },
): PlacedNote {
  const styles = textStyles(locale);
  const name = setText(place.name[locale], 'name', styles, { ...at, y });
  const afterName = (name.at(-1)?.y ?? y) + 17;
  const words = setText(place.note[locale], 'note', styles, { ...at, y: afterName });
  const chipY = (words.at(-1)?.y ?? afterName) + 18;
  return {
    placeId: place.id,
    anchor: 'start',
    texts: [...name, ...words],
    chips: chipRow(directive, place.claimIds, at.x, chipY),
  };
}

const bottomOf = (note: PlacedNote): number => (note.chips[0]?.y ?? 0) + 8;

function columnNotes(setting: Setting): MapNotes {
  const { directive, frame } = setting;
  const unplaced = placesOf(directive).filter(({ placed }) => !placed);
  const notes: PlacedNote[] = [];
  const ends: Record<string, MarginPoint> = {};
  const x = frame.width - NOTE_COLUMN;
  const at = { x, maxWidth: NOTE_COLUMN };
  let bottom = TEAM_FIGURES;
  for (const place of unplaced.filter(({ type }) => type === 'team')) {
    const note = fullNote(setting, place, bottom + 18, at);
    notes.push(note);
    bottom = bottomOf(note);
  }
  unplaced
    .filter(({ type }) => type !== 'team')
    .forEach((place, i) => {
      const free = Math.round(frame.world.height * (STOPS[i] ?? 0));
      const y = Math.max(free, Math.ceil(bottom) + NOTE_GAP + BADGE);
      ends[place.id] = { x: x + BADGE, y, arrive: 'level' };
      const note = fullNote(setting, place, y + BADGE_TO_NAME, at);
      notes.push(note);
      bottom = bottomOf(note);
    });
  const height = Math.max(frame.world.height, Math.ceil(bottom));
  return { notes, ends, team: { x, y: 4 }, height };
}

/** The same notes side by side: the team at the left, the first line's to its left, another's to its right. */
function rowNotes(setting: Setting): MapNotes {
  const { directive, frame } = setting;
  const ends: Record<string, MarginPoint> = {};
  const y = frame.world.height + 26;
  let x = Math.round(frame.width * ROW_AT);
  const notes = placesOf(directive)
    .filter(({ placed }) => !placed)
    .map((place): PlacedNote => {
      const set = (left: number, maxWidth = ROW_WIDTH): PlacedNote =>
        fullNote(setting, place, y, { x: left, maxWidth });
      if (place.type === 'team') return set(TEAM_WIDTH + 14);
      const isFirst = Object.keys(ends).length === 0;
      ends[place.id] = { x, y: y - 4, arrive: 'upright' };
      const right = x + 20;
      const left = x - 20;
      x += ROW_STEP;
      if (!isFirst) return set(right, frame.width - right);
      const note = set(left);
      const end = Math.max(...note.chips.map((chip) => chip.x + chip.width));
      const chips = note.chips.map((chip) => ({ ...chip, x: chip.x + left - end }));
      return { ...note, anchor: 'end', chips };
    });
  return {
    notes,
    ends,
    team: { x: 0, y: y - 14 },
    height: Math.ceil(Math.max(...notes.map(bottomOf))),
  };
}

/** Names with one line under them, below the world and to the left of the badges of their lines. */
function belowNotes({ directive, locale, frame }: Setting, words: string): MapNotes {
  const styles = textStyles(locale);
  const places = placesOf(directive).filter(({ placed, type }) => !placed && type !== 'team');
  const ends: Record<string, MarginPoint> = {};
  const notes = places.map((place, i): PlacedNote => {
    // Each a little further out than the one above it, so that no line meets a badge or a word.
    const x = frame.width - 14 - STEP_OUT * (places.length - 1 - i);
    const y = frame.world.height + 22 + i * BELOW_STEP;
    ends[place.id] = { x, y, arrive: 'upright' };
    const one = (text: string, role: 'name' | 'note', baseline: number): PlacedText[] =>
      setText(text, role, styles, { x: x - 20, y: baseline, maxWidth: Infinity });
    return {
      placeId: place.id,
      anchor: 'end',
      texts: [...one(place.name[locale], 'name', y - 2), ...one(words, 'note', y + 13)],
      chips: [],
    };
  });
  const height = frame.world.height + places.length * BELOW_STEP + (places.length ? 6 : 0);
  return { notes, ends, team: null, height };
}

const SETTERS = { column: columnNotes, row: rowNotes, below: belowNotes };

/**
 * Sets the notes on everything that has no position on the map, in a column or below it by the frame.
 * `words` stand under each name where there is room for one line only.
 */
export function layoutMapNotes(setting: Setting, words: string): MapNotes {
  return SETTERS[setting.frame.notes](setting, words);
}

/** How high the picture of a map is that is laid out for so many px in a page, in the same units. */
export function mapHeight(
  directive: Directive,
  locale: Locale,
  { notNamed }: { readonly notNamed: string },
  mode: MapMode,
  width: number,
): number {
  return layoutMapNotes({ directive, locale, frame: mapFrame(mode, width) }, notNamed).height;
}
