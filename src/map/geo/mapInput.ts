import type { GeoProjection } from 'd3';
import type { BaseMap } from './baseMap';
import type { Point } from '../../text/point';
import type { Segment } from './segments';

/** What the world itself is drawn from. The projection says where it comes to lie; it is not changed. */
export interface BaseInput {
  readonly base: BaseMap;
  readonly projection: GeoProjection;
}

/** What the marks on the world are drawn from. */
export interface MarksInput extends BaseInput {
  /** Radius of a badge in pixels. */
  readonly badgeRadius?: number;
  /** Length in pixels of the line to those that have no place. */
  readonly stub?: number;
}

/** A line from the origin to a partner that has a place. */
export interface PlacedArc {
  readonly relationId: string;
  readonly partnerId: string;
  readonly kind: string;
  /** Empty where the whole line is beyond the horizon. */
  readonly d: string;
  /** Null beyond the horizon. */
  readonly end: Point | null;
  readonly badge: Point | null;
}

/** The short line to the partners that trade is allowed with and that have no place: it fades out at the origin. */
export interface PlacedStub {
  readonly relationId: string;
  readonly partnerIds: readonly string[];
  readonly kind: string;
  readonly from: Point;
  /** Where nothing is left of it. */
  readonly to: Point;
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
  readonly stub: PlacedStub | null;
  readonly labels: readonly PlacedLabel[];
  /** The borders of each country, by partner id, and the lines to all places, as they are seen. */
  readonly outlines: ReadonlyMap<string, readonly Segment[]>;
  readonly lines: readonly Segment[];
}
