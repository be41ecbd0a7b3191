import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { layoutOrg } from '../../../src/hierarchy/layout/org';
import { faultsOf, lostTexts, silenceFaults } from './orgFaults';
import { labelsIn } from './orgLabels';
import { beforeOf, orgInputs } from './orgSamples';
import { runs } from '../../support/runs';

const SIZES = [
  { width: 636, shape: 'wide' },
  { width: 560, shape: 'wide' },
] as const;

describe.each([
  [500, 'under the directive', orgInputs],
  [200, 'before it', beforeOf(orgInputs)],
])('layoutOrg, %s generated hierarchies %s', (count, _, inputs) => {
  it.each(SIZES)(
    'lays out $shape at $width without overlap or cut text',
    (size) => {
      fc.assert(
        fc.property(inputs, fc.constantFrom(...LOCALES), (input, locale) => {
          const before = JSON.stringify(input);
          const options = { ...size, locale, labels: labelsIn(locale) };
          const layout = layoutOrg(input, options);
          expect(faultsOf(layout, locale)).toEqual([]);
          expect(silenceFaults(input, layout)).toEqual([]);
          expect(lostTexts(input, options.labels, layout)).toEqual([]);
          expect(layout.nodes.map(({ entityId }) => entityId).sort()).toEqual(
            input.entities.map(({ id }) => id).sort(),
          );
          expect(JSON.stringify(input)).toBe(before);
          expect(JSON.stringify(layoutOrg(input, options))).toBe(JSON.stringify(layout));
        }),
        runs(count),
      );
    },
    60_000,
  );
});
