import type { Edit } from './edit';

/** One way to break the fixture, and what the report must then say. */
export interface Fault {
  /** What class of fault it is. */
  readonly kind: string;
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The pointer that is reported. */
  readonly at: string;
  /** Found in the sentence and its remedy. */
  readonly says: RegExp;
  /** How many problems are reported in all, where one fault cannot but show in several places. */
  readonly count?: number;
}

type Row = readonly [
  name: string,
  edits: readonly Edit[],
  at: string,
  says: RegExp,
  count?: number,
];

/** Faults of one class. */
export function faultsOf(kind: string, rows: readonly Row[]): Fault[] {
  return rows.map(([name, edits, at, says, count = 1]) => ({ kind, name, edits, at, says, count }));
}
