import type { Point } from '../text/point';
import type { PlacedChip } from './mapChips';

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
  readonly chips: readonly (PlacedChip & { readonly key: string; readonly placeId: string })[];
  readonly leaders: readonly NameLeader[];
}

/** What is said of a line, beside it. */
export interface LineWords {
  /** The one that they stand beside, and all that they are said of. */
  readonly relationId: string;
  readonly relationIds: readonly string[];
  readonly kind: string;
  /** The first is of the line's colour, and others where they say so. */
  readonly labels: readonly (MapLabelText & { readonly soft?: boolean })[];
  readonly chips: readonly PlacedChip[];
}
