import type { Partner, Relation } from '../data/types';
import { lookUp, type Directive } from '../model/directive';
import { signOf } from '../model/signs';

/** Those who have the same relations to places. */
export interface Senders {
  readonly key: string;
  readonly ids: readonly string[];
  /** Whether all of them may trade on their own. */
  readonly granted: boolean;
}

/** Who has which relations to a place: for each of the senders, in their order. */
export interface MatrixRow {
  readonly place: Partner;
  readonly cells: readonly (readonly Relation[])[];
}

export interface PlaceMatrix {
  readonly senders: readonly Senders[];
  readonly rows: readonly MatrixRow[];
}

const keyOf = (ids: readonly string[]): string => [...ids].sort().join(' ');

/** The relations of a dataset that lead to places. */
export function placeRelations(directive: Directive): Relation[] {
  return directive.dataset.relations.filter(({ to }) =>
    to.some((id) => directive.partners.has(id)),
  );
}

/** Those who are at the near end of a relation. */
export function sendersOf(directive: Directive, { from }: Pick<Relation, 'from'>): Senders {
  return {
    key: keyOf(from),
    ids: from,
    granted: from.every((id) => signOf(directive, lookUp(directive.entities, id)) === 'yes'),
  };
}

/** Places by those who have relations to them, both in the order of the dataset. */
export function placeMatrix(directive: Directive): PlaceMatrix {
  const relations = placeRelations(directive);
  const senders = [
    ...new Map(
      relations.map((relation) => [keyOf(relation.from), sendersOf(directive, relation)]),
    ).values(),
  ];
  const rows = directive.dataset.partners.map((place) => ({
    place,
    cells: senders.map(({ key }) =>
      relations.filter(({ from, to }) => keyOf(from) === key && to.includes(place.id)),
    ),
  }));
  return { senders, rows };
}
