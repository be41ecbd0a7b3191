import { describe, expect, it, test } from 'vitest';
import { countLit, isLit, litIn, litOf, litOfStep } from '../../../src/model/lit';
import { dataset, directive } from '../realDirective';

const { entities, relations, partners, origin, team, claims } = dataset;
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

// The sets are worked out here once more, straight from the dataset.
describe('an entity lights its relations and the places it deals with', () => {
  it.each(entities)('$id', ({ id }) => {
    const lit = litOf(directive, { kind: 'entity', id });
    const own = relations.filter(({ from, to }) => from.includes(id) || to.includes(id));
    const ends = new Set([id, ...own.flatMap(({ from, to }) => [...from, ...to])]);
    expect(sorted(lit.relations)).toEqual(sorted(own.map((relation) => relation.id)));
    expect(sorted(lit.entities)).toEqual(
      sorted(entities.filter((entity) => ends.has(entity.id)).map((entity) => entity.id)),
    );
    expect(sorted(lit.places)).toEqual(
      sorted([
        ...partners.filter((partner) => ends.has(partner.id)).map((partner) => partner.id),
        ...(team.entityIds.includes(id) ? [team.id] : []),
      ]),
    );
  });
});

describe('a place lights who deals with it', () => {
  it.each([...partners, origin, team])('$id', ({ id }) => {
    const lit = litOf(directive, { kind: 'place', id });
    const own = relations.filter(({ to }) => to.includes(id));
    expect(sorted(lit.relations)).toEqual(sorted(own.map((relation) => relation.id)));
    expect(sorted(lit.entities)).toEqual(
      sorted(
        new Set([...own.flatMap(({ from }) => from), ...(id === team.id ? team.entityIds : [])]),
      ),
    );
    expect(sorted(lit.places)).toEqual([id]);
  });
});

describe('a paragraph lights every mark that rests on it', () => {
  it.each(dataset.paragraphs)('$id', ({ id }) => {
    const lit = litOf(directive, { kind: 'paragraph', id });
    const held = claims
      .filter(({ paragraphs }) => paragraphs.includes(id))
      .map((claim) => claim.id);
    const rests = (ids: readonly string[] = []): boolean => ids.some((one) => held.includes(one));
    expect(sorted(lit.relations)).toEqual(
      sorted(relations.filter(({ claimIds }) => rests(claimIds)).map((relation) => relation.id)),
    );
    expect(sorted(lit.places)).toEqual(
      sorted(
        [...partners, origin, team].filter(({ claimIds }) => rests(claimIds)).map((p) => p.id),
      ),
    );
    const resting = entities.filter(
      (entity) =>
        rests(entity.claimIds) ||
        rests(entity.authorityClaimIds) ||
        entity.notes.some(({ claimIds }) => rests(claimIds)),
    );
    expect(sorted(lit.entities)).toEqual(sorted(resting.map((entity) => entity.id)));
  });
});

test('no paragraph or claim lights a mark of context', () => {
  const context = relations.filter(({ claimIds }) => claimIds === undefined);
  expect(context.length).toBeGreaterThan(0);
  for (const { id } of claims) {
    const lit = litOf(directive, { kind: 'claim', id });
    for (const relation of context) expect(lit.relations.has(relation.id)).toBe(false);
  }
});

test('an authority lights who has it, and its own mark', () => {
  const lit = litOf(directive, { kind: 'authority', id: 'not_granted' });
  expect(sorted(lit.entities)).toEqual(['lower-enterprises', 'lower-trading-companies']);
  expect(isLit(lit, { kind: 'authority', id: 'not_granted' })).toBe(true);
  expect(isLit(lit, { kind: 'authority', id: 'granted' })).toBe(false);
});

test('marks are counted: 12 entities, 14 relations, 7 places, the block and the line', () => {
  const { all, lit } = countLit(directive, litOf(directive, { kind: 'paragraph', id: 'P8' }));
  expect(all).toBe(12 + 14 + 7 + 2);
  expect(lit).toBe(2);
});

test('something that is not there is an error that names it', () => {
  expect(() => litOf(directive, { kind: 'entity', id: 'gone' })).toThrow(/gone/);
});

describe('of the time before the directive', () => {
  const kept = new Set(
    relations.filter(({ kind }) => kind === 'belongs_to' || kind === 'watches').map(({ id }) => id),
  );
  it.each(entities)('$id lights only relations that are shown of it, and no place', ({ id }) => {
    const lit = litOf(directive, { kind: 'entity', id }, 'before');
    expect([...lit.relations].filter((relation) => !kept.has(relation))).toEqual([]);
    expect(lit.places.size).toBe(0);
    expect(lit.entities.has(id)).toBe(true);
  });

  it('a place or a relation that is not described lights no entity', () => {
    expect(litOf(directive, { kind: 'place', id: 'china' }, 'before').entities.size).toBe(0);
    const trade = litOf(directive, { kind: 'relation', id: 'trade-china' }, 'before');
    expect(trade.entities.size + trade.relations.size).toBe(0);
  });
});

describe('a step lights what it names, and what a relation joins', () => {
  it.each(dataset.steps)('$id', (step) => {
    const { entityIds = [], relationIds = [], placeIds = [], authorities = [] } = step.view.lit;
    const lit = litOfStep(directive, step);
    const lines = relations.filter(({ id }) => relationIds.includes(id));
    const ends = lines.flatMap(({ from, to }) => [...from, ...to]);
    const holders = entities.filter(({ authority }) =>
      authorities.some((value) => value === authority),
    );
    expect(sorted(lit.relations)).toEqual(sorted(relationIds));
    expect(sorted(lit.authorities)).toEqual(sorted(authorities));
    expect(sorted(lit.entities)).toEqual(
      sorted(
        new Set([
          ...entityIds,
          ...holders.map(({ id }) => id),
          ...ends.filter((id) => entities.some((entity) => entity.id === id)),
        ]),
      ),
    );
    expect(sorted(lit.places)).toEqual(
      sorted(
        new Set([
          ...placeIds,
          ...ends.filter((id) => partners.some((partner) => partner.id === id)),
        ]),
      ),
    );
  });

  it('names what is gone', () => {
    const [step] = dataset.steps;
    if (!step) throw new Error('There is no step.');
    const lost = { ...step, view: { ...step.view, lit: { relationIds: ['gone'] } } };
    expect(() => litOfStep(directive, lost)).toThrow('"gone"');
  });
});

describe('a chart of which nothing is lit stays as it is', () => {
  // Of those without a place the map draws what is allowed alone: the others are in its table.
  const allowed = relations.flatMap(({ kind, to }) => (kind === 'may_trade_with' ? to : []));
  const onMap = [
    origin.id,
    ...partners
      .filter(({ kind, id }) => kind !== 'class' || allowed.includes(id))
      .map(({ id }) => id),
  ];
  const toPlaces = relations
    .filter(({ to }) => to.some((id) => onMap.includes(id)))
    .map(({ id }) => id);
  const choices = [
    ...entities.map(({ id }) => ({ kind: 'entity', id }) as const),
    ...relations.map(({ id }) => ({ kind: 'relation', id }) as const),
    ...[...partners, origin, team].map(({ id }) => ({ kind: 'place', id }) as const),
    ...dataset.paragraphs.map(({ id }) => ({ kind: 'paragraph', id }) as const),
  ];
  it.each(choices)('$kind $id', (choice) => {
    const lit = litOf(directive, choice);
    const isOnMap =
      toPlaces.some((id) => lit.relations.has(id)) || onMap.some((id) => lit.places.has(id));
    expect(litIn('map', directive, lit)).toBe(isOnMap ? lit : null);
    const isInHierarchy = lit.entities.size + lit.relations.size + lit.authorities.size > 0;
    expect(litIn('hierarchy', directive, lit)).toBe(isInHierarchy ? lit : null);
  });

  it('as the map by those who watch, and the hierarchy by where the lines begin', () => {
    const watching = litOf(directive, { kind: 'entity', id: 'security-agencies' });
    expect(litIn('map', directive, watching)).toBeNull();
    const capital = litOf(directive, { kind: 'place', id: origin.id });
    expect(litIn('hierarchy', directive, capital)).toBeNull();
    expect(litIn('map', directive, { ...capital, passing: true })?.passing).toBe(true);
    expect(litIn('map', directive, null)).toBeNull();
  });

  it('and of the time before, the hierarchy by a permission alone', () => {
    const lit = {
      ...litOf(directive, { kind: 'place', id: 'china' }),
      entities: new Set<string>(),
    };
    const trade = { ...lit, relations: new Set(['trade-china']) };
    expect(litIn('hierarchy', directive, trade, 'before')).toBeNull();
    expect(litIn('hierarchy', directive, trade)).toBe(trade);
  });
});
