/**
 * The lines along which the border policy (data/borders.md) cuts areas out of a country's shape, as data.
 * Longitude and latitude in degrees.
 */

type LonLat = readonly [number, number];

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

/** Areas that become hatched. */
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
    // Our own line: Karakoram Pass, the crest north of the Karakash and the Qara Qash plain, Lanak La,
    // the lakes south of the Chang Chenmo.
    id: 'x-aksai-chin',
    from: '156',
    inside: [79.4, 35.1],
    line: [
      [77.799, 35.496],
      [77.89, 35.48],
      [77.95, 35.56],
      [78.1, 35.54],
      [78.16, 35.62],
      [78.28, 35.69],
      [78.55, 35.78],
      [78.74, 35.92],
      [78.91, 35.89],
      [79.32, 35.98],
      [79.42, 35.94],
      [79.43, 35.86],
      [79.55, 35.86],
      [79.63, 35.82],
      [79.61, 35.74],
      [79.67, 35.65],
      [79.79, 35.62],
      [79.83, 35.56],
      [79.91, 35.61],
      [80.04, 35.4],
      [80.13, 35.45],
      [80.19, 35.55],
      [80.27, 35.5],
      [80.36, 35.5],
      [80.36, 35.42],
      [80.26, 35.31],
      [80.27, 35.19],
      [80.17, 35.07],
      [80.17, 34.87],
      [80.09, 34.78],
      [80.05, 34.67],
      [80, 34.65],
      [79.87, 34.66],
      [79.81, 34.57],
      [79.7, 34.52],
      [79.74, 34.46],
      [79.71, 34.42],
      [79.52, 34.43],
      [79.55, 34.21],
      [79.49, 34.18],
      [79.5, 34.11],
      [79.41, 34.02],
      [79.13, 34.03],
      [78.9, 33.98],
      [78.9, 33.91],
      [78.99, 33.75],
      [79.01, 33.63],
      [78.9, 33.62],
      [78.92, 33.39],
    ],
  },
  {
    // Our own line along the Aghil range, north of the Shaksgam river.
    id: 'x-shaksgam',
    from: '156',
    inside: [76.4, 36.1],
    line: [
      [75.98, 36.43],
      [76.15, 36.42],
      [76.24, 36.32],
      [76.39, 36.31],
      [76.47, 36.22],
      [76.72, 36.16],
      [76.78, 36.04],
      [76.78, 35.91],
      [76.84, 35.86],
      [77.01, 35.82],
      [77.09, 35.74],
      [77.21, 35.71],
      [77.35, 35.72],
      [77.42, 35.64],
      [77.47, 35.65],
      [77.52, 35.475],
    ],
  },
  {
    // Our own line along the foot of the hills north of the Brahmaputra plain and across the Lohit.
    id: 'x-arunachal-pradesh',
    from: '356',
    inside: [94.5, 28.3],
    line: [
      [92.05, 26.875],
      [92.38, 26.89],
      [92.58, 26.97],
      [92.64, 26.97],
      [92.77, 26.88],
      [93.1, 26.86],
      [93.59, 26.93],
      [93.77, 27.03],
      [93.81, 27.17],
      [94.09, 27.4],
      [94.2, 27.54],
      [94.48, 27.6],
      [94.88, 27.74],
      [95.23, 27.91],
      [95.29, 28.08],
      [95.79, 28.26],
      [95.84, 28.26],
      [95.99, 28.16],
      [96.18, 28.22],
      [96.25, 28.19],
      [96.28, 28.14],
      [96.33, 28.12],
      [96.4, 28.16],
      [96.66, 27.96],
      [96.95, 27.85],
      [96.95, 27.82],
      [97.04, 27.79],
      [97.04, 27.74],
    ],
  },
  {
    // Our own line east of the Indus at Demchok.
    id: 'x-demchok',
    from: '156',
    inside: [79.3, 32.8],
    line: [
      [79.122, 33.21],
      [79.38, 33.16],
      [79.33, 32.96],
      [79.41, 32.89],
      [79.45, 32.8],
      [79.5, 32.75],
      [79.48, 32.65],
      [79.28, 32.49],
      [79.219, 32.501],
    ],
  },
];

/** Parts that the atlas's smaller scale puts into a shaded country, and that go to the other side, plain. */
export const MOVED_AREAS: readonly CutArea[] = [
  {
    // The valleys of north-west Bhutan, as the 1:10m edition of Natural Earth has them.
    id: '064',
    from: '156',
    inside: [90.45, 28.18],
    line: [
      [90.477, 28.071],
      [90.49, 28.12],
      [90.6, 28.2],
      [90.59, 28.23],
      [90.51, 28.25],
      [90.46, 28.28],
      [90.39, 28.3],
      [90.33, 28.26],
    ],
  },
  {
    // Doklam, likewise.
    id: '064',
    from: '156',
    inside: [89.02, 27.56],
    line: [
      [88.948, 27.464],
      [88.97, 27.51],
      [89, 27.56],
      [89.04, 27.6],
      [89.09, 27.63],
      [89.125, 27.64],
    ],
  },
  {
    // The crest west of the Zayul valley, likewise.
    id: 'x-arunachal-pradesh',
    from: '156',
    inside: [96.7, 28.5],
    line: [
      [96.396, 28.606],
      [96.46, 28.57],
      [96.43, 28.52],
      [96.495, 28.44],
      [96.56, 28.58],
      [96.61, 28.61],
      [96.7, 28.59],
      [96.885, 28.43],
      [96.9, 28.355],
      [96.981, 28.338],
    ],
  },
  {
    // North of the Siang, likewise.
    id: 'x-arunachal-pradesh',
    from: '156',
    inside: [95.4, 29.09],
    line: [
      [95.279, 29.049],
      [95.28, 29.11],
      [95.41, 29.13],
      [95.45, 29.18],
      [95.47, 29.13],
      [95.517, 29.151],
    ],
  },
  {
    // The upper Dibang, likewise.
    id: 'x-arunachal-pradesh',
    from: '156',
    inside: [96.27, 29.02],
    line: [
      [96.162, 28.91],
      [96.2, 29.03],
      [96.35, 29.1],
      [96.37, 29.04],
      [96.436, 29.051],
    ],
  },
];
