import { describe, expect, test } from 'vitest';
import { authorityKey, paragraphKey, saysKey } from '../../../src/table/sortKeys';
import { sortRows } from '../../../src/table/sortRows';
import { directive } from '../realDirective';

describe('what rows are sorted by', () => {
  test('authority: granted, not granted, not stated, not in question', () => {
    const values = ['not_applicable', 'not_stated', 'granted', 'not_granted'] as const;
    expect(sortRows(values, (id) => authorityKey(directive, id), 'ascending')).toEqual([
      'granted',
      'not_granted',
      'not_stated',
      'not_applicable',
    ]);
  });

  test('who says so: from the directive to context, the surer line first', () => {
    const claims = {
      context: undefined,
      report: ['C01'],
      concern: ['C20'],
      judges: ['C18'],
      describesAndJudges: ['C27', 'C24'],
      describes: ['C02'],
      both: ['C03', 'C16'],
      directive: ['C07', 'C08'],
    };
    const ordered = sortRows(
      Object.entries(claims),
      ([, ids]) => saysKey(directive, ids),
      'ascending',
    );
    expect(ordered.map(([name]) => name)).toEqual([
      'directive',
      'both',
      'describes',
      'describesAndJudges',
      'judges',
      'concern',
      'report',
      'context',
    ]);
  });

  test.each([
    [['C07', 'C02'], 2],
    [['C28', 'C20'], 9],
    [['C30'], 12],
    [undefined, Infinity],
  ])('paragraph: the lowest number of %j is %d', (ids, expected) => {
    expect(paragraphKey(directive, ids)).toBe(expected);
  });
});
