import { geoEqualEarth, geoOrthographic, type GeoProjection } from 'd3';
import type { MapMode } from '../model/view';
import { type Aim, FIRST_TURN, firstAim, middleLatitude } from './aim';

/** How the globe is turned, as in d3-geo. */
type Turn = readonly [number, number] | readonly [number, number, number];

export interface GlobeOptions {
  /** Size of the picture in pixels. */
  readonly width: number;
  readonly height: number;
  /** Turn as in d3-geo: minus the longitude, minus the latitude in the middle, and the roll. */
  readonly rotate?: Turn;
  /** Radius in pixels; as large as fits if not given. */
  readonly radius?: number;
  /** Middle of the globe in pixels; the middle of the picture if not given. */
  readonly centre?: readonly [number, number];
}

/** Room for the globe's outline inside the picture, in pixels. */
const RIM = 4;

/** A new orthographic projection: the half of the globe that faces the reader. */
export function globeProjection(options: GlobeOptions): GeoProjection {
  const { width, height, rotate = FIRST_TURN } = options;
  const [x, y] = options.centre ?? [width / 2, height / 2];
  const [lambda, phi, gamma = 0] = rotate;
  return geoOrthographic()
    .rotate([lambda, phi, gamma])
    .clipAngle(90)
    .scale(options.radius ?? Math.min(width, height) / 2 - RIM)
    .translate([x, y]);
}

/** A new Equal Earth projection of the whole world, as wide as given, with 100° E in the middle. */
export function flatProjection(width: number): GeoProjection {
  return geoEqualEarth().rotate([-100, 0]).fitWidth(width, { type: 'Sphere' });
}

/** The globe's radius as a share of its picture's width: room for the outline at any size. */
const RADIUS = 0.492;

/** The flat world enlarged about the aim, and no taller than before. */
function nearer(whole: GeoProjection, aim: Aim): GeoProjection {
  const { turn, zoom } = aim;
  const [x, middle] = whole.translate();
  const near = whole.rotate([turn[0], 0]).scale(whole.scale() * zoom);
  const [, y = middle] = near([-turn[0], middleLatitude('flat', aim)]) ?? [];
  return near.translate([x, 2 * middle - y]);
}

/**
 * The projection of a map as wide as given. At another width all of it is the same picture, scaled, so
 * that one drawing of the world serves every width. A nearer aim shows less of it in the same box.
 */
export function mapProjection(
  mode: MapMode,
  width: number,
  aim: Aim = firstAim(mode),
): GeoProjection {
  const { turn, zoom } = aim;
  const flat = flatProjection(width);
  const height = mode === 'flat' ? 2 * flat.translate()[1] : width;
  const globe = { width, height, rotate: turn, radius: width * RADIUS * zoom };
  const projection = mode === 'flat' ? nearer(flat, aim) : globeProjection(globe);
  if (zoom === 1) return projection;
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}
