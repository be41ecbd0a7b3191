import { describe, expect, it, test } from 'vitest';
import { evidenceOf } from '../../../src/model/evidence';
import { groupByParagraph } from '../../../src/selection/paragraphGroups';
import { dataset, directive } from '../realDirective';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('every mark rests on something', () => {
  it.each([
    ...dataset.entities.map(({ id }) => ({ kind: 'entity', id }) as const),
    ...dataset.relations.map(({ id }) => ({ kind: 'relation', id }) as const),
    ...[...dataset.partners, dataset.origin, dataset.team].map(
      ({ id }) => ({ kind: 'place', id }) as const,
    ),
    { kind: 'authority', id: 'granted' } as const,
    { kind: 'authority', id: 'not_granted' } as const,
  ])('$kind $id', (selection) => {
    const { claims, sources } = evidenceOf(directive, selection);
    expect(claims.length + sources.length).toBeGreaterThan(0);
    expect(new Set(ids(claims)).size).toBe(claims.length);
  });
});

test('a claim that must not stand alone brings the other one', () => {
  expect(ids(evidenceOf(directive, { kind: 'claim', id: 'C23' }).claims)).toEqual(['C23', 'C24']);
  for (const claim of dataset.claims) {
    const shown = ids(evidenceOf(directive, { kind: 'claim', id: claim.id }).claims);
    for (const paired of claim.pairedWith ?? []) expect(shown).toContain(paired);
  }
});

test('a line of context has its sources and no claim', () => {
  const { claims, sources } = evidenceOf(directive, {
    kind: 'relation',
    id: 'room-39-under-party',
  });
  expect(claims).toEqual([]);
  expect(sources.every(({ kind }) => kind === 'context')).toBe(true);
});

test('an entity shows the claims of its authority and of its notes too', () => {
  const shown = ids(
    evidenceOf(directive, { kind: 'entity', id: 'lower-trading-companies' }).claims,
  );
  expect(shown).toEqual(['C17', 'C21', 'C22']);
});

test('a paragraph shows all its claims, in order', () => {
  const { claims } = evidenceOf(directive, { kind: 'paragraph', id: 'P6' });
  expect(ids(claims)).toEqual(['C13', 'C14', 'C15']);
});

test('claims are grouped by paragraph, in the order given', () => {
  const { claims } = evidenceOf(directive, { kind: 'entity', id: 'first-class-enterprises' });
  const groups = groupByParagraph(claims);
  expect(groups.map(({ paragraph }) => paragraph)).toEqual(['P7', 'P2', 'P1', 'P3', 'P12']);
  expect(groups.flatMap((group) => ids(group.claims)).sort()).toEqual(ids(claims).sort());
});
