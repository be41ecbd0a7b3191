import { geoDistance, geoInterpolate } from 'd3';
import type {
  CountryPartner,
  LonLat,
  Origin,
  Partner,
  RegionPartner,
  Relation,
} from '../../data/types';
import { endPoints } from './endPoints';
import type { Area } from './topology';

/** A relation to one partner: a line of the map. */
export interface Link {
  readonly relation: Relation;
  readonly partner: Partner;
}

/** A line between two places, in degrees east and north. */
export interface PlacedLink {
  readonly relation: Relation;
  readonly partner: CountryPartner | RegionPartner;
  readonly from: LonLat;
  readonly to: LonLat;
}

/** The hatch of a region fades out; it can be seen up to this share of its reach. */
export const VISIBLE_REACH = 0.8;
const DEGREE = Math.PI / 180;

/** One link for each relation and partner it names, in the order of the relations. */
export function linksOf(relations: readonly Relation[], partners: readonly Partner[]): Link[] {
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  return relations.flatMap((relation) =>
    relation.to.flatMap((id) => {
      const partner = byId.get(id);
      return partner ? [{ relation, partner }] : [];
    }),
  );
}

/** The shape of a country that the data names. Throws, with its name, if the map does not have it. */
export function areaOf(
  areas: ReadonlyMap<string, Area>,
  { id, iso }: { readonly id: string; readonly iso: string },
): Area {
  const area = areas.get(iso);
  if (!area) throw new Error(`the map has no shape "${iso}" for the country "${id}"`);
  return area;
}

/** Where the great circle from the origin meets the edge of the region's hatch. */
function edgeOf(region: RegionPartner, origin: LonLat): LonLat {
  const from: [number, number] = [origin[0], origin[1]];
  const to: [number, number] = [region.centre[0], region.centre[1]];
  const whole = geoDistance(from, to) / DEGREE;
  const reach = region.reach * VISIBLE_REACH;
  return reach < whole ? geoInterpolate(from, to)(1 - reach / whole) : region.centre;
}

/** The links to partners with a place, with both ends. Links to one country end apart. */
export function placedLinks(
  links: readonly Link[],
  origin: Origin,
  areas: ReadonlyMap<string, Area>,
): PlacedLink[] {
  const ends = new Map<string, LonLat[]>();
  return links.flatMap(({ relation, partner }): PlacedLink[] => {
    if (partner.kind === 'class') return [];
    const from = origin.lonLat;
    if (partner.kind === 'region') {
      return [{ relation, partner, from, to: edgeOf(partner, from) }];
    }
    const area = areaOf(areas, partner);
    const count = links.filter((link) => link.partner === partner).length;
    const [to, ...rest] = ends.get(partner.id) ?? endPoints(area, count, from, partner.anchor);
    ends.set(partner.id, rest);
    return to ? [{ relation, partner, from, to }] : [];
  });
}
