import { geoContains } from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BORDERS, type CutArea, type IslandArea } from './borders.ts';
import type { AreaPolygons } from './areaPolygons.ts';
import { cutRing } from './cutRing.ts';
import { splitEdge } from './splitEdge.ts';

export type AtlasTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const isPolygon = (
  candidate: Feature,
): candidate is Feature<Polygon | MultiPolygon, { name: string }> =>
  candidate.geometry.type === 'Polygon' || candidate.geometry.type === 'MultiPolygon';

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function contains(polygon: Position[][], point: readonly [number, number]): boolean {
  return geoContains({ type: 'Polygon', coordinates: polygon }, [point[0], point[1]]);
}

function take(areas: AreaPolygons, id: string): Position[][][] {
  const polygons = areas.get(id);
  if (!polygons) throw new Error(`the atlas has no shape with the id "${id}"`);
  return polygons;
}

/** The outer ring that holds the cut's inner point, and where in its area it stands. */
function ringToCut(areas: AreaPolygons, cut: CutArea): { index: number; outer: Position[] } {
  const polygons = take(areas, cut.from);
  const index = polygons.findIndex((polygon) => contains(polygon, cut.inside));
  const polygon = polygons[index];
  if (!polygon) throw new Error(`${cut.id}: no polygon of "${cut.from}" holds its inner point`);
  const [outer, ...holes] = polygon;
  if (!outer || holes.length > 0) throw new Error(`${cut.id}: a polygon with holes is not cut`);
  return { index, outer };
}

/** The areas after a cut: the part is an area of its own, or one more polygon of the area it goes to. */
function cutOut(areas: AreaPolygons, cut: CutArea): AreaPolygons {
  const split = [cut.line[0], cut.line.at(-1)].reduce(
    (before, end) => splitEdge(before, ringToCut(before, cut).outer, [...(end ?? [])]),
    areas,
  );
  const { index, outer } = ringToCut(split, cut);
  const [one, two] = cutRing(outer, cut.line);
  const [part, rest] = contains([one], cut.inside) ? [one, two] : [two, one];
  return new Map([
    ...split,
    [cut.id, [...(split.get(cut.id) ?? []), [part]]],
    [cut.from, take(split, cut.from).with(index, [rest])],
  ]);
}

function splitIslands(areas: AreaPolygons, box: IslandArea): void {
  const inBox = (polygon: Position[][]): boolean => {
    const [x = NaN, y = NaN] = polygon[0]?.[0] ?? [];
    return x > box.west && x < box.east && y > box.south && y < box.north;
  };
  const polygons = take(areas, box.from);
  areas.set(box.id, polygons.filter(inBox));
  areas.set(
    box.from,
    polygons.filter((polygon) => !inBox(polygon)),
  );
}

function splitIndianOceanTerritories(areas: AreaPolygons): void {
  const { atlasId, west, east } = BORDERS.indianOcean;
  const polygons = take(areas, atlasId);
  const isWest = (polygon: Position[][]): boolean => (polygon[0]?.[0]?.[0] ?? NaN) < west.below;
  areas.delete(atlasId);
  areas.set(west.id, polygons.filter(isWest));
  areas.set(
    east.id,
    polygons.filter((polygon) => !isWest(polygon)),
  );
}

/**
 * The countries and areas of the map as the border policy wants them, from the atlas: every id once,
 * no area without an id, disputed areas cut out of the shapes that hold them. Sorted by id.
 */
export function atlasAreas(atlas: AtlasTopology): AreaPolygons {
  let areas: AreaPolygons = new Map();
  for (const shape of feature(atlas, atlas.objects.countries).features) {
    if (shape.id === undefined || !isPolygon(shape)) {
      throw new Error(
        `the atlas has a shape without id or area: ${JSON.stringify(shape.properties)}`,
      );
    }
    const id = BORDERS.renamed[shape.id] ?? String(shape.id);
    areas.set(id, [...(areas.get(id) ?? []), ...polygonsOf(shape.geometry)]);
  }
  splitIndianOceanTerritories(areas);
  areas = [...BORDERS.cut, ...BORDERS.moved].reduce(cutOut, areas);
  for (const box of BORDERS.islands) splitIslands(areas, box);
  return new Map([...areas].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
