import { kindsIn } from './kinds';
import { isKnown, signsOf, type Item, type Parts } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { quote, quoteAscii } from './quote';
import type { StepLit, StepView } from './dataset';
import type { Relation } from './types';

/** The story is told by what the charts show: every mark that a step lights is drawn in its view, and rests on its claims. */
export function checkSteps(parts: Parts): Problem[] {
  return [
    ...unknownPlaces(parts),
    ...heldAuthorities(parts),
    ...drawn(parts),
    ...firstChart(parts),
    ...resting(parts),
    ...unpaired(parts),
  ];
}

const views = (parts: Parts): Item<{ readonly view: StepView }>[] => parts.having('steps', 'view');

const litAt = (pointer: string, list: keyof StepLit, index: number): string =>
  pointerTo(pointer, 'view', 'lit', list, index);

/** Each id of one list of what the steps light. */
function eachLit(parts: Parts, list: keyof StepLit) {
  return views(parts).flatMap(({ pointer, value: { view } }) =>
    (view.lit[list] ?? []).map((id, index) => ({
      id,
      view,
      pointer: litAt(pointer, list, index),
      step: pointer,
    })),
  );
}

/** Relations by id, as far as they are sound. */
function relationsOf(parts: Parts): Map<string, Pick<Relation, 'id' | 'kind'>> {
  return new Map(parts.having('relations', 'id', 'kind').map(({ value }) => [value.id, value]));
}

function unknownPlaces(parts: Parts): Problem[] {
  const single = new Set(
    parts.names
      .filter(({ collection }) => collection === 'origin' || collection === 'team')
      .map(({ id }) => id),
  );
  return eachLit(parts, 'placeIds')
    .filter(({ id }) => !single.has(id) && !isKnown(parts, 'partners', id))
    .map(({ id, pointer }) => ({
      pointer,
      message: `${quoteAscii(id)} is not the id of a place.`,
      remedy: 'Write the id of a partner, of the origin or of the team.',
    }));
}

/** A status that nobody has, or of which no chart shows a sign, would light nothing. */
function heldAuthorities(parts: Parts): Problem[] {
  const signs = signsOf(parts);
  const held = parts.isWhole('entities', 'authority')
    ? new Set(parts.having('entities', 'authority').map(({ value }) => value.authority))
    : null;
  return eachLit(parts, 'authorities').flatMap(({ id, pointer }): Problem[] => {
    if (signs.get(id) === 'none') {
      return [
        {
          pointer,
          message: `The status ${quote(id)} has the sign "none": there is nothing to light by it.`,
          remedy: 'Light the entities themselves.',
        },
      ];
    }
    if (!signs.has(id) || (held?.has(id) ?? true)) return [];
    return [
      {
        pointer,
        message: `No entity has the authority ${quote(id)}, so the step lights nothing by it.`,
        remedy: 'Light another authority, or take it away.',
      },
    ];
  });
}

/** Of the time before neither a place is drawn nor a relation that the report does not say to have stood. */
function drawn(parts: Parts): Problem[] {
  const relations = relationsOf(parts);
  const kinds = kindsIn(parts);
  const before = <T extends { readonly view: StepView }>(items: readonly T[]) =>
    items.filter(({ view }) => view.when === 'before');
  const gone = before(eachLit(parts, 'relationIds')).filter(({ id }) => {
    const relation = relations.get(id);
    return relation && kinds.get(relation.kind)?.before === 'not_said';
  });
  return [...before(eachLit(parts, 'placeIds')), ...gone].map(({ id, pointer }) => ({
    pointer,
    message: `The step lights ${quote(id)}, which is not drawn in the view "before".`,
    remedy: 'Take it away, or use the view "under".',
  }));
}

/** The chart that comes first has a lit mark on it. */
function firstChart(parts: Parts): Problem[] {
  const relations = relationsOf(parts);
  const known = kindsIn(parts);
  return views(parts).flatMap(({ pointer, value: { view } }): Problem[] => {
    const { entityIds = [], relationIds = [], placeIds = [], authorities = [] } = view.lit;
    const kinds = relationIds.map((id) => relations.get(id)?.kind);
    // What could not be read may be there.
    if (kinds.includes(undefined)) return [];
    const onMap =
      placeIds.length > 0 || kinds.some((kind) => kind && known.get(kind)?.role === 'arc');
    const onHierarchy = entityIds.length + relationIds.length + authorities.length > 0;
    if (view.first === 'map' ? onMap : onHierarchy) return [];
    return [
      {
        pointer: pointerTo(pointer, 'view', 'first'),
        message: `The chart "${view.first}" comes first, but the step lights nothing on it.`,
        remedy: 'Light a mark of it, or let the other chart come first.',
      },
    ];
  });
}

/** What a step lights is what its claims are about. Marks of context rest on none. */
function resting(parts: Parts): Problem[] {
  const claimsOf = new Map<string, readonly string[]>([
    ...parts
      .having('entities', 'id', 'claimIds', 'authorityClaimIds', 'notes')
      .flatMap(({ value }): [string, readonly string[]][] => {
        const notes = value.notes.flatMap((note) => note.claimIds);
        return [[value.id, [...(value.claimIds ?? []), ...value.authorityClaimIds, ...notes]]];
      }),
    ...[
      ...parts.having('relations', 'id', 'claimIds'),
      ...parts.having('partners', 'id', 'claimIds'),
    ].map(({ value }): [string, readonly string[]] => [value.id, value.claimIds ?? []]),
  ]);
  const own = new Map(
    parts.having('steps', 'claimIds').map(({ pointer, value }) => [pointer, value.claimIds]),
  );
  return (['entityIds', 'relationIds', 'placeIds'] as const)
    .flatMap((list) => eachLit(parts, list))
    .filter(({ id, step }) => {
      const [claims, said] = [claimsOf.get(id), own.get(step)];
      return claims?.length && said?.length && !claims.some((claim) => said.includes(claim));
    })
    .map(({ id, pointer }) => ({
      pointer,
      message: `The step lights ${quote(id)}, which rests on none of its claims.`,
      remedy: 'Name a claim that it rests on in "claimIds", or take it away.',
    }));
}

/** Claims that mislead alone come together, here too. */
function unpaired(parts: Parts): Problem[] {
  const paired = new Map(
    parts
      .having('claims', 'id', 'pairedWith')
      .map(({ value }) => [value.id, value.pairedWith ?? []]),
  );
  return parts.having('steps', 'claimIds').flatMap(({ pointer, value }) =>
    value.claimIds.flatMap((id, index) =>
      (paired.get(id) ?? [])
        .filter((other) => !value.claimIds.includes(other))
        .map((other) => ({
          pointer: pointerTo(pointer, 'claimIds', index),
          message: `The step rests on ${quote(id)}, but not on ${quote(other)}, with which it is paired.`,
          remedy: 'Name both, and let the sentence say both.',
        })),
    ),
  );
}
