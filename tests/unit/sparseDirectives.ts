import type { Dataset } from '../../src/data/dataset';
import type { Entity } from '../../src/data/types';
import { indexDirective, type Directive } from '../../src/model/directive';
import { dataset } from './realDirective';

const silence = (entity: Entity): Entity => ({
  ...entity,
  authority: 'not_stated',
  authorityClaimIds: [],
});

/** The dataset as it would be if the report said nothing of anybody's authority. */
export const silent: Directive = indexDirective({
  ...dataset,
  entities: dataset.entities.map(silence),
});

/** The dataset with one entity only, and what is left of relations and changes without the others. */
export function alone(id: string): Directive {
  const isKept = (other: string): boolean =>
    other === id || !dataset.entities.some((entity) => entity.id === other);
  const left: Dataset = {
    ...dataset,
    entities: dataset.entities.filter((entity) => entity.id === id),
    relations: dataset.relations
      .map((relation) => ({
        ...relation,
        from: relation.from.filter(isKept),
        to: relation.to.filter(isKept),
      }))
      .filter(({ from, to }) => from.length > 0 && to.length > 0),
    team: { ...dataset.team, entityIds: dataset.team.entityIds.filter(isKept) },
    changes: dataset.changes
      .map((change) => ({ ...change, entityIds: change.entityIds.filter(isKept) }))
      .filter(({ entityIds }) => entityIds.length > 0),
  };
  return indexDirective(left);
}

const first = (authority: Entity['authority']): string =>
  dataset.entities.find((entity) => entity.authority === authority)?.id ?? '';

/** One sparse dataset of each sort, by name. */
export const SPARSE: Readonly<Record<string, Directive>> = {
  'every authority not stated': silent,
  'one that was granted it': alone(first('granted')),
  'one that was not': alone(first('not_granted')),
  'one of whom it is not stated': alone(first('not_stated')),
  'one to whom it does not apply': alone(first('not_applicable')),
};
