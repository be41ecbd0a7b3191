import { pointerTo } from './pointer';
import { isKnown, type Collection, type Parts } from './parts';
import type { Problem } from './problem';
import { quoteAscii } from './quote';
import { kindsIn } from './kinds';
import { walk } from './walk';

const SINGULAR: Readonly<Record<Collection, string>> = {
  sources: 'a source',
  paragraphs: 'a paragraph',
  claims: 'a claim',
  entities: 'an entity',
  partners: 'a partner',
  relations: 'a relation',
  changes: 'a change',
  context: 'a context fact',
  steps: 'a step',
  corrections: 'a correction',
  renamed: 'a renaming',
  policy: 'a rule',
};

interface Reference {
  readonly pointer: string;
  readonly id: string;
  readonly target: Collection;
}

/** Every id that is mentioned names something, and something of the kind that belongs there. */
export function checkReferences(parts: Parts): Problem[] {
  const unknown = references(parts).filter(({ target, id }) => !isKnown(parts, target, id));
  // As many things as have lost their id may have had these.
  const missing = new Map<Collection, Set<string>>();
  for (const { target, id } of unknown) {
    missing.set(target, (missing.get(target) ?? new Set()).add(id));
  }
  return unknown.flatMap(({ pointer, id, target }): Problem[] => {
    const other = parts.names.find((name) => name.id === id)?.collection;
    if (other) {
      return [
        {
          pointer,
          message: `${quoteAscii(id)} is found under "${other}", but ${SINGULAR[target]} belongs here.`,
          remedy: `Write the id of ${SINGULAR[target]}.`,
        },
      ];
    }
    if ((missing.get(target)?.size ?? 0) <= parts.unnamed(target)) return [];
    return [
      {
        pointer,
        message: `${quoteAscii(id)} is not the id of ${SINGULAR[target]}.`,
        remedy: `Correct the id, or add ${SINGULAR[target]} with this id to "${target}".`,
      },
    ];
  });
}

function references(parts: Parts): Reference[] {
  const { having, single } = parts;
  const kinds = kindsIn(parts);
  const origin = single('origin', 'claimIds');
  const team = single('team', 'claimIds');
  const members = single('team', 'entityIds');
  return [
    ...having('claims', 'paragraphs').flatMap((claim) =>
      list(claim, 'paragraphs', claim.value.paragraphs, 'paragraphs'),
    ),
    ...having('claims', 'pairedWith').flatMap((claim) =>
      list(claim, 'claims', claim.value.pairedWith, 'pairedWith'),
    ),
    ...[
      ...having('entities', 'claimIds'),
      ...having('partners', 'claimIds'),
      ...having('relations', 'claimIds'),
      ...(origin ? [origin] : []),
      ...(team ? [team] : []),
    ].flatMap((mark) => list(mark, 'claims', mark.value.claimIds, 'claimIds')),
    ...[
      ...having('entities', 'contextSourceIds'),
      ...having('relations', 'contextSourceIds'),
    ].flatMap((mark) => list(mark, 'sources', mark.value.contextSourceIds, 'contextSourceIds')),
    ...having('entities', 'authorityClaimIds').flatMap((entity) =>
      list(entity, 'claims', entity.value.authorityClaimIds, 'authorityClaimIds'),
    ),
    ...having('entities', 'notes').flatMap((entity) =>
      entity.value.notes.flatMap((note, index) =>
        list(entity, 'claims', note.claimIds, 'notes', index, 'claimIds'),
      ),
    ),
    ...having('relations', 'from').flatMap((relation) =>
      list(relation, 'entities', relation.value.from, 'from'),
    ),
    ...having('relations', 'kind', 'to').flatMap((relation) => {
      const role = kinds.get(relation.value.kind)?.role;
      // Where the kind is not known, nor is what belongs at its end.
      if (role === undefined) return [];
      return list(relation, role === 'arc' ? 'partners' : 'entities', relation.value.to, 'to');
    }),
    ...having('changes', 'before').flatMap((change) =>
      list(change, 'claims', change.value.before.claimIds, 'before', 'claimIds'),
    ),
    ...having('changes', 'under').flatMap((change) =>
      list(change, 'claims', change.value.under.claimIds, 'under', 'claimIds'),
    ),
    ...[...having('changes', 'entityIds'), ...(members ? [members] : [])].flatMap((item) =>
      list(item, 'entities', item.value.entityIds, 'entityIds'),
    ),
    ...stepReferences(parts),
    ...policyReferences(parts),
    ...having('context', 'sourceIds').flatMap((fact) =>
      list(fact, 'sources', fact.value.sourceIds, 'sourceIds'),
    ),
    ...having('context', 'points').flatMap((fact) =>
      (fact.value.points ?? []).flatMap(({ sourceIds }, index) =>
        list(fact, 'sources', sourceIds, 'points', index, 'sourceIds'),
      ),
    ),
  ];
}

function stepReferences({ having }: Parts): Reference[] {
  return [
    ...having('steps', 'claimIds').flatMap((step) =>
      list(step, 'claims', step.value.claimIds, 'claimIds'),
    ),
    ...having('steps', 'contextIds').flatMap((step) =>
      list(step, 'context', step.value.contextIds, 'contextIds'),
    ),
    // Its places are checked with what is drawn: one list holds partners, the origin and the team.
    ...having('steps', 'view').flatMap((step) => {
      const { entityIds, relationIds } = step.value.view.lit;
      return [
        ...list(step, 'entities', entityIds, 'view', 'lit', 'entityIds'),
        ...list(step, 'relations', relationIds, 'view', 'lit', 'relationIds'),
      ];
    }),
  ];
}

/** What the lists of ids in a rule name, wherever in it they stand. */
const TARGETS = new Map<string, Collection>([
  ['entityIds', 'entities'],
  ['partnerIds', 'partners'],
  ['claimIds', 'claims'],
]);

function policyReferences({ having }: Parts): Reference[] {
  const found: Reference[] = [];
  for (const rule of having('policy', 'type')) {
    walk(
      rule.value,
      (id, pointer) => {
        const target = TARGETS.get(pointer.split('/').at(-2) ?? '');
        if (typeof id === 'string' && target) found.push({ pointer, id, target });
      },
      rule.pointer,
    );
  }
  return found;
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
