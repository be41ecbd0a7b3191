import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Dataset } from '../data/types';
import { areaOf, type Link, linksOf, permittedIn, type PlacedLink, placedLinks } from './links';
import { type Area, interiorBorders, landArea, worldAreas, type WorldTopology } from './topology';

/** The parts of a dataset that the map shows. */
export type MapData = Pick<Dataset, 'origin' | 'partners' | 'relations'>;

/** All that stays the same however the map is turned. */
export interface BaseMap extends MapData {
  readonly areas: ReadonlyMap<string, Area>;
  /** The ids of the partners whose countries are shaded. */
  readonly permitted: ReadonlySet<string>;
  /** The land that is not drawn apart. */
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  readonly links: readonly Link[];
  readonly placedLinks: readonly PlacedLink[];
}

/**
 * Joins the dataset to the world, once for every map drawn from them: the countries that trade is allowed with
 * stand apart from the land, and the origin's where any line starts there. Throws if a country that the
 * dataset names has no shape, with its name.
 */
export function baseMap(topology: WorldTopology, data: MapData): BaseMap {
  const { origin, partners, relations } = data;
  const areas = new Map(worldAreas(topology).map((area) => [area.id, area]));
  const links = linksOf(relations, partners);
  const permitted = permittedIn(relations);
  const countries = partners.filter((partner) => partner.kind === 'country');
  const apart = [
    ...countries.filter(({ id }) => permitted.has(id)),
    ...(links.length > 0 ? [origin] : []),
  ];
  for (const country of [origin, ...countries]) areaOf(areas, country);
  const shaded = new Set(apart.map(({ iso }) => iso));
  return {
    origin,
    partners,
    relations,
    areas,
    permitted,
    land: landArea(topology, shaded),
    borders: interiorBorders(topology, shaded),
    links,
    placedLinks: placedLinks(links, origin, areas),
  };
}
