import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import { BRANCH_SIDES, LOCALES, TIER_SIDES } from '../../../src/data/types';
import { layoutOrg } from '../../../src/hierarchy/layout/org';
import { orgInput } from '../../../src/hierarchy/layout/orgInput';
import { indexDirective } from '../../../src/model/directive';
import { hierarchyFacts } from '../../../src/model/chartFacts';
import { TIMES } from '../../../src/model/view';
import { dataset } from '../realDirective';
import { faultsOf, lostTexts } from './orgFaults';
import { labelsIn } from './orgLabels';

const label = { en: 'A name', ko: '이름' };
const tiers: Dataset['tiers'] = Array.from({ length: 9 }, (_, i) => ({
  id: `tier-${i}`,
  side: TIER_SIDES[i % TIER_SIDES.length] ?? 'main',
  label,
}));
const branches: Dataset['branches'] = [
  ...BRANCH_SIDES.map((side) => ({ id: `branch-${side}`, side, label })),
  ...Array.from({ length: 4 }, (_, i) => ({ id: `branch-${i}`, label })),
];

/** The dataset with other names for where its entities stand and what is said of them, in many combinations. */
const other: Dataset = {
  ...dataset,
  tiers,
  branches,
  statuses: [
    ...dataset.statuses.map((status) => ({ ...status, id: `say-${status.sign}` })),
    { id: 'say-nothing', sign: 'none', label, spoken: label },
  ],
  entities: dataset.entities.flatMap((entity, i) =>
    [0, 1, 2].map((copy) => ({
      ...entity,
      id: copy === 0 ? entity.id : `${entity.id}-${copy}`,
      tier: tiers[(i + 4 * copy) % tiers.length]?.id ?? '',
      branch: branches[(i + copy) % branches.length]?.id ?? '',
      authority: `say-${['yes', 'no', 'unknown', 'none', 'nothing'][(i + copy) % 5] ?? ''}`,
    })),
  ),
};
const directive = indexDirective(other);

describe.each(TIMES)('a story with tiers, branches and statuses of its own, %s', (when) => {
  it.each(LOCALES)('has each entity in one place, with all of its words: %s', (locale) => {
    const input = orgInput(directive, locale, when);
    for (const [shape, width] of [
      ['wide', 636],
      ['ladder', 400],
    ] as const) {
      const labels = labelsIn(locale);
      const layout = layoutOrg(input, { width, shape, locale, labels });
      const drawn = layout.nodes.map(({ entityId }) => entityId).sort();
      expect(drawn).toEqual(other.entities.map(({ id }) => id).sort());
      if (shape === 'wide') {
        expect(faultsOf(layout, locale)).toEqual([]);
        expect(lostTexts(input, labels, layout)).toEqual([]);
      }
    }
  });
});

it('counts those with a sign, whatever the status is called', () => {
  const { bySign } = hierarchyFacts(directive);
  const open = other.entities.filter(({ authority }) => /none|nothing/.test(authority));
  const counted = Object.values(bySign).reduce((sum, names) => sum + names.length, 0);
  expect(counted + open.length).toBe(other.entities.length);
});
