import type { Point } from '../geo/point';
import type { PlacedNoteChip } from './mapNotes';

/** One line of a name on the map. */
export interface MapLabelText {
  readonly key: string;
  /** The place that is named. */
  readonly placeId: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tracking?: number;
}

/** The line from a name beside its country to the country. */
export interface NameLeader {
  readonly placeId: string;
  readonly from: Point;
  readonly to: Point;
}

/** The names on a map, and the chips after them. */
export interface MapNames {
  readonly labels: readonly MapLabelText[];
  readonly chips: readonly (PlacedNoteChip & { readonly key: string; readonly placeId: string })[];
  readonly leaders: readonly NameLeader[];
}
