import { geoCentroid, geoDistance } from 'd3';
import { neighbors } from 'topojson-client';
import type { LonLat } from '../../data/types';
import type { BaseMap } from './baseMap';
import { areaOf } from './links';

export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Way = (typeof COMPASS)[number];

/** Where a place lies, by its middle. */
export interface Whereabouts {
  readonly id: string;
  readonly at: LonLat;
  /** How far from the origin, along a great circle, to a hundred kilometres; 0 for the origin itself. */
  readonly km: number;
  /** The way there from the origin, as one sets out on it. */
  readonly way: Way;
}

const DEGREE = Math.PI / 180;
/** Mean radius of the Earth in km. */
const EARTH = 6371;

/** The bearing in degrees from the north of the great circle from one place to another. */
export function bearing([lon, lat]: LonLat, [toLon, toLat]: LonLat): number {
  const [a, b, turn] = [lat * DEGREE, toLat * DEGREE, (toLon - lon) * DEGREE];
  const y = Math.sin(turn) * Math.cos(b);
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return (Math.atan2(y, x) / DEGREE + 360) % 360;
}

/** The point of the compass nearest to a bearing. */
export function compassPoint(degrees: number): Way {
  return COMPASS[Math.round(degrees / 45) % 8] ?? 'n';
}

/** Where the origin and all partners with a place lie, in the order of the dataset. */
export function whereabouts(base: BaseMap): Whereabouts[] {
  const { areas, origin, partners } = base;
  const from = origin.lonLat;
  const places = partners.flatMap((partner): { id: string; at: LonLat }[] => {
    if (partner.kind === 'class') return [];
    if (partner.kind === 'region') return [{ id: partner.id, at: partner.centre }];
    return [{ id: partner.id, at: geoCentroid(areaOf(areas, partner).geometry) }];
  });
  return [{ id: origin.id, at: from }, ...places].map(({ id, at }) => ({
    id,
    at,
    km: Math.round((geoDistance([...from], [...at]) * EARTH) / 100) * 100,
    way: compassPoint(bearing(from, at)),
  }));
}

/** Which of the countries named, and the origin's, border each other, as pairs of ids in the order of the dataset. */
export function bordering(base: BaseMap): [string, string][] {
  const { origin, partners, topology } = base;
  const named = [origin, ...partners.filter((partner) => partner.kind === 'country')];
  const { geometries } = topology.objects.areas;
  const touching = neighbors(geometries);
  const indexOf = ({ iso }: { readonly iso: string }): number =>
    geometries.findIndex(({ id }) => id === iso);
  return named.flatMap((one, i) =>
    named
      .slice(i + 1)
      .filter((other) => touching[indexOf(one)]?.includes(indexOf(other)))
      .map((other): [string, string] => [one.id, other.id]),
  );
}
