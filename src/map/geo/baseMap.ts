import { geoBounds, geoDistance } from 'd3';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { permissionsIn, permittedIn } from '../../data/permitted';
import type { Dataset } from '../../data/dataset';
import type { LonLat } from '../../data/types';
import type { MapMode } from '../../model/view';
import { type Aim, firstAims } from './aim';
import { areaOf, type Link, linksOf, type PlacedLink, placedLinks, VISIBLE_REACH } from './links';
import { type Area, interiorBorders, landArea, worldAreas, type WorldTopology } from './topology';

/** The parts of a dataset that the map shows. */
export type MapData = Pick<Dataset, 'kinds' | 'origin' | 'partners' | 'relations'>;

/** All that stays the same however the map is turned. */
export interface BaseMap extends MapData {
  readonly topology: WorldTopology;
  readonly areas: ReadonlyMap<string, Area>;
  /** The ids of the partners whose countries are shaded. */
  readonly permitted: ReadonlySet<string>;
  /** The ids of the relations that are permissions. */
  readonly permissions: ReadonlySet<string>;
  /** The land that is not drawn apart. */
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  /** The land about the origin that is neither its own country nor one that is named. */
  readonly neighbours: MultiPolygon;
  /** Of that, the countries that border the origin's. */
  readonly bordering: MultiPolygon;
  readonly links: readonly Link[];
  readonly placedLinks: readonly PlacedLink[];
  /** Where a map that nobody has turned is aimed. */
  readonly first: Readonly<Record<MapMode, Aim>>;
}

/** Polygons that begin nearer than this to the origin are about it, in radians. */
const ABOUT = 0.35;

/** The areas that share a line with another. */
function touching(topology: WorldTopology, iso: string): ReadonlySet<string> {
  const arcsOf = (arcs: unknown): number[] =>
    [arcs].flat(4).map((ref) => Number(ref) ^ (Number(ref) >> 31));
  const { geometries } = topology.objects.areas;
  const own = geometries.find(({ id }) => id === iso);
  const lines = new Set(own && 'arcs' in own ? arcsOf(own.arcs) : []);
  return new Set(
    geometries.flatMap((other) =>
      other !== own && 'arcs' in other && arcsOf(other.arcs).some((ref) => lines.has(ref))
        ? [String(other.id)]
        : [],
    ),
  );
}

function polygonsAbout(areas: readonly Area[], [lon, lat]: LonLat): MultiPolygon['coordinates'] {
  return areas.flatMap(({ geometry }) =>
    geometry.coordinates.filter(([outline]) => {
      const [x = NaN, y = NaN] = outline?.[0] ?? [];
      return geoDistance([x, y], [lon, lat]) < ABOUT;
    }),
  );
}

/**
 * Joins the dataset to the world, once for every map drawn from them: the countries that trade is allowed with
 * stand apart from the land, and the origin's where any line starts there. Throws if a country that the
 * dataset names has no shape, with its name.
 */
export function baseMap(topology: WorldTopology, data: MapData): BaseMap {
  const { kinds, origin, partners, relations } = data;
  const areas = new Map(worldAreas(topology).map((area) => [area.id, area]));
  const links = linksOf(relations, partners);
  const permitted = permittedIn(data);
  const countries = partners.filter((partner) => partner.kind === 'country');
  const apart = [
    ...countries.filter(({ id }) => permitted.has(id)),
    ...(links.length > 0 ? [origin] : []),
  ];
  for (const country of [origin, ...countries]) areaOf(areas, country);
  const others = [...areas.values()].filter(
    ({ id }) => id !== origin.iso && countries.every(({ iso }) => iso !== id),
  );
  const near = touching(topology, origin.iso);
  const placed = placedLinks(links, origin, areas);
  const souths = partners.flatMap((partner) =>
    partner.kind === 'country'
      ? [geoBounds(areaOf(areas, partner).geometry)[0][1]]
      : partner.kind === 'region'
        ? [partner.centre[1] - partner.reach * VISIBLE_REACH]
        : [],
  );
  const shaded = new Set(apart.map(({ iso }) => iso));
  return {
    kinds,
    origin,
    partners,
    relations,
    topology,
    areas,
    permitted,
    permissions: new Set(permissionsIn(data).map(({ id }) => id)),
    land: landArea(topology, shaded),
    borders: interiorBorders(topology, shaded),
    neighbours: { type: 'MultiPolygon', coordinates: polygonsAbout(others, origin.lonLat) },
    bordering: {
      type: 'MultiPolygon',
      coordinates: others
        .filter(({ id }) => near.has(id))
        .flatMap(({ geometry }) => geometry.coordinates),
    },
    links,
    placedLinks: placed,
    first: firstAims(
      [origin.lonLat, ...placed.map(({ to }) => to)],
      Math.min(origin.lonLat[1], ...souths),
    ),
  };
}
