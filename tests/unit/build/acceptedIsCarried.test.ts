import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carry, refusalFaults } from '../../support/carried';
import { hostileDatasets } from '../../support/hostileDatasets';
import { replayed } from '../../support/replayed';
import { bytesOf } from '../data/edit';
import { validated } from '../data/validated';

// More of them, and in a browser: tests/full/acceptedIsCarried.test.ts.
test('what the data check accepts is drawn, and what it refuses it refuses with its place', () => {
  let accepted = 0;
  fc.assert(
    fc.property(hostileDatasets, (dataset) => {
      const result = validated(bytesOf(dataset));
      if (!result.ok) {
        expect(refusalFaults(result.problems)).toEqual([]);
        return;
      }
      accepted += 1;
      expect(carry(result.dataset, accepted, [accepted % 2 === 0 ? 'en' : 'ko']).faults).toEqual(
        [],
      );
    }),
    // To make a failing one small would take minutes.
    { numRuns: 20, ...replayed(16), endOnFailure: true },
  );
  expect(accepted).toBeGreaterThan(process.env['PROPERTY_PATH'] ? 0 : 8);
});
