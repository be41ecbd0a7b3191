import { pointerTo } from './pointer';
import { isKnown, type Collection, type Item, type Parts } from './parts';
import type { Problem } from './problem';
import { quoteAscii } from './quote';
import type { RelationKind } from './types';

/** These relations end at partners, on the map; all others end at entities. */
export const PARTNER_KINDS: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'may_trade_with',
  'has_contact_with',
  'joint_ventures_abroad',
]);

const SINGULAR: Readonly<Record<Collection, string>> = {
  sources: 'a source',
  paragraphs: 'a paragraph',
  claims: 'a claim',
  entities: 'an entity',
  partners: 'a partner',
  relations: 'a relation',
  changes: 'a change',
  context: 'a context fact',
  corrections: 'a correction',
  renamed: 'a renaming',
};

interface Reference {
  readonly pointer: string;
  readonly id: string;
  readonly target: Collection;
}

/** Every id that is mentioned names something, and something of the kind that belongs there. */
export function checkReferences(parts: Parts): Problem[] {
  return references(parts)
    .filter(({ target, id }) => !isKnown(parts, target, id))
    .map(({ pointer, id, target }) => {
      const other = parts.names.find((name) => name.id === id)?.collection;
      return {
        pointer,
        message: other
          ? `${quoteAscii(id)} is found under "${other}", but ${SINGULAR[target]} belongs here.`
          : `${quoteAscii(id)} is not the id of ${SINGULAR[target]}.`,
        remedy: `Correct the id, or add ${SINGULAR[target]} with this id to "${target}".`,
      };
    });
}

function references(parts: Parts): Reference[] {
  return [
    ...parts.claims.flatMap((claim) => [
      ...list(claim, 'paragraphs', claim.value.paragraphs, 'paragraphs'),
      ...list(claim, 'claims', claim.value.pairedWith, 'pairedWith'),
    ]),
    ...parts.entities.flatMap((entity) => [
      ...basis(entity),
      ...list(entity, 'claims', entity.value.authorityClaimIds, 'authorityClaimIds'),
      ...entity.value.notes.flatMap((note, index) =>
        list(entity, 'claims', note.claimIds, 'notes', index, 'claimIds'),
      ),
    ]),
    ...parts.partners.flatMap(basis),
    ...parts.relations.flatMap((relation) => {
      const ends = PARTNER_KINDS.has(relation.value.kind) ? 'partners' : 'entities';
      return [
        ...basis(relation),
        ...list(relation, 'entities', relation.value.from, 'from'),
        ...list(relation, ends, relation.value.to, 'to'),
      ];
    }),
    ...parts.changes.flatMap((change) => [
      ...list(change, 'claims', change.value.before.claimIds, 'before', 'claimIds'),
      ...list(change, 'claims', change.value.under.claimIds, 'under', 'claimIds'),
      ...list(change, 'entities', change.value.entityIds, 'entityIds'),
    ]),
    ...parts.context.flatMap((fact) => [
      ...list(fact, 'sources', fact.value.sourceIds, 'sourceIds'),
      ...(fact.value.points ?? []).flatMap(({ sourceIds }, index) =>
        list(fact, 'sources', sourceIds, 'points', index, 'sourceIds'),
      ),
    ]),
    ...(parts.origin ? basis({ pointer: '/origin', value: parts.origin }) : []),
    ...(parts.team
      ? [
          ...basis({ pointer: '/team', value: parts.team }),
          ...list({ pointer: '/team' }, 'entities', parts.team.entityIds, 'entityIds'),
        ]
      : []),
  ];
}

function basis({
  pointer,
  value,
}: Item<{
  readonly claimIds?: readonly string[] | undefined;
  readonly contextSourceIds?: readonly string[] | undefined;
}>): Reference[] {
  return [
    ...list({ pointer }, 'claims', value.claimIds, 'claimIds'),
    ...list({ pointer }, 'sources', value.contextSourceIds, 'contextSourceIds'),
  ];
}

function list(
  { pointer }: { readonly pointer: string },
  target: Collection,
  ids: readonly string[] | undefined,
  ...path: readonly (string | number)[]
): Reference[] {
  return (ids ?? []).map((id, index) => ({
    pointer: pointerTo(pointer, ...path, index),
    id,
    target,
  }));
}
