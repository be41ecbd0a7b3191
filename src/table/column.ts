import type { SortKey } from './sortRows';

/** One column of a table. */
export interface Column<Row> {
  readonly name: string;
  /** A sign that stands for the name where room is short. */
  readonly sign?: string;
  /** What the column sorts by; without it the column does not sort. */
  readonly key?: (row: Row) => SortKey;
}
