import json from '../../../data/borders.json' with { type: 'json' };

/**
 * What the border policy (data/borders.md) does to the atlas. Longitude and latitude in degrees; areas by ISO
 * 3166-1 numeric code, or by an id of our own.
 */

type LonLat = readonly [lon: number, lat: number];

/** Whole polygons of one feature that become an area: all whose first point lies in the box. */
export interface IslandArea {
  readonly id: string;
  readonly from: string;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A part of one polygon, split off along a line between two points of the polygon's own border. */
export interface CutArea {
  /** Area that the part becomes, or joins. */
  readonly id: string;
  /** Feature the area is cut from. */
  readonly from: string;
  /** A point inside the part that becomes the area; it also picks the polygon. */
  readonly inside: LonLat;
  /** Both ends move to the nearest place on the polygon's border; the points between are kept. */
  readonly line: readonly LonLat[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Borders {
  /** Ids of the atlas that are no ISO codes, and what we call them. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Two territories that the atlas holds as one shape without an ISO code, told apart by longitude. */
  readonly indianOcean: {
    readonly atlasId: string;
    readonly west: { readonly id: string; readonly below: number };
    readonly east: { readonly id: string };
  };
  readonly islands: readonly IslandArea[];
  /** Parts that become hatched. */
  readonly cut: readonly CutArea[];
  /** Parts that the atlas's smaller scale puts into a shaded country, and that go to the other side, plain. */
  readonly moved: readonly CutArea[];
  /** Shapes of the atlas that are hatched as they are. */
  readonly hatched: readonly string[];
  readonly lines: {
    /** Countries that are shaded: all their land borders count. */
    readonly shaded: readonly string[];
    /** Areas whose extent is contested: all their land borders count, and their coast is drawn finer. */
    readonly contested: readonly Named[];
    /** Areas that are small or looked at closely, and touch no other or one that counts already. */
    readonly close: readonly Named[];
    /** Single borders that count, each by its two areas. */
    readonly single: readonly {
      readonly between: readonly [string, string];
      readonly name: string;
    }[];
  };
  /** Areas of which every island that the atlas has is drawn: readers look for them. */
  readonly everyIsland: readonly string[];
  /** Where a square pixel counts more: within so many degrees of a centre, and around that. The first that fits. */
  readonly detail: readonly {
    readonly name: string;
    readonly centre: LonLat;
    readonly within: number;
    readonly weight: number;
    readonly around?: readonly { readonly within: number; readonly weight: number }[];
  }[];
}

export const BORDERS = json as unknown as Borders;

/** Every area that is drawn hatched and assigned to no country. */
export const DISPUTED_IDS: ReadonlySet<string> = new Set([
  ...BORDERS.hatched,
  ...BORDERS.cut.map(({ id }) => id),
  ...BORDERS.islands.map(({ id }) => id),
]);
