import type { GeometryCollection, Topology } from 'topojson-specification';

/** `disputed`: drawn hatched and assigned to no country; `country`: any other country or area. */
export type AreaKind = 'country' | 'disputed';

export interface AreaProperties {
  kind: AreaKind;
}

/** The shape of data/world.json: one MultiPolygon per area, every one with an id. */
export type WorldTopology = Topology<{ areas: GeometryCollection<AreaProperties> }>;
