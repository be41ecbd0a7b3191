import { geoEqualEarth, geoOrthographic, type GeoProjection } from 'd3';
import type { MapMode } from '../../model/view';
import { type Aim, middleLatitude } from './aim';

/** Where a world lies in its picture, in pixels: it is cut off at the picture's edges. */
export interface WorldBox {
  readonly width: number;
  readonly height: number;
  /** The globe's middle, which need not be the picture's, and its radius where all of it is shown. */
  readonly centre: readonly [number, number];
  readonly radius: number;
}

/** The half of the globe that faces the reader. */
function globe({ centre, radius }: WorldBox, { turn, zoom }: Aim): GeoProjection {
  return geoOrthographic()
    .rotate([...turn])
    .clipAngle(90)
    .scale(radius * zoom)
    .translate([...centre]);
}

/** The whole world in the Equal Earth projection, as wide as the box and in its middle, enlarged about the aim. */
function flat({ width, height }: WorldBox, aim: Aim): GeoProjection {
  const { turn, zoom } = aim;
  const whole = geoEqualEarth().rotate([turn[0], 0]).fitWidth(width, { type: 'Sphere' });
  const near = whole.scale(whole.scale() * zoom).translate([width / 2, height / 2]);
  if (zoom === 1) return near;
  const [, y = height / 2] = near([-turn[0], middleLatitude('flat', aim)]) ?? [];
  return near.translate([width / 2, height - y]);
}

/** The projection of a map into a box. A nearer aim shows less of the world in the same box. */
export function mapProjection(mode: MapMode, box: WorldBox, aim: Aim): GeoProjection {
  const projection = mode === 'flat' ? flat(box, aim) : globe(box, aim);
  return projection.clipExtent([
    [0, 0],
    [box.width, box.height],
  ]);
}
