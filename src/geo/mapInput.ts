import type { GeoProjection } from 'd3';
import type { RelationKind } from '../data/types';
import type { BaseMap } from './baseMap';
import type { Point } from './point';
import type { Segment } from './segments';

/** What the world itself is drawn from. The projection says where it comes to lie; it is not changed. */
export interface BaseInput {
  readonly base: BaseMap;
  readonly projection: GeoProjection;
}

/** A point beside the map, and how a line comes in: from the side, or from above. */
export interface MarginPoint extends Point {
  readonly arrive: 'level' | 'upright';
}

/** What the marks on the world are drawn from. */
export interface MarksInput extends BaseInput {
  /** Radius of a badge in pixels. */
  readonly badgeRadius?: number;
  /** Where lines to partners without a place end, by partner id. Without a point there is no line. */
  readonly margin?: Readonly<Record<string, MarginPoint>>;
}

/** A line from the origin to a partner that has a place. */
export interface PlacedArc {
  readonly relationId: string;
  readonly partnerId: string;
  readonly kind: RelationKind;
  /** Empty where the whole line is beyond the horizon. */
  readonly d: string;
  /** Null beyond the horizon. */
  readonly end: Point | null;
  readonly badge: Point | null;
}

/** A line from the origin out of the map, to a partner that has no place. */
export interface PlacedLeader {
  readonly relationId: string;
  readonly partnerId: string;
  readonly kind: RelationKind;
  /** Empty while the origin is beyond the horizon. */
  readonly d: string;
  /** Beside the map, where the badge and the note stand. */
  readonly end: Point;
}

export interface PlacedRegion {
  readonly partnerId: string;
  /** Middle and radius in pixels, for the hatch that fades out and for the name. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The same circle, cut off at the horizon. */
  readonly d: string;
}

/** Where a name belongs, whether it has room there or not. */
export interface PlacedLabel {
  /** A partner's id, or the origin's. */
  readonly id: string;
  readonly type: 'origin' | 'country' | 'region';
  readonly x: number;
  readonly y: number;
}

export interface PlacedShape {
  readonly id: string;
  readonly d: string;
}

/** The world in pixels; paths are the `d` of SVG. */
export interface BaseLayout {
  readonly sphere: string;
  /** Where a map that shows a part of the world is cut off; empty where it shows the whole. */
  readonly frame: string;
  readonly graticule: string;
  /** All land but the countries that are shaded, as one path. */
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly {
    readonly partnerId: string;
    readonly iso: string;
    /** Trade with it is allowed: it is shaded. Any other is land, and has its shape only to be chosen by. */
    readonly permitted: boolean;
    readonly d: string;
  }[];
  /** Disputed areas, by area id, to be hatched over the land. */
  readonly disputed: readonly PlacedShape[];
  /** The country that the origin lies in; empty where no line starts there. */
  readonly origin: string;
}

/** The marks on the world, in pixels. */
export interface MarksLayout {
  /** Null beyond the horizon. */
  readonly origin: Point | null;
  readonly regions: readonly PlacedRegion[];
  readonly arcs: readonly PlacedArc[];
  readonly leaders: readonly PlacedLeader[];
  readonly labels: readonly PlacedLabel[];
  /** The borders of each country, by partner id, and the lines to all places, as they are seen. */
  readonly outlines: ReadonlyMap<string, readonly Segment[]>;
  readonly lines: readonly Segment[];
}
