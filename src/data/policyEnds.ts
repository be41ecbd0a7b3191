import type { Parts } from './parts';
import type { Ends } from './policy';

/** The entities and partners that a rule means, by id. */
export function endsOf(parts: Parts, ends: Ends): ReadonlySet<string> {
  const { branches, tiers, startOf, partnerKinds, iso } = ends;
  const having = [
    ...parts
      .having('entities', 'id', 'branch')
      .filter(({ value }) => branches?.includes(value.branch)),
    ...parts.having('entities', 'id', 'tier').filter(({ value }) => tiers?.includes(value.tier)),
    ...parts
      .having('partners', 'id', 'kind')
      .filter(({ value }) => partnerKinds?.includes(value.kind)),
    ...parts
      .having('partners', 'id', 'kind', 'iso')
      .filter(({ value }) => value.kind === 'country' && iso?.includes(value.iso)),
  ];
  const starts = parts
    .having('relations', 'kind', 'from')
    .filter(({ value }) => startOf?.includes(value.kind));
  return new Set([
    ...(ends.entityIds ?? []),
    ...(ends.partnerIds ?? []),
    ...having.map(({ value }) => value.id),
    ...starts.flatMap(({ value }) => value.from),
  ]);
}

/**
 * The entities, or the partners, of which it is sure that a rule which speaks of such does not mean them: all
 * that is asked for could be read.
 */
export function othersThan(parts: Parts, ends: Ends): ReadonlySet<string> {
  if (ends.startOf && !parts.isWhole('relations', 'kind', 'from')) return new Set();
  const meant = endsOf(parts, ends);
  const ofPartners = ends.partnerIds ?? ends.partnerKinds ?? ends.iso;
  const ofEntities = ends.entityIds ?? ends.branches ?? ends.tiers ?? ends.startOf;
  const sound = [
    ...(ofEntities ? parts.having('entities', 'id', 'branch', 'tier') : []),
    ...(ofPartners ? parts.having('partners', 'id', 'kind', 'iso') : []),
  ];
  return new Set(sound.map(({ value }) => value.id).filter((id) => !meant.has(id)));
}
