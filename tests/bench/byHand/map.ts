/**
 * The map as an author with D3 and topojson-client writes it: the same world, the same turn, a line and a name for
 * each place. `story` stands in the page; `data-chart` is set last, when all is drawn.
 */
import { geoGraticule10, geoOrthographic, geoPath, select, type GeoPermissibleObjects } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface Line {
  readonly name: string;
  readonly iso: string | null;
  readonly to: [number, number];
  readonly permits: boolean;
}
declare const story: {
  readonly world: Topology<{ areas: GeometryCollection }>;
  readonly origin: { readonly name: string; readonly at: [number, number] };
  readonly lines: readonly Line[];
};

const [width, height] = [636, 350];
const projection = geoOrthographic()
  .rotate([-97, -34])
  .fitExtent(
    [
      [8, 8],
      [width - 8, 620],
    ],
    { type: 'Sphere' },
  );
const path = geoPath(projection);
const { features } = feature(story.world, story.world.objects.areas);
const permitted = new Set(story.lines.filter(({ permits }) => permits).map(({ iso }) => iso));

const svg = select('#chart').append('svg').attr('viewBox', `0 0 ${width} ${height}`);
const ground: readonly [GeoPermissibleObjects, string, string][] = [
  [{ type: 'Sphere' }, '#eef2f2', '#d2d8d6'],
  [geoGraticule10(), 'none', '#d2d8d6'],
];
for (const [shape, fill, stroke] of ground)
  svg.append('path').attr('d', path(shape)).attr('fill', fill).attr('stroke', stroke);
svg
  .append('g')
  .selectAll('path')
  .data(features)
  .join('path')
  .attr('d', path)
  .attr('fill', ({ id }) => (permitted.has(String(id)) ? '#abd0d4' : '#e1e5e2'))
  .attr('stroke', '#fff');
svg
  .append('g')
  .selectAll('path')
  .data(story.lines)
  .join('path')
  .attr('d', ({ to }) => path({ type: 'LineString', coordinates: [story.origin.at, to] }))
  .attr('fill', 'none')
  .attr('stroke-width', 2.4)
  .attr('stroke', ({ permits }) => (permits ? '#17707d' : '#96500b'))
  .attr('stroke-dasharray', ({ permits }) => (permits ? null : '9 5'));
svg
  .append('g')
  .selectAll('text')
  .data([{ name: story.origin.name, to: story.origin.at }, ...story.lines])
  .join('text')
  .attr('x', ({ to }) => projection(to)?.[0] ?? 0)
  .attr('y', ({ to }) => (projection(to)?.[1] ?? 0) - 8)
  .attr('text-anchor', 'middle')
  .text(({ name }) => name);
svg.attr('data-chart', 'map');
