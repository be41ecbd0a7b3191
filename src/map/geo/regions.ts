import { geoCircle, geoDistance, type GeoProjection } from 'd3';
import type { Partner } from '../../data/types';
import type { PlacedRegion } from './mapInput';
import { pathWriter } from './path';
import { distance, project, rounded } from '../../text/point';

/** Points of the circle that its radius in the picture is taken from. */
const BEARINGS = 8;
const DEGREE = Math.PI / 180;

/** Regions as circles of their reach; one whose middle is beyond the horizon is left out. */
export function placeRegions(
  partners: readonly Partner[],
  projection: GeoProjection,
): PlacedRegion[] {
  const write = pathWriter(projection);
  return partners.flatMap((partner) => {
    if (partner.kind !== 'region') return [];
    const middle = project(projection, partner.centre);
    if (!middle) return [];
    const [lon, lat] = partner.centre;
    const circle = geoCircle().center([lon, lat]).radius(partner.reach);
    const rim = circle.precision(360 / BEARINGS)().coordinates[0] ?? [];
    const radii = rim
      .map(([x = NaN, y = NaN]): [number, number] => [x, y])
      .filter((point) => geoDistance(point, [lon, lat]) > 0)
      .map((point) => projection(point) ?? point)
      .map(([x, y]) => distance({ x: rounded(x), y: rounded(y) }, middle))
      // A point beyond the edge of the flat world comes in again on its other side.
      .filter((radius) => radius < 2 * projection.scale() * partner.reach * DEGREE);
    return [
      {
        partnerId: partner.id,
        ...middle,
        r: rounded(Math.max(0, ...radii)),
        d: write(circle.precision(6)()),
      },
    ];
  });
}
