import { geoInterpolate, type GeoProjection } from 'd3';
import type { LonLat } from '../../data/types';
import type { BaseMap } from './baseMap';
import type { PlacedStub } from './mapInput';
import { isInFrame, type Point, project, rounded } from '../../text/point';

/** Ways out of the origin in degrees clockwise from the right, the most wanted first: level ones, then others. */
const WAYS = [0, 180, 25, -25, 155, -155, 50, -50, 90, -90];
/** The least angle between a stub and the lines that lead somewhere, in degrees. */
const APART = 24;
/** Share of a line at which its direction is taken. */
const START = 0.04;
const DEGREE = Math.PI / 180;

const bearing = (from: Point, to: Point): number =>
  Math.atan2(to.y - from.y, to.x - from.x) / DEGREE;

const between = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/**
 * A short line out of the origin for those whom trade is allowed with and who have no place: it leads nowhere.
 * Null where there are none, or where the origin is not in the picture.
 */
export function placeStub(
  base: BaseMap,
  projection: GeoProjection,
  from: Point | null,
  length: number,
): PlacedStub | null {
  const off = base.links.filter(
    ({ partner }) => partner.kind === 'class' && base.permitted.has(partner.id),
  );
  const [first] = off.filter(({ relation }) => base.permissions.has(relation.id));
  if (!first || !from) return null;
  const leaving = base.placedLinks.flatMap(({ from: start, to }) => {
    const [a, b] = [start, to].map(([lon, lat]: LonLat): [number, number] => [lon, lat]);
    const point = a && b && project(projection, geoInterpolate(a, b)(START));
    return point ? [bearing(from, point)] : [];
  });
  const ends = WAYS.map((way) => ({
    way,
    to: {
      x: rounded(from.x + length * Math.cos(way * DEGREE)),
      y: rounded(from.y + length * Math.sin(way * DEGREE)),
    },
  })).filter(({ to }) => isInFrame(projection, to, 2));
  const room = (way: number): number =>
    Math.min(180, ...leaving.map((other) => between(way, other)));
  const end =
    ends.find(({ way }) => room(way) >= APART) ??
    [...ends].sort((a, b) => room(b.way) - room(a.way))[0];
  if (!end) return null;
  return {
    relationId: first.relation.id,
    kind: first.relation.kind,
    partnerIds: [...new Set(off.map(({ partner }) => partner.id))],
    from,
    to: end.to,
  };
}
