import type { Claim, Level, Speaker } from '../data/types';

/** How a claim's line is drawn: the more broken the line, the further from the directive. */
export const LINES = ['directive', 'describes', 'judges', 'concern', 'report'] as const;
export type Line = (typeof LINES)[number];
/** A mark may rest on context instead of a claim; it then has the double line. */
export type MarkLine = Line | 'context';

const BY_LEVEL: Record<Exclude<Level, 'directive'>, Line> = {
  practice: 'describes',
  expectation: 'judges',
  interpretation: 'judges',
  opinion: 'concern',
  editorial: 'report',
};

/**
 * The line of one claim. Content of the directive is solid only where the report itself ascribes
 * it to the directive; where the source sums it up, it is the source that describes.
 */
export function lineOf(claim: { readonly level: Level; readonly speaker: Speaker }): Line {
  if (claim.level !== 'directive') return BY_LEVEL[claim.level];
  return claim.speaker === 'directive' ? 'directive' : 'describes';
}

/** The lines that a set of claims holds, in the order of LINES, each once. */
export function linesOf(claims: readonly Claim[]): Line[] {
  const present = new Set(claims.map(lineOf));
  return LINES.filter((line) => present.has(line));
}
