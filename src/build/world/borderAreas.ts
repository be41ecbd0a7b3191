import { CUT_AREAS } from './cutAreas.ts';

/**
 * What the border policy (data/borders.md) does to the atlas, as data: which shapes get which id.
 * Longitude and latitude in degrees.
 */

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
