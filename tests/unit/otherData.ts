import type { Dataset } from '../../src/data/dataset';
import { dataset } from './realDirective';

/** Partners that rest on what these relations rest on, and on nothing else. */
function partnersOf(relations: Dataset['relations']): Dataset['partners'] {
  return dataset.partners.flatMap((partner) => {
    const claims = relations
      .filter(({ to }) => to.includes(partner.id))
      .flatMap(({ claimIds = [] }) => claimIds);
    const claimIds = partner.claimIds.filter((id) => claims.includes(id));
    return claimIds.length > 0 ? [{ ...partner, claimIds }] : [];
  });
}

const withoutRussia = dataset.relations.filter(
  ({ kind, to }) => kind !== 'may_trade_with' || !to.includes('russia'),
);

/** The dataset as if the report told of a contact with Russia, and of no permission for it. */
export const contactAlone: Dataset = {
  ...dataset,
  partners: partnersOf(withoutRussia),
  relations: withoutRussia,
};

const relations = dataset.relations.filter(({ kind }) => kind !== 'may_trade_with');

/** The dataset as if nothing were said of anyone's authority, nor of a permission. */
export const nothingStated: Dataset = {
  ...dataset,
  entities: dataset.entities.map((entity) => ({
    ...entity,
    authority: 'not_stated',
    authorityClaimIds: [],
  })),
  partners: partnersOf(relations),
  relations,
};

/** The dataset as if one body were named, and no place that anything leads to. */
export const oneEntity: Dataset = {
  ...dataset,
  entities: dataset.entities.slice(0, 1),
  partners: [],
  relations: [],
};
