import { geoCentroid, geoDistance, geoEqualEarth, geoInterpolate } from 'd3';
import type { LonLat } from '../../data/types';
import type { MapMode } from '../../model/view';

/** Where a map is aimed: what is in the middle of it, and how near it is. */
export interface Aim {
  /** As in d3-geo: minus the longitude and minus the latitude in the middle, in degrees. */
  readonly turn: readonly [number, number];
  /** 1 shows all of the world that faces the reader. */
  readonly zoom: number;
}

export const MOST_ZOOM = 6;

/** Degrees below the middle of the globe at which its near view is cropped, as in mapFrame. */
const SHOWN_SOUTH = 16;
/** The middle of what is named lies at most so many degrees above the middle of the globe. */
const LEAST_SOUTH = 25;

/**
 * The aims of maps that nobody has turned, by what they show: the globe with the southernmost of what is named
 * at its lower edge, and the middle of all places above it; nearer, the flat world goes to the same place.
 * `south` is the least latitude named.
 */
export function firstAims(
  places: readonly LonLat[],
  south: number,
): Readonly<Record<MapMode, Aim>> {
  const { turn } = turnTo({ turn: [0, 0], zoom: 1 }, places);
  const middle = -turn[1];
  const lat = Math.min(middle, Math.max(middle - LEAST_SOUTH, south + SHOWN_SOUTH));
  const aim = aimAt(Math.round(-turn[0]), Math.round(lat), 1);
  return { globe: aim, flat: aim };
}

/** So many degrees, or times, nobody sees. */
const UNSEEN = 0.001;

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
const wrap = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
/** Far finer than what is to be seen, so that a way there and back ends where it began. */
const round = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;

/** The latitude up to which a map may be aimed: to the poles, or so far that no empty band appears. */
export function latitudeLimit(mode: MapMode, zoom: number): number {
  if (mode === 'globe') return 90;
  // Made here and not once for the module: a page without the map then carries no projection.
  const flat = geoEqualEarth().scale(1).translate([0, 0]);
  const pole = flat([0, -90])?.[1] ?? NaN;
  return -(flat.invert?.([0, pole * (1 - 1 / zoom)])?.[1] ?? 0);
}

/** The latitude in the middle of a map: the one aimed at, as far as it can be there. */
export function middleLatitude(mode: MapMode, { turn, zoom }: Aim): number {
  return clamp(-turn[1], latitudeLimit(mode, zoom));
}

function aimAt(lon: number, lat: number, zoom: number): Aim {
  const near = Math.max(1, Math.min(MOST_ZOOM, zoom));
  return { turn: [round(wrap(-lon)), round(-clamp(lat, 90))], zoom: round(near) };
}

/** The aim moved so many degrees to the east and to the north; it stops at the poles. */
export function turnBy(mode: MapMode, aim: Aim, east: number, north: number): Aim {
  const { turn, zoom } = aim;
  const lat = middleLatitude(mode, aim);
  const next = clamp(lat + north, latitudeLimit(mode, zoom));
  // Where it cannot move, what was aimed at is kept for when the map comes nearer.
  return aimAt(east - turn[0], next === lat ? -turn[1] : next, zoom);
}

/** The aim so many times nearer, between all of the world and `MOST_ZOOM`. */
export function zoomBy({ turn, zoom }: Aim, factor: number): Aim {
  return aimAt(-turn[0], -turn[1], zoom * factor);
}

/**
 * The aim so many times nearer, with a place kept where it is in the picture: what the map is about must
 * not slip out of it. About its own middle where the place is not in the picture.
 */
export function zoomAbout(aim: Aim, factor: number, place: LonLat): Aim {
  const next = zoomBy(aim, factor);
  const share = aim.zoom / next.zoom;
  const [lon, lat] = [-aim.turn[0], -aim.turn[1]];
  // On the globe a place is as far from the middle of the picture as the sine of its distance says; on
  // the flat world about so, while it is near.
  const at: [number, number] = [place[0], place[1]];
  const far = geoDistance([lon, lat], at);
  const sine = Math.sin(far);
  if (far === 0 || far >= Math.PI / 2 || sine * aim.zoom > 1) return next;
  const there = Math.asin(Math.min(1, sine * share));
  const [nextLon, nextLat] = geoInterpolate(at, [lon, lat])(there / far);
  return aimAt(nextLon, nextLat, next.zoom);
}

/** Degrees that a map turns by when it is dragged over its whole width. */
const DRAG: Readonly<Record<MapMode, number>> = { globe: 360 / Math.PI, flat: 360 };

/** The aim after the map was dragged to the right and down, by so many times the width of the world. */
export function dragBy(mode: MapMode, aim: Aim, right: number, down: number): Aim {
  const degrees = DRAG[mode] / aim.zoom;
  return turnBy(mode, aim, -right * degrees, down * degrees);
}

/** The aim with the middle of some places in the middle, as near as before. */
export function turnTo(aim: Aim, places: readonly LonLat[]): Aim {
  const { zoom } = aim;
  const coordinates = places.map(([lon, lat]) => [lon, lat]);
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates });
  return Number.isFinite(lon + lat) ? aimAt(lon, lat, zoom) : aim;
}

/** The aim on the shortest way from one to another, at a share of it from 0 to 1. */
export function between(from: Aim, to: Aim, share: number): Aim {
  if (share >= 1) return to;
  const middle = ({ turn }: Aim): [number, number] => [-turn[0], -turn[1]];
  const [lon, lat] = geoInterpolate(middle(from), middle(to))(share);
  return aimAt(lon, lat, from.zoom + (to.zoom - from.zoom) * share);
}

/** True where nothing has been turned since `first`. */
export function isFirst(first: Aim, { turn, zoom }: Aim): boolean {
  const off = [turn[0] - first.turn[0], turn[1] - first.turn[1], zoom - first.zoom];
  return off.every((by) => Math.abs(by) < UNSEEN);
}
