import type { CountryPartner, Partner } from '../data/types';
import type { PlacedArc, PlacedLabel, PlacedRegion } from './mapInput';
import { distance, type Point, rounded } from './point';

/** Distances in pixels from a mark to the first line of its name, measured to the text's baseline. */
const BESIDE_ORIGIN = { x: 13, y: -12 } as const;
const ABOVE_END = -15;
const BELOW_END = 29;
const SIDEWAYS = 18;
/** Lines to a country lead over the middle of what is seen of it: its name stands so far below. */
const OFF_LINES = 28;

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Line ends of one country are this near to each other, in radians, unless the map's edge parts them. */
const TOGETHER = 1.2;

/** A country's name: beyond the ends of its lines, seen from the origin, so that no line crosses it. */
function countryLabel(id: string, ends: readonly Point[], origin: Point | null): PlacedLabel {
  const middle = middleOf(ends);
  const dx = origin ? middle.x - origin.x : 0;
  const dy = origin ? middle.y - origin.y : 1;
  const away = Math.hypot(dx, dy) || 1;
  const y =
    dy < 0
      ? Math.min(...ends.map((end) => end.y)) + ABOVE_END
      : Math.max(...ends.map((end) => end.y)) + BELOW_END;
  const x = middle.x + (dx / away) * SIDEWAYS;
  return { id, type: 'country', x: rounded(x), y: rounded(y), anchor: 'middle' };
}

/**
 * Places for the names on the map: of the origin, of each country with a line to it, of each region.
 * `scale` is the projection's: pixels for one radian. `middleOfSeen` gives the middle of what is seen of a
 * country, or null: there its name stands while all ends of its lines are out of the picture.
 */
export function placeLabels(
  origin: { readonly id: string; readonly point: Point | null },
  partners: readonly Partner[],
  arcs: readonly PlacedArc[],
  regions: readonly PlacedRegion[],
  scale: number,
  middleOfSeen: (country: CountryPartner) => Point | null,
): PlacedLabel[] {
  const { point } = origin;
  const countries = partners
    .filter((partner) => partner.kind === 'country')
    .flatMap((partner): PlacedLabel[] => {
      const { id } = partner;
      const ends = arcs.flatMap((arc) => (arc.partnerId === id && arc.end ? [arc.end] : []));
      const [first] = ends;
      if (!first) {
        const middle = middleOfSeen(partner);
        return middle
          ? [
              {
                id,
                type: 'country',
                x: middle.x,
                y: rounded(middle.y + OFF_LINES),
                anchor: 'middle',
              },
            ]
          : [];
      }
      const together = ends.filter((end) => distance(end, first) < TOGETHER * scale);
      return [countryLabel(id, together, point)];
    });
  return [
    ...(point
      ? [
          {
            id: origin.id,
            type: 'origin' as const,
            x: rounded(point.x + BESIDE_ORIGIN.x),
            y: rounded(point.y + BESIDE_ORIGIN.y),
            anchor: 'start' as const,
          },
        ]
      : []),
    ...countries,
    ...regions.map(({ partnerId, x, y }) => ({
      id: partnerId,
      type: 'region' as const,
      x,
      y,
      anchor: 'middle' as const,
    })),
  ];
}
