import { geoGraticule } from 'd3';
import { placeArcs } from './arcs';
import { placeLabels } from './labels';
import { placeLeaders } from './leaders';
import { areaOf } from './links';
import type { MapInput, MapLayout } from './mapInput';
import { pathWriter } from './path';
import { project } from './point';
import { placeRegions } from './regions';

const GRATICULE_STEP = 15;
const BADGE_RADIUS = 11;

/**
 * The whole map as plain objects, in pixels of the projection: shapes, lines from the origin, places for
 * badges and names. What is beyond the horizon is the empty path, null, or left out; no number is NaN.
 */
export function layoutMap(input: MapInput): MapLayout {
  const { base, projection, mode, badgeRadius = BADGE_RADIUS, margin = {} } = input;
  const { origin, partners, areas } = base;
  const write = pathWriter(projection);
  const point = project(projection, origin.lonLat);
  const arcs = placeArcs(base.placedLinks, projection, badgeRadius);
  const regions = placeRegions(partners, projection);
  return {
    mode,
    sphere: write({ type: 'Sphere' }),
    graticule: write(geoGraticule().step([GRATICULE_STEP, GRATICULE_STEP])()),
    land: write(base.land),
    borders: write(base.borders),
    countries: partners.flatMap((partner) =>
      partner.kind === 'country'
        ? [{ partnerId: partner.id, d: write(areaOf(areas, partner).geometry) }]
        : [],
    ),
    disputed: [...areas.values()]
      .filter(({ kind }) => kind === 'disputed')
      .map(({ id, geometry }) => ({ id, d: write(geometry) }))
      .filter(({ d }) => d !== ''),
    origin: { d: write(areaOf(areas, origin).geometry), point },
    regions,
    arcs,
    leaders: placeLeaders(base.links, point, projection, margin),
    labels: placeLabels({ id: origin.id, point }, partners, arcs, regions),
  };
}
