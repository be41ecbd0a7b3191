import { around, type Box } from '../layout/box';
import type { Directive } from '../model/directive';
import { placesOf, type Place } from '../model/places';
import type { Selection } from '../model/view';
import { NOTE_COLUMN } from './mapFrame';
import type { MapLayout } from './mapLayout';
import { TEAM_WIDTH } from './mapNotes';
import { discBox, nameBoxes, wordsBox } from './nameBoxes';
import { RING } from './placeNames';

/** The room that one mark of a map takes up. */
export interface MarkBox {
  readonly mark: Selection;
  readonly box: Box;
  /** The middle of what a reader aims at: of a name, without its ring. */
  readonly middle: { readonly x: number; readonly y: number };
  /** A badge or a disc, not words. */
  readonly round: boolean;
}

const INSIDE = 4;
/** Room for the outline of what is chosen, inside the picture. */
const OUTLINE = 6;
export const LEADER_BADGE = 12;

/** The lines of a place's name on the map, and its chips. */
function nameLines({ text }: MapLayout, id: string): Box[] {
  return nameBoxes({
    labels: text.labels.filter(({ placeId }) => placeId === id),
    chips: text.chips.filter(({ placeId }) => placeId === id),
  });
}

/** A name on the map with its chips, and for a country the ring nearest to it. */
function namedBoxes(layout: MapLayout, { id, type }: Place): Box[] {
  const { marks } = layout;
  const lines = nameLines(layout, id);
  const [first] = lines;
  if (!first) return [];
  const gap = (box: Box): number =>
    Math.hypot(box.x - first.x - first.width / 2, box.y - first.y) + box.width;
  const [ring] = marks.arcs
    .flatMap(({ partnerId, end }) =>
      type === 'country' && partnerId === id && end ? [discBox(end, RING)] : [],
    )
    .sort((a, b) => gap(a) - gap(b));
  return [around(lines), ...(ring ? [ring] : [])];
}

function noteBoxes({ frame, notes }: MapLayout, { id, type }: Place): Box[] {
  const note = notes.notes.find(({ placeId }) => placeId === id);
  if (!note) return [];
  const left = (x: number, width: number) => (note.anchor === 'end' ? x - width : x);
  const texts = note.texts.map(({ x, y, width }) => wordsBox(left(x, width), y, width, 13));
  const chips = note.chips.map(({ x, y, width }) => wordsBox(x, y, width, 13));
  const figures =
    type === 'team' && notes.team ? [{ ...notes.team, width: TEAM_WIDTH, height: 38 }] : [];
  const column = frame.notes === 'column' ? { width: NOTE_COLUMN - OUTLINE } : {};
  return [{ ...around([...texts, ...chips, ...figures]), ...column }];
}

/** What is written of a place on a map or beside it; null where nothing is. */
export function wordBox(layout: MapLayout, place: Place): Box | null {
  const lines = place.placed ? nameLines(layout, place.id) : noteBoxes(layout, place);
  return lines.length > 0 ? around(lines) : null;
}

function placeBox(layout: MapLayout, place: Place): MarkBox[] {
  const mark = { kind: 'place', id: place.id } as const;
  const { origin } = layout.marks;
  if (place.type === 'origin') {
    const size = layout.frame.notes === 'column' ? 6.5 : 5;
    return origin ? [{ mark, box: discBox(origin, size), middle: origin, round: true }] : [];
  }
  const boxes = place.placed ? namedBoxes(layout, place) : noteBoxes(layout, place);
  const [name] = boxes;
  if (!name) return [];
  // A name at the upper edge may rise above the picture.
  const y = Math.max(INSIDE, name.y + name.height / 2);
  const middle = { x: name.x + name.width / 2, y };
  return [{ mark, box: around(boxes), middle, round: false }];
}

/**
 * The room of each place and relation that a map shows, in the order that they are painted. What is
 * beyond the horizon, or not drawn at this width, has none.
 */
export function mapBoxes(directive: Directive, layout: MapLayout): MarkBox[] {
  const { marks, frame } = layout;
  const relation = (id: string, at: { x: number; y: number }, r: number): MarkBox => ({
    mark: { kind: 'relation', id },
    box: discBox(at, r),
    middle: at,
    round: true,
  });
  return [
    ...placesOf(directive).flatMap((place) => placeBox(layout, place)),
    ...marks.leaders.map(({ relationId, end }) => relation(relationId, end, LEADER_BADGE)),
    ...marks.arcs.flatMap(({ relationId, badge, end }) => {
      const at = badge ?? end;
      return at ? [relation(relationId, at, frame.badgeRadius)] : [];
    }),
  ];
}
