import type { AttributedClaim } from '../model/levels';

/** Claims under the paragraph that they stand in first. */
export interface ParagraphGroup {
  readonly paragraph: string;
  readonly claims: readonly AttributedClaim[];
}

/** Claims by their first paragraph, the groups and the claims in the order given. */
export function groupByParagraph(claims: readonly AttributedClaim[]): ParagraphGroup[] {
  const groups = new Map<string, AttributedClaim[]>();
  for (const claim of claims) {
    const [paragraph = ''] = claim.paragraphs;
    groups.set(paragraph, [...(groups.get(paragraph) ?? []), claim]);
  }
  return [...groups].map(([paragraph, grouped]) => ({ paragraph, claims: grouped }));
}
