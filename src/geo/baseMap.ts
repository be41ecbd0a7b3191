import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Dataset } from '../data/types';
import { areaOf, type Link, linksOf, type PlacedLink, placedLinks } from './links';
import { type Area, interiorBorders, landArea, worldAreas, type WorldTopology } from './topology';

/** The parts of a dataset that the map shows. */
export type MapData = Pick<Dataset, 'origin' | 'partners' | 'relations'>;

/** All that stays the same however the map is turned. */
export interface BaseMap extends MapData {
  readonly areas: ReadonlyMap<string, Area>;
  /** The land that is not drawn apart. */
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  readonly links: readonly Link[];
  readonly placedLinks: readonly PlacedLink[];
}

/**
 * Joins the dataset to the world, once for every map drawn from them: the origin's country and the
 * countries named stand apart from the land. Throws if one has no shape, with its name.
 */
export function baseMap(topology: WorldTopology, data: MapData): BaseMap {
  const { origin, partners, relations } = data;
  const areas = new Map(worldAreas(topology).map((area) => [area.id, area]));
  const countries = [origin, ...partners.filter((partner) => partner.kind === 'country')];
  const shaded = new Set(countries.map((country) => areaOf(areas, country).id));
  const links = linksOf(relations, partners);
  return {
    origin,
    partners,
    relations,
    areas,
    land: landArea(topology, shaded),
    borders: interiorBorders(topology, shaded),
    links,
    placedLinks: placedLinks(links, origin, areas),
  };
}
