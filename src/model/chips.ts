import type { Claim } from '../data/types';
import { lineOf, type Line } from './levels';

/** A paragraph number with the line of the claim at hand: ¶7 over a solid line. */
export interface Chip {
  readonly paragraph: string;
  readonly line: Line;
}

/** "P7" → "¶7". */
export function paragraphMark(paragraphId: string): string {
  return `¶${paragraphId.slice(1)}`;
}

/** One chip for each pair of paragraph and line among the claims, in their order. */
export function chipsOf(claims: readonly Claim[]): Chip[] {
  const chips = claims.flatMap((claim) =>
    claim.paragraphs.map((paragraph) => ({ paragraph, line: lineOf(claim) })),
  );
  const key = (chip: Chip): string => chip.paragraph + chip.line;
  return chips.filter((chip, i) => chips.findIndex((other) => key(other) === key(chip)) === i);
}
