import { around, type Box } from '../text/box';
import type { Directive } from '../model/directive';
import { placesOf, type Place } from '../model/places';
import type { Selection } from '../model/view';
import type { MapLayout } from './mapLayout';
import { discBox, nameBoxes } from './nameBoxes';
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
const DOT = 6.5;

/** What is written of a place on a map, with its chips; null where nothing is. */
export function wordBox({ marks, text }: MapLayout, { id }: Pick<Place, 'id'>): Box | null {
  const at = marks.stub?.partnerIds.includes(id) ? marks.stub.relationId : null;
  const said = text.words.filter(({ relationId }) => relationId === at);
  const lines = nameBoxes({
    labels: [
      ...text.labels.filter(({ placeId }) => placeId === id),
      ...said.flatMap(({ labels }) => labels),
    ],
    chips: [
      ...text.chips.filter(({ placeId }) => placeId === id),
      ...said.flatMap(({ chips }) => chips),
    ],
  });
  return lines.length > 0 ? around(lines) : null;
}

/** A name on the map with its chips, and for a country the ring nearest to it. */
function placeBox(layout: MapLayout, place: Place): MarkBox[] {
  const mark = { kind: 'place', id: place.id } as const;
  const { marks } = layout;
  if (place.type === 'origin') {
    const { origin } = marks;
    return origin ? [{ mark, box: discBox(origin, DOT), middle: origin, round: true }] : [];
  }
  const name = wordBox(layout, place);
  if (!name) return [];
  const gap = (box: Box): number =>
    Math.hypot(box.x - name.x - name.width / 2, box.y - name.y) + box.width;
  const [ring] = marks.arcs
    .flatMap(({ partnerId, end }) =>
      place.type === 'country' && partnerId === place.id && end ? [discBox(end, RING)] : [],
    )
    .sort((a, b) => gap(a) - gap(b));
  // A name at the upper edge may rise above the picture.
  const y = Math.max(INSIDE, name.y + name.height / 2);
  const middle = { x: name.x + name.width / 2, y };
  return [{ mark, box: around([name, ...(ring ? [ring] : [])]), middle, round: false }];
}

/**
 * The room of each place and relation that a map shows, in the order that they are painted. What is
 * beyond the horizon, or has no place, has none.
 */
export function mapBoxes(directive: Directive, layout: MapLayout): MarkBox[] {
  const { marks, frame } = layout;
  return [
    ...placesOf(directive).flatMap((place) => placeBox(layout, place)),
    ...marks.arcs.flatMap(({ relationId: id, badge, end }): MarkBox[] => {
      const at = badge ?? end;
      if (!at) return [];
      const mark = { kind: 'relation', id } as const;
      return [{ mark, box: discBox(at, frame.badgeRadius), middle: at, round: true }];
    }),
  ];
}
