import { LINES, type Attribution, type Claim, type Line } from '../data/types';

/** A mark may rest on context instead of a claim; it then has the double line. */
export type MarkLine = Line | 'context';
/** All lines, those of claims first. */
export const MARK_LINES: readonly MarkLine[] = [...LINES, 'context'];

/** A claim with the line that shows whose word it is. */
export interface AttributedClaim extends Claim {
  readonly line: Line;
}

/**
 * The attribution of one claim: the first that has its level and, where it names speakers, its speaker. The same
 * content may be the word of one where they are quoted, and of another who sums it up.
 */
export function attributionOf(
  attributions: readonly Attribution[],
  { id, level, speaker }: Pick<Claim, 'id' | 'level' | 'speaker'>,
): Attribution {
  const found = attributions.find(
    ({ levels, speakers }) => levels.includes(level) && (speakers?.includes(speaker) ?? true),
  );
  if (!found) throw new Error(`No attribution for the claim "${id}": run npm run check:data.`);
  return found;
}

/** The line of an attribution by its id; undefined where there is none. */
export function lineOf(attributions: readonly Attribution[], id: string): Line | undefined {
  return attributions.find((one) => one.id === id)?.stroke;
}

/** The lines that a set of claims holds, in the order of LINES, each once. */
export function linesOf(claims: readonly AttributedClaim[]): Line[] {
  const present = new Set(claims.map(({ line }) => line));
  return LINES.filter((line) => present.has(line));
}
