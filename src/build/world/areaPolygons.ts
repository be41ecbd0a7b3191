import type { Position } from 'geojson';

/** The countries and areas of a map: id to polygons, each a list of closed rings. */
export type AreaPolygons = Map<string, Position[][][]>;
