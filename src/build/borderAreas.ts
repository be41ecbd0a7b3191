/**
 * What the border policy (data/borders.md) does to the atlas, as data: which shapes get which id, and
 * the lines along which areas are cut out of a country's shape. Longitude and latitude in degrees.
 */

type LonLat = readonly [number, number];

/** A part of one polygon, split off along a line between two points of the polygon's own border. */
export interface CutArea {
  readonly id: string;
  /** Feature the area is cut from. */
  readonly from: string;
  /** A point inside the part that becomes the area; it also picks the polygon. */
  readonly inside: LonLat;
  /** Both ends are moved to the nearest point of the polygon's border; the points between are kept. */
  readonly line: readonly LonLat[];
}

/** Whole polygons of one feature that become an area: all whose first point lies in the box. */
export interface IslandArea {
  readonly id: string;
  readonly from: string;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Ids of the atlas that are not ISO 3166-1 numeric codes, and what we call them. */
export const RENAMED: Readonly<Record<string, string>> = {
  '-1': 'x-northern-cyprus',
  '-2': 'x-kosovo',
  '-3': 'x-somaliland',
  KAS: 'x-siachen',
};

/** Two territories which the atlas holds as one shape without an ISO code, told apart by longitude. */
export const INDIAN_OCEAN_TERRITORIES = {
  atlasId: 'IOA',
  west: { id: '166', below: 101 },
  east: { id: '162' },
} as const;

export const CUT_AREAS: readonly CutArea[] = [
  {
    // The northern edge of the Crimea polygon in world-atlas 2.0.2 (Natural Earth 4.1, 1:50m).
    id: 'x-crimea',
    from: '804',
    inside: [34.1, 45.2],
    line: [
      [33.594, 46.097],
      [33.655, 46.147],
      [33.659, 46.22],
      [33.806, 46.208],
      [34.026, 46.107],
      [34.224, 46.102],
      [34.353, 46.062],
      [34.451, 45.967],
      [34.688, 45.977],
      [34.793, 45.892],
      [34.8, 45.791],
      [34.947, 45.729],
      [35.023, 45.701],
    ],
  },
  {
    // Our own approximate line: Karakoram Pass, the Kunlun crest, Lanak La, the Chang Chenmo valley.
    id: 'x-aksai-chin',
    from: '156',
    inside: [79.4, 35.1],
    line: [
      [77.799, 35.496],
      [78.15, 35.75],
      [78.3, 36],
      [78.85, 36.02],
      [79.4, 35.92],
      [79.9, 35.75],
      [80.3, 35.5],
      [80.3, 35.05],
      [79.95, 34.65],
      [79.55, 34.4],
      [79.2, 34.12],
      [78.726, 34.013],
    ],
  },
  {
    // Our own approximate line along the Aghil range, north of the Shaksgam river.
    id: 'x-shaksgam',
    from: '156',
    inside: [76.5, 36.1],
    line: [
      [75.933, 36.522],
      [76.15, 36.55],
      [76.45, 36.4],
      [76.65, 36.2],
      [77, 36.05],
      [77.3, 35.88],
      [77.55, 35.68],
      [77.799, 35.496],
    ],
  },
  {
    // Our own approximate line along the foot of the hills, north and east of the Brahmaputra plain.
    id: 'x-arunachal-pradesh',
    from: '356',
    inside: [94.5, 28.3],
    line: [
      [92.074, 26.915],
      [92.64, 26.98],
      [93.2, 26.92],
      [93.83, 27.08],
      [94.2, 27.48],
      [94.65, 27.65],
      [95, 27.8],
      [95.4, 27.95],
      [95.8, 28],
      [95.95, 27.93],
      [95.77, 27.7],
      [95.95, 27.45],
      [95.8, 27.22],
      [95.45, 27.22],
      [95.2, 27.03],
      [95.17, 26.82],
      [95.202, 26.641],
    ],
  },
];

export const ISLAND_AREAS: readonly IslandArea[] = [
  // Iturup, Kunashir, Shikotan and two of the Habomai islands; Urup, north of them, begins at 149.4° E.
  { id: 'x-southern-kurils', from: '643', west: 145.3, south: 43.3, east: 149.2, north: 45.7 },
];

/** Every area that is drawn hatched and assigned to no country. */
export const DISPUTED_IDS: ReadonlySet<string> = new Set([
  'x-siachen',
  ...CUT_AREAS.map((area) => area.id),
  ...ISLAND_AREAS.map((area) => area.id),
]);
