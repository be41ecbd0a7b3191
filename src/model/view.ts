/** What a reader is looking at, as plain data. The language is not part of it: it is the page's path. */

export const MAP_MODES = ['globe', 'flat'] as const;
export type MapMode = (typeof MAP_MODES)[number];

export const TIMES = ['under', 'before'] as const;
/** The hierarchy under the directive, or what the report says of the time before it. */
export type Time = (typeof TIMES)[number];

export const CHARTS = ['hierarchy', 'map'] as const;
export type ChartName = (typeof CHARTS)[number];

export const SELECTION_KINDS = [
  'entity',
  'relation',
  'place',
  'paragraph',
  'claim',
  'authority',
] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

/** The one thing that is chosen. A place is a partner, the origin or the team; an authority is its value. */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

export interface View {
  /** The step of the story, counted from 1; null for none. What is chosen comes before it. */
  readonly step: number | null;
  readonly selected: Selection | null;
  readonly when: Time;
  readonly mode: MapMode;
  /** The charts that are shown as a table, in the order of CHARTS. */
  readonly tables: readonly ChartName[];
  /** The element of the page that an address leads to, such as "p7"; null for none. */
  readonly anchor: string | null;
}

/** What a page shows before anything is chosen. */
export const FIRST_VIEW: View = {
  step: null,
  selected: null,
  when: 'under',
  mode: 'globe',
  tables: [],
  anchor: null,
};

/** True where both are the same choice. */
export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
