import { BORDERS, DISPUTED_IDS } from './borders.ts';

/**
 * The lines of the border policy: where they run decides in which shape a town lies, so every bend that the
 * atlas has is kept on them.
 */

const { close, contested, shaded, single } = BORDERS.lines;
const CONTESTED: ReadonlySet<string> = new Set([...contested.map(({ id }) => id), ...DISPUTED_IDS]);
const WHOLE: ReadonlySet<string> = new Set([...shaded, ...CONTESTED]);
const CLOSE: ReadonlySet<string> = new Set(close.map(({ id }) => id));
const SINGLE: ReadonlySet<string> = new Set(
  single.map(({ between }) => [...between].sort().join(' ')),
);

/** True where two areas meet along a line that the policy names. Either order. */
export function isPolicyLine(one: string, other: string): boolean {
  return WHOLE.has(one) || WHOLE.has(other) || SINGLE.has([one, other].sort().join(' '));
}

/** True for an area whose coast is drawn finer: readers look closely, or its whole outline is contested. */
export function hasFineCoast(id: string): boolean {
  return CONTESTED.has(id) || CLOSE.has(id);
}
