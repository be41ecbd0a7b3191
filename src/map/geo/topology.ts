import { feature, merge, mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { MultiPolygon as MultiPolygonArcs } from 'topojson-specification';
import { unpackWorld, type PackedWorld } from './packedWorld';
import type { AreaKind, AreaProperties, WorldTopology } from './worldShape';

export type { AreaKind, WorldTopology };

function hasAreas(objects: unknown): boolean {
  const areas = (objects as { areas?: { type?: unknown } } | undefined)?.areas;
  return areas?.type === 'GeometryCollection';
}

/** The content of data/world.json, packed or not, as a topology. Throws if it is anything else. */
export function worldTopology(json: unknown): WorldTopology {
  const packed = json as PackedWorld | null;
  if (packed?.refs) return unpackWorld(packed);
  const candidate = json as Partial<WorldTopology> | null;
  if (candidate?.type !== 'Topology' || !hasAreas(candidate.objects)) {
    throw new Error('world topology: expected TopoJSON with an object "areas"');
  }
  return candidate as WorldTopology;
}

export interface Area {
  /** ISO 3166-1 numeric, three digits, or "x-…" where there is no such code. */
  readonly id: string;
  readonly kind: AreaKind;
  readonly geometry: MultiPolygon;
}

type AreaArcs = MultiPolygonArcs<AreaProperties> & { id: string };

function areaArcs(topology: WorldTopology): AreaArcs[] {
  return topology.objects.areas.geometries.map((geometry) => {
    if (geometry.type !== 'MultiPolygon' || typeof geometry.id !== 'string') {
      throw new Error(`world topology: ${String(geometry.id)} is not a MultiPolygon with an id`);
    }
    return geometry as AreaArcs;
  });
}

/** All countries and areas, sorted as in the file. Throws if an id comes twice or is missing. */
export function worldAreas(topology: WorldTopology): Area[] {
  const seen = new Set<string>();
  return areaArcs(topology).map((arcs) => {
    if (seen.has(arcs.id)) throw new Error(`world topology: the id "${arcs.id}" comes twice`);
    seen.add(arcs.id);
    const { geometry } = feature(topology, arcs);
    return { id: arcs.id, kind: arcs.properties?.kind ?? 'country', geometry };
  });
}

/**
 * Lines between two areas that touch, without coasts. No line is drawn round a disputed area, which would
 * take a side, nor round the areas in `without`, which are drawn with an outline of their own.
 */
export function interiorBorders(
  topology: WorldTopology,
  without: ReadonlySet<string> = new Set(),
): MultiLineString {
  const bare = new Set<object>(
    areaArcs(topology).filter(
      ({ id, properties }) => without.has(id) || properties?.kind === 'disputed',
    ),
  );
  return mesh(topology, topology.objects.areas, (a, b) => a !== b && !bare.has(a) && !bare.has(b));
}

/** All land as one shape without inner lines, less the areas in `without`. */
export function landArea(
  topology: WorldTopology,
  without: ReadonlySet<string> = new Set(),
): MultiPolygon {
  return merge(
    topology,
    areaArcs(topology).filter(({ id }) => !without.has(id)),
  );
}
