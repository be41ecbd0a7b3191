import { describe, expect, test } from 'vitest';
import type { Renaming } from '../../../src/data/dataset';
import { indexDirective } from '../../../src/model/directive';
import { presentId } from '../../../src/model/renamed';
import { dataset, directive } from '../realDirective';

const withNames = (...renamed: readonly Renaming[]) => indexDirective({ ...dataset, renamed });

describe('presentId', () => {
  const { entities, partners, relations, claims, origin, team } = dataset;
  const linked = [...entities, ...partners, ...relations, ...claims, origin, team];

  test.each(linked.map(({ id }) => id))('%s is still called so', (id) => {
    expect(presentId(directive, id)).toBe(id);
  });

  test('an old id leads to the present one', () => {
    const later = withNames({ from: 'office-39', to: 'room-39' }, { from: 'C31', to: 'C30' });
    expect(presentId(later, 'office-39')).toBe('room-39');
    expect(presentId(later, 'C31')).toBe('C30');
  });

  test.each(['nobody', '', '__proto__', 'constructor', 'un-1718', 'Room-39'])(
    '“%s” leads nowhere',
    (id) => {
      expect(presentId(directive, id)).toBeNull();
      expect(presentId(withNames({ from: 'office-39', to: 'room-39' }), id)).toBeNull();
    },
  );
});
