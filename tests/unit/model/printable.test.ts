import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { printable } from '../../../src/model/printable';

it.each([
  ['room-39', 'room-39'],
  ['\u202Eevil\u202C', 'evil'],
  ['a\u200Bb\u0000c', 'abc'],
  ['\u1112\u1161\u11AB', '한'],
  ['x'.repeat(50), `${'x'.repeat(40)}…`],
])('shows %j as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('never shows an unseen sign, never more than asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const shown = printable(text, 20);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(Array.from(shown).length).toBeLessThanOrEqual(21);
    }),
  );
});
