import { geoInterpolate, type GeoProjection } from 'd3';
import type { LonLat } from '../../data/types';
import type { PlacedLink } from './links';
import type { PlacedArc } from './mapInput';
import { pathWriter } from './path';
import { distance, isInFrame, type Point, project } from '../../text/point';

/** Shares of a line at which its badge may stand, the most wanted first. */
const BADGE_SHARES = [0.58, 0.52, 0.64, 0.46, 0.7, 0.4, 0.76, 0.34, 0.28, 0.82, 0.22, 0.16];
const SAMPLES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Free space round a badge, in pixels; more at the ends, where a ring stands. */
const GAP = 3;
const RING = 9;

interface Line extends PlacedLink {
  readonly at: (share: number) => Point | null;
}

function pair([lon, lat]: LonLat): [number, number] {
  return [lon, lat];
}

/**
 * A badge's place on its line: of those where it may stand, the first with enough room on all sides, else the
 * one with the most. Null where it may stand nowhere.
 */
function badgePlace(
  line: Line,
  mayStand: (point: Point) => boolean,
  roomAt: (point: Point) => number,
): Point | null {
  let best: { point: Point; room: number } | null = null;
  for (const share of BADGE_SHARES) {
    const point = line.at(share);
    if (!point || !mayStand(point)) continue;
    const room = roomAt(point);
    if (room >= 0) return point;
    if (!best || room > best.room) best = { point, room };
  }
  return best?.point ?? null;
}

/**
 * Great circles from the origin to each link's end, with a place for the badge that lies in the frame, off
 * the other badges and, where it can, off both ends and the other lines.
 */
export function placeArcs(
  links: readonly PlacedLink[],
  projection: GeoProjection,
  badgeRadius: number,
): PlacedArc[] {
  const write = pathWriter(projection);
  const lines = links.map((link): Line => {
    const along = geoInterpolate(pair(link.from), pair(link.to));
    return { ...link, at: (share) => project(projection, along(share)) };
  });
  const badges: Point[] = [];
  return lines.map((line) => {
    const end = project(projection, line.to);
    const ends = [line.at(0), end].filter((point) => point !== null);
    const crossing = lines
      .filter((other) => other !== line)
      .flatMap((other) => SAMPLES.map(other.at))
      .filter((point) => point !== null);
    const badge = badgePlace(
      line,
      (point) =>
        badges.every((other) => distance(point, other) >= 2 * badgeRadius + GAP) &&
        isInFrame(projection, point, badgeRadius + GAP),
      (point) =>
        Math.min(
          ...ends.map((mark) => distance(point, mark) - badgeRadius - RING),
          ...crossing.map((mark) => distance(point, mark) - badgeRadius - GAP),
        ),
    );
    if (badge) badges.push(badge);
    return {
      relationId: line.relation.id,
      partnerId: line.partner.id,
      kind: line.relation.kind,
      d: write({ type: 'LineString', coordinates: [pair(line.from), pair(line.to)] }),
      end,
      badge,
    };
  });
}
