import { LINES } from '../data/types';
import { claimsOf, type Directive } from '../model/directive';
import { linesOf } from '../model/levels';

type ClaimIds = readonly string[] | undefined;

/** Ranks a status by its place in the story's list. */
export function authorityKey({ dataset }: Directive, authority: string): number {
  return dataset.statuses.findIndex(({ id }) => id === authority);
}

/**
 * Ranks who says so by the lines that the claims hold, in the order of LINES: the first line counts
 * first, and what rests on context (undefined) comes last.
 */
export function saysKey(directive: Directive, claimIds: ClaimIds): string {
  if (!claimIds) return String(LINES.length);
  return linesOf(claimsOf(directive, claimIds))
    .map((line) => LINES.indexOf(line))
    .join('');
}

/** The lowest number among the claims' paragraphs; Infinity for what rests on no paragraph. */
export function paragraphKey(directive: Directive, claimIds: ClaimIds): number {
  const numbers = claimsOf(directive, claimIds).flatMap(({ paragraphs }) =>
    paragraphs.map((id) => Number(id.slice(1))),
  );
  return Math.min(...numbers);
}
