import type { Directive } from './directive';

/**
 * The present id of what a link names: the id itself where an entity, a partner, a relation, the
 * origin, the team or a claim has it, else what it was renamed to; null where nothing has or had it.
 */
export function presentId(directive: Directive, id: string): string | null {
  const { dataset, entities, partners, relations, claims } = directive;
  const present =
    [entities, partners, relations, claims].some((index) => index.has(id)) ||
    id === dataset.origin.id ||
    id === dataset.team?.id;
  if (present) return id;
  return dataset.renamed?.find(({ from }) => from === id)?.to ?? null;
}
