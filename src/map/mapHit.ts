import type { BaseMap } from './geo/baseMap';
import { placeAt } from './geo/placeAt';
import { distance, type Point } from '../text/point';
import type { Box } from '../text/box';
import type { Directive } from '../model/directive';
import { placesOf } from '../model/places';
import { isSame, type Selection } from '../model/view';
import { mapBoxes, wordBox } from './mapBoxes';
import type { MapLayout } from './mapLayout';
import { mapTargets } from './mapTargets';
import { nameBoxes } from './nameBoxes';
import type { Target } from '../chart/target';

/** So near a badge, a ring or a dot it is what a finger means, in units of the picture, whatever lies under it. */
const NEAR = 14;
/** Round the middle of a button, which need not be its mark's: some programs press there for their readers. */
const BUTTON = 8;
/** A finger may miss a word by so much. */
const MISSED = 5;

const holds = ({ x, y, width, height }: Box, at: Point, slack = 0): boolean =>
  at.x >= x - slack && at.x <= x + width + slack && at.y >= y - slack && at.y <= y + height + slack;

const middleOf = ({ x, y, width, height }: Box): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

interface Spot {
  readonly mark: Selection;
  readonly at: Point;
  readonly reach: number;
}

/** Badges, rings, dots, and the middles of the buttons over them. */
function spotsOf(directive: Directive, layout: MapLayout, targets: readonly Target[]): Spot[] {
  const rings = layout.marks.arcs.flatMap(({ relationId: id, end }) =>
    end ? [{ mark: { kind: 'relation' as const, id }, at: end, reach: NEAR }] : [],
  );
  const round = mapBoxes(directive, layout).filter((box) => box.round);
  const buttons = targets.filter(({ mark }) => round.some((box) => isSame(box.mark, mark)));
  return [
    ...round.map(({ mark, middle }) => ({ mark, at: middle, reach: NEAR })),
    ...rings,
    ...buttons.map(({ mark, box }) => ({ mark, at: middleOf(box), reach: BUTTON })),
  ];
}

/**
 * What a finger means at a point of a map, in the units of its picture: the nearest badge, ring or dot it
 * touches, else the place or the line whose words it touches, else the named country under it, else the target that it
 * is in, else the region; null for none of these. Targets are large and lie over countries: on a small map
 * they would take most of a country for themselves.
 */
export function mapHit(
  directive: Directive,
  base: BaseMap,
  layout: MapLayout,
  at: Point,
): Selection | null {
  const targets = mapTargets(directive, layout);
  const [spot] = spotsOf(directive, layout, targets)
    .map((one) => ({ ...one, far: distance(one.at, at) }))
    .filter(({ reach, far }) => far <= reach)
    .sort((a, b) => a.far - b.far);
  if (spot) return spot.mark;
  const place = (id: string): Selection => ({ kind: 'place', id });
  const named = placesOf(directive).find((one) => {
    const box = wordBox(layout, one);
    return box && holds(box, at, MISSED);
  });
  if (named) return place(named.id);
  const said = layout.text.words.find(({ labels, chips }) =>
    nameBoxes({ labels, chips }).some((box) => holds(box, at, MISSED)),
  );
  if (said) return { kind: 'relation', id: said.relationId };
  const under = placeAt(base, layout.projection, at);
  if (under !== null && directive.partners.get(under)?.kind !== 'region') return place(under);
  const inside = targets.filter(({ box }) => holds(box, at)).pop();
  return inside?.mark ?? (under === null ? null : place(under));
}
