import type { Line } from '../data/types';
import type { AttributedClaim } from './levels';

/** A paragraph number with the line of the claim at hand: ¶7 over a solid line. */
export interface Chip {
  readonly paragraph: string;
  readonly line: Line;
}

/** "P7" → "¶7". */
export function paragraphMark(paragraphId: string): string {
  return `¶${paragraphId.slice(1)}`;
}

const keyOf = ({ paragraph, line }: Chip): string => `${paragraph} ${line}`;

/** The chips of several lists, each pair of paragraph and line once, without those in `shown`. */
export function mergeChips(
  lists: readonly (readonly Chip[])[],
  shown: readonly Chip[] = [],
): Chip[] {
  const seen = new Set(shown.map(keyOf));
  return lists.flat().filter((chip) => {
    const fresh = !seen.has(keyOf(chip));
    seen.add(keyOf(chip));
    return fresh;
  });
}

/** One chip for each pair of paragraph and line among the claims, in their order. */
export function chipsOf(claims: readonly AttributedClaim[]): Chip[] {
  return mergeChips([
    claims.flatMap(({ line, paragraphs }) => paragraphs.map((paragraph) => ({ paragraph, line }))),
  ]);
}
