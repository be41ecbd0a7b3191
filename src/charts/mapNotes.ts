import type { Locale } from '../data/types';
import type { Point } from '../geo/point';
import { textWidth } from '../layout/text';
import { setText, textStyles, type PlacedText } from '../layout/typography';
import { chipsOf, paragraphMark, type Chip } from '../model/chips';
import { claimsOf, type Directive } from '../model/directive';
import type { Place } from '../model/places';
import { NOTE_COLUMN, type MapFrame } from './mapFrame';

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

const CHIP_GAP = 8;

function noteChips(directive: Directive, place: Place, x: number, y: number): PlacedNoteChip[] {
  let left = x;
  return chipsOf(claimsOf(directive, place.claimIds)).map((chip) => {
    const text = paragraphMark(chip.paragraph);
    const width = textWidth(text, 11.5, 600);
    const placed = { ...chip, text, x: left, y, width };
    left += width + CHIP_GAP;
    return placed;
  });
}

/**
 * A note in the column at the right: name, note, chips, one below the other. `y` is the first
 * baseline; `bottom` is where the next thing may begin.
 */
export function columnNote(
  directive: Directive,
  place: Place,
  frame: MapFrame,
  locale: Locale,
  y: number,
): { note: PlacedNote; bottom: number } {
  const styles = textStyles(locale);
  const x = frame.width - NOTE_COLUMN;
  const at = { x, maxWidth: NOTE_COLUMN };
  const name = setText(place.name[locale], 'name', styles, { ...at, y });
  const afterName = (name.at(-1)?.y ?? y) + 17;
  const words = setText(place.note[locale], 'note', styles, { ...at, y: afterName });
  const chipY = (words.at(-1)?.y ?? afterName) + 18;
  return {
    note: {
      placeId: place.id,
      anchor: 'start',
      texts: [...name, ...words],
      chips: noteChips(directive, place, x, chipY),
    },
    bottom: chipY + 8,
  };
}

/** A note below the world, to the left of the badge that its line ends in: the name, and one line. */
export function belowNote(place: Place, locale: Locale, words: string, end: Point): PlacedNote {
  const styles = textStyles(locale);
  const x = end.x - 20;
  const one = (text: string, role: 'name' | 'note', y: number): PlacedText[] =>
    setText(text, role, styles, { x, y, maxWidth: Infinity });
  return {
    placeId: place.id,
    anchor: 'end',
    texts: [...one(place.name[locale], 'name', end.y - 2), ...one(words, 'note', end.y + 13)],
    chips: [],
  };
}
