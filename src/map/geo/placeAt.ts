import { geoContains, geoDistance, type GeoProjection } from 'd3';
import type { BaseMap } from './baseMap';
import { areaOf } from './links';
import { isOnWorld, type Point } from '../../text/point';

const DEGREE = Math.PI / 180;

/**
 * The id of the partner, or of the origin, whose country or region lies at a point of the picture, in
 * pixels; null at sea, elsewhere on land, and beside the world. A region counts by its reach, after the
 * countries.
 */
export function placeAt(base: BaseMap, projection: GeoProjection, point: Point): string | null {
  const place = isOnWorld(projection, point) && projection.invert?.([point.x, point.y]);
  if (!place) return null;
  const { areas, origin, partners } = base;
  const countries = [origin, ...partners.filter((partner) => partner.kind === 'country')];
  const country = countries.find((one) => geoContains(areaOf(areas, one).geometry, place));
  const region = partners.find(
    (partner) =>
      partner.kind === 'region' &&
      geoDistance([partner.centre[0], partner.centre[1]], place) < partner.reach * DEGREE,
  );
  return (country ?? region)?.id ?? null;
}
