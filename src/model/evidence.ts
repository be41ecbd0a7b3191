import type { Source } from '../data/types';
import { claimsOf, claimsOfParagraph, lookUp, type Directive } from './directive';
import type { AttributedClaim } from './levels';
import { placesOf } from './places';
import type { Selection } from './view';

/** What a choice rests on: claims of the report, or sources of context. */
export interface Evidence {
  readonly claims: readonly AttributedClaim[];
  readonly sources: readonly Source[];
}

function claimIdsOf(directive: Directive, { kind, id }: Selection): readonly string[] {
  const { entities, paragraphs } = directive.dataset;
  if (kind === 'entity') {
    const { claimIds = [], authorityClaimIds, notes } = lookUp(directive.entities, id);
    return [...claimIds, ...authorityClaimIds, ...notes.flatMap((note) => note.claimIds)];
  }
  if (kind === 'relation') return lookUp(directive.relations, id).claimIds ?? [];
  if (kind === 'place') return placesOf(directive).find((one) => one.id === id)?.claimIds ?? [];
  if (kind === 'claim') return [id];
  if (kind === 'authority') {
    const holders = entities.filter(({ authority }) => authority === id);
    const isSilent = directive.statuses.get(id)?.sign === 'unknown';
    // Of silence there is no claim: what there is, is said of the bodies themselves.
    return holders.flatMap(({ authorityClaimIds, claimIds = [] }) =>
      isSilent ? claimIds : authorityClaimIds,
    );
  }
  const paragraph = paragraphs.find((one) => one.id === id);
  return paragraph ? claimsOfParagraph(directive, paragraph.id).map((claim) => claim.id) : [];
}

/**
 * What a choice rests on, each claim once, in the order in which the dataset names them; followed by
 * the claims that must not be shown without the others. A mark of context has sources instead.
 */
export function evidenceOf(directive: Directive, selection: Selection): Evidence {
  const own = claimsOf(directive, [...new Set(claimIdsOf(directive, selection))]);
  const paired = own.flatMap(({ pairedWith = [] }) => claimsOf(directive, pairedWith));
  const item =
    selection.kind === 'entity'
      ? lookUp(directive.entities, selection.id)
      : directive.relations.get(selection.id);
  return {
    claims: [...new Set([...own, ...paired])],
    sources: (item?.contextSourceIds ?? []).map((id) => lookUp(directive.sources, id)),
  };
}
