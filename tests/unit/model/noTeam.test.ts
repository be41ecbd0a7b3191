import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { carry } from '../../support/carried';
import { bytesOf } from '../data/edit';
import { fixture } from '../data/fixture';
import { problemsOf, validated } from '../data/validated';

test('a report that tells of no team is accepted and carried as far as its pages', () => {
  const { team, ...without } = fixture();
  expect(team).toBeDefined();
  // As its table has it, where the report’s own words and a name cannot be told apart.
  const relations = without.relations.map((one) =>
    one.id === 'harsh-terms' ? { ...one, toWords: one.label } : one,
  );
  const rest = { ...without, relations };
  expect(problemsOf(rest)).toEqual([]);
  expect(validated(bytesOf(rest)).ok).toBe(true);
  for (const turn of [0, 1, 2]) expect(carry(rest, turn, LOCALES).faults).toEqual([]);
});
