import { geoGraticule } from 'd3';
import { placeArcs } from './arcs';
import { placeLabels } from './labels';
import { areaOf } from './links';
import type { BaseInput, BaseLayout, MarksInput, MarksLayout } from './mapInput';
import { FAINT_BEND, pathWriter } from './path';
import { project } from '../../text/point';
import { placeRegions } from './regions';
import { segmentsOf } from './segments';
import { placeStub } from './stub';

const GRATICULE_STEP = 15;
const BADGE_RADIUS = 11;
const STUB = 60;

/**
 * The world itself, the same whatever is said about it: shapes as paths, in pixels of the projection. What
 * is beyond the horizon is the empty path.
 */
export function layoutBase({ base, projection }: BaseInput): BaseLayout {
  const { origin, partners, areas } = base;
  const write = pathWriter(projection);
  return {
    sphere: write({ type: 'Sphere' }),
    graticule: pathWriter(
      projection,
      FAINT_BEND,
    )(geoGraticule().step([GRATICULE_STEP, GRATICULE_STEP])()),
    land: write(base.land),
    borders: pathWriter(projection, FAINT_BEND)(base.borders),
    countries: partners.flatMap((partner) =>
      partner.kind === 'country'
        ? [
            {
              partnerId: partner.id,
              iso: partner.iso,
              permitted: base.permitted.has(partner.id),
              d: write(areaOf(areas, partner).geometry),
            },
          ]
        : [],
    ),
    disputed: [...areas.values()]
      .filter(({ kind }) => kind === 'disputed')
      .map(({ id, geometry }) => ({ id, d: write(geometry) }))
      .filter(({ d }) => d !== ''),
    origin: base.links.length > 0 ? write(areaOf(areas, origin).geometry) : '',
  };
}

/**
 * What the data puts on the world: lines from the origin, places for badges and names. What is beyond the
 * horizon is the empty path, null, or left out; no number is NaN.
 */
export function layoutMarks(input: MarksInput): MarksLayout {
  const { base, projection, badgeRadius = BADGE_RADIUS, stub = STUB } = input;
  const { origin, partners } = base;
  const point = project(projection, origin.lonLat);
  const arcs = placeArcs(base.placedLinks, projection, badgeRadius);
  const regions = placeRegions(partners, projection);
  const outlines = new Map(
    partners.flatMap((partner) =>
      partner.kind === 'country'
        ? [[partner.id, segmentsOf(projection, areaOf(base.areas, partner).geometry)]]
        : [],
    ),
  );
  const short = placeStub(base, projection, point, stub);
  return {
    origin: point,
    regions,
    arcs,
    stub: short,
    labels: placeLabels({ id: origin.id, point }, outlines, regions),
    outlines,
    lines: [
      ...base.placedLinks.flatMap(({ from, to }) =>
        segmentsOf(projection, { type: 'LineString', coordinates: [[...from], [...to]] }),
      ),
      ...(short ? [[short.from.x, short.from.y, short.to.x, short.to.y] as const] : []),
    ],
  };
}
