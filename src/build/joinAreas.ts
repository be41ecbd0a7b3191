import { geoArea } from 'd3';
import type { Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon } from 'topojson-specification';
import type { WorldTopology } from '../geo/topology.ts';
import type { AreaPolygons } from './atlasAreas.ts';
import { DISPUTED_IDS } from './borderAreas.ts';
import { crossingArcs } from './ringCrossings.ts';
import { GRID, visibleSize } from './snapAreas.ts';

/** Bends that change the picture by less than this many weighted square pixels are left out. */
const LEAST_BEND = 1.5;
const MOST_ROUNDS = 30;
/** Whole cells from the south-west corner, so that every coordinate is a short whole number. */
const TRANSFORM = { scale: [GRID, GRID], translate: [-180, -90] } as const;

function joined(areas: AreaPolygons): WorldTopology {
  const collection = {
    type: 'FeatureCollection' as const,
    features: [...areas].map(([id, coordinates]) => ({
      type: 'Feature' as const,
      id,
      properties: { kind: DISPUTED_IDS.has(id) ? ('disputed' as const) : ('country' as const) },
      geometry: { type: 'MultiPolygon' as const, coordinates },
    })),
  };
  return topology({ areas: collection }) as unknown as WorldTopology;
}

const arcIndex = (reference: number): number => (reference < 0 ? ~reference : reference);

/** Arcs of every polygon that no longer is a plain area smaller than half the globe. */
function collapsedArcs(world: WorldTopology): number[] {
  return world.objects.areas.geometries.flatMap((area) =>
    (area as MultiPolygon).arcs.flatMap((polygon) => {
      const shape = feature(world, { type: 'Polygon', arcs: polygon, properties: {} });
      const outer: Position[] =
        (shape.geometry as { coordinates: Position[][] }).coordinates[0] ?? [];
      const distinct = new Set(outer.map(String)).size;
      const steradians = geoArea(shape);
      const isSound = distinct > 2 && steradians > 0 && steradians < 2 * Math.PI;
      return isSound ? [] : polygon.flat().map(arcIndex);
    }),
  );
}

/** Points of every arc in whole grid cells. */
function arcsInCells(world: WorldTopology): Position[][] {
  return world.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = NaN, dy = NaN]): Position => [(x += dx), (y += dy)]);
  });
}

/**
 * One topology of all areas: borders shared, small bends left out (Visvalingam and Whyatt 1993, with
 * weights as seen on the globe), coordinates as whole grid cells. Where leaving out a bend makes lines
 * cross or flattens a polygon, that line gets its bends back until it does not; throws if none is left.
 */
export function joinAreas(areas: AreaPolygons): WorldTopology {
  const weighted = presimplify(joined(areas), (triangle) =>
    visibleSize(sphericalTriangleArea(triangle), triangle[1]),
  );
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const drawn = quantize(simplify(weighted, LEAST_BEND), {
      scale: [...TRANSFORM.scale],
      translate: [...TRANSFORM.translate],
    });
    const faulty = new Set([
      ...crossingArcs(arcsInCells(drawn), 360 / GRID),
      ...collapsedArcs(drawn),
    ]);
    if (faulty.size === 0) return drawn;
    weighted.arcs = weighted.arcs.map((arc, index) =>
      faulty.has(index) ? arc.map(([x = NaN, y = NaN, weight = NaN]) => [x, y, weight * 2]) : arc,
    );
  }
  throw new Error('joinAreas: some lines cross even with all their points');
}
