import type { Entity, Relation } from '../data/types';
import { kindOf, parentLink, relationsOf, type Directive } from './directive';
import { placesOf } from './places';
import { markedStatuses } from './signs';
import type { Selection, Time } from './view';
import { isShownIn } from './beforeKinds';

/** A mark of a chart with those that are listed under it. */
export interface OutlineNode {
  readonly mark: Selection;
  readonly children: readonly OutlineNode[];
}

const leaf = (kind: Selection['kind'], id: string): OutlineNode => ({
  mark: { kind, id },
  children: [],
});

/**
 * The hierarchy's marks as nested lists: each entity under the one it belongs to, with the relations
 * that start at it (at the first, where several share one), and the marks of granted and of missing
 * authority before the first entity that has it. Every mark comes once, in dataset order; of the time
 * before the directive only the relations that are shown of it.
 */
export function hierarchyOutline(directive: Directive, when: Time = 'under'): OutlineNode[] {
  const { entities } = directive.dataset;
  const below = new Map<string | undefined, Entity[]>();
  for (const entity of entities) {
    const parent = parentLink(directive, entity.id)?.to[0];
    const known = below.get(parent);
    if (known) known.push(entity);
    else below.set(parent, [entity]);
  }
  const first = new Map(
    markedStatuses(directive).map((value) => [
      entities.find(({ authority }) => authority === value),
      value,
    ]),
  );
  const startingAt = (entity: Entity): Relation[] =>
    relationsOf(directive, entity.id).filter(
      (relation) => relation.from[0] === entity.id && isShownIn(when, kindOf(directive, relation)),
    );
  const nodes = (parent: string | undefined): OutlineNode[] =>
    (below.get(parent) ?? []).flatMap((entity) => {
      const value = first.get(entity);
      return [
        ...(value === undefined ? [] : [leaf('authority', value)]),
        {
          mark: { kind: 'entity', id: entity.id },
          children: [
            ...startingAt(entity).map(({ id }) => leaf('relation', id)),
            ...nodes(entity.id),
          ],
        } as const,
      ];
    });
  return nodes(undefined);
}

/** The map's marks: each place with the relations that lead to it, in the order of `placesOf`. */
export function mapOutline(directive: Directive): OutlineNode[] {
  return placesOf(directive).map(({ id }) => ({
    mark: { kind: 'place', id },
    children: relationsOf(directive, id)
      .filter(({ to }) => to.includes(id))
      .map((relation) => leaf('relation', relation.id)),
  }));
}
