import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import { isShownIn } from '../../../src/model/beforeKinds';
import { indexDirective, kindOf } from '../../../src/model/directive';
import type { Selection, Time } from '../../../src/model/view';
import { runs } from '../../support/runs';
import { hierarchyOutline, mapOutline, type OutlineNode } from '../../../src/model/outline';
import { dataset, directive } from '../realDirective';

/** The outline by its plain definition: all relations are gone through for each entity. */
function plainOutline({ entities, relations }: Dataset, when: Time): OutlineNode[] {
  const leaf = (kind: Selection['kind'], id: string): OutlineNode => ({
    mark: { kind, id },
    children: [],
  });
  const parentOf = (id: string): string | undefined =>
    relations.find(({ kind, from }) => kind === 'belongs_to' && from.includes(id))?.to[0];
  const nodes = (parent: string | undefined): OutlineNode[] =>
    entities
      .filter(({ id }) => parentOf(id) === parent)
      .flatMap(({ id, authority }) => {
        const isFirst = entities.find((one) => one.authority === authority)?.id === id;
        const isMarked = authority === 'granted' || authority === 'not_granted';
        const own = relations.filter(
          (one) => one.from[0] === id && isShownIn(when, kindOf(directive, one)),
        );
        return [
          ...(isFirst && isMarked ? [leaf('authority', authority)] : []),
          {
            ...leaf('entity', id),
            children: [...own.map((one) => leaf('relation', one.id)), ...nodes(id)],
          },
        ];
      });
  return nodes(undefined);
}

/** Datasets of up to 12 entities, each below an earlier one or none, with relations that share ends. */
const generated: fc.Arbitrary<Dataset> = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => {
    const ends = fc.uniqueArray(
      fc.integer({ min: 0, max: count }).map((i) => `e${i}`),
      { minLength: 1, maxLength: 3 },
    );
    const kind = fc.constantFrom('watches', 'may_trade_with', 'funds_as_purpose');
    return fc.record({
      order: fc.shuffledSubarray(
        Array.from({ length: count }, (_, i) => i),
        { minLength: count },
      ),
      parents: fc.array(fc.option(fc.nat()), { minLength: count, maxLength: count }),
      authorities: fc.array(fc.constantFrom(...dataset.statuses.map(({ id }) => id)), {
        minLength: count,
        maxLength: count,
      }),
      others: fc.array(fc.record({ from: ends, to: ends, kind }), { maxLength: 8 }),
      shuffle: fc.nat(),
    });
  })
  .map(({ order, parents, authorities, others, shuffle }) => {
    const [entity] = dataset.entities;
    const [relation] = dataset.relations;
    if (!entity || !relation) throw new Error('The dataset is empty.');
    const links = parents.flatMap((parent, i) =>
      parent === null || i === 0
        ? []
        : [{ kind: 'belongs_to' as const, from: [`e${i}`], to: [`e${parent % i}`] }],
    );
    const relations = [...links, ...others]
      .map((one, i) => ({ ...relation, ...one, id: `r${i}` }))
      .sort((a, b) => ((a.id.length * shuffle) % 7) - ((b.id.length * shuffle) % 7));
    const entities = order.map((i) => ({
      ...entity,
      id: `e${i}`,
      authority: authorities[i] ?? 'not_stated',
    }));
    return { ...dataset, entities, relations };
  });

const flat = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap(({ mark, children }) => [`${mark.kind} ${mark.id}`, ...flat(children)]);

function pathTo(nodes: readonly OutlineNode[], id: string): string[] {
  for (const { mark, children } of nodes) {
    if (mark.id === id) return [id];
    const below = pathTo(children, id);
    if (below.length > 0) return [mark.id, ...below];
  }
  return [];
}

describe('the hierarchy as nested lists', () => {
  const outline = hierarchyOutline(directive);

  it('holds every entity, every relation and both marks of authority once', () => {
    const expected = [
      ...dataset.entities.map(({ id }) => `entity ${id}`),
      ...dataset.relations.map(({ id }) => `relation ${id}`),
      'authority granted',
      'authority not_granted',
    ];
    expect(flat(outline).sort()).toEqual(expected.sort());
  });

  it('puts each entity under the one it belongs to, and no other', () => {
    expect(pathTo(outline, 'room-39-companies')).toEqual([
      'workers-party',
      'room-39',
      'room-39-companies',
    ]);
    expect(pathTo(outline, 'first-class-enterprises')[0]).toBe('ministries-and-agencies');
    expect(pathTo(outline, 'provincial-trading-companies')).toHaveLength(1);
    expect(pathTo(outline, 'external-economy-ministry')).toHaveLength(1);
  });
});

it('the outline is what its plain definition gives, of any dataset, at both times', () => {
  fc.assert(
    fc.property(generated, fc.constantFrom<Time>('under', 'before'), (data, when) => {
      expect(hierarchyOutline(indexDirective(data), when)).toEqual(plainOutline(data, when));
    }),
    runs(500),
  );
});

it('the outline of many entities goes through the relations of each alone', () => {
  const [entity] = dataset.entities;
  const link = dataset.relations.find(({ kind }) => kind === 'belongs_to');
  if (!entity || !link) throw new Error('The dataset is empty.');
  const large = 400;
  let asked = 0;
  const relations = Array.from({ length: large - 1 }, (_, i) => {
    const from = new Proxy([`e${i + 1}`], {
      get: (list, key, receiver): unknown => {
        asked += 1;
        // A walk over all relations for each entity would look 160,000 times at them, and once more for each.
        if (asked > 100 * large) throw new Error('All relations are gone through for each entity.');
        return Reflect.get(list, key, receiver);
      },
    });
    return { ...link, id: `r${i}`, from, to: [`e${i >> 1}`] };
  });
  const entities = Array.from({ length: large }, (_, i) => ({ ...entity, id: `e${i}` }));
  const outline = hierarchyOutline(indexDirective({ ...dataset, entities, relations }));
  expect(flat(outline)).toHaveLength(2 * large - 1);
});

describe('the map as a list', () => {
  it('holds every place, each with the relations that lead to it', () => {
    const outline = mapOutline(directive);
    expect(outline.map(({ mark }) => mark.id).sort()).toEqual(
      [...dataset.partners, dataset.origin, dataset.team].map(({ id }) => id).sort(),
    );
    for (const { mark, children } of outline) {
      expect(children.map((child) => child.mark.id)).toEqual(
        dataset.relations.filter(({ to }) => to.includes(mark.id)).map(({ id }) => id),
      );
    }
  });
});
