import type { PlacedLabel, PlacedRegion } from './mapInput';
import { type Point, rounded } from '../../text/point';
import { centroidOf, type Segment } from './segments';

/**
 * Where the names on the map belong: at the origin, and in the middle of what is seen of each country and of
 * each region. Whether a name has room there, its size decides. `outlines` are the borders of each country.
 */
export function placeLabels(
  origin: { readonly id: string; readonly point: Point | null },
  outlines: ReadonlyMap<string, readonly Segment[]>,
  regions: readonly PlacedRegion[],
): PlacedLabel[] {
  const { id, point } = origin;
  return [
    ...(point ? [{ id, type: 'origin' as const, ...point }] : []),
    ...[...outlines].flatMap(([id, borders]): PlacedLabel[] => {
      const middle = centroidOf(borders);
      return middle ? [{ id, type: 'country', x: rounded(middle.x), y: rounded(middle.y) }] : [];
    }),
    ...regions.map(({ partnerId: id, x, y }) => ({ id, type: 'region' as const, x, y })),
  ];
}
