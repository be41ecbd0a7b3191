import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { carry, refusalFaults } from '../support/carried';
import { openedFaults } from '../support/openedFaults';
import { hostileDatasets } from '../support/hostileDatasets';
import { pageOfDataset } from '../support/pageOfDataset';
import { replayed } from '../support/replayed';
import { openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';
import { bytesOf } from '../unit/data/edit';
import { validated } from '../unit/data/validated';

const at = siteInBrowser();
// RUNS=20 for a look.
const RUNS = Number(process.env['RUNS'] ?? 300);

test('what the data check accepts is drawn, opens and is whole, of 300 hostile datasets', async () => {
  const from = replayed(Math.floor(Math.random() * 2 ** 31));
  const readers = await Promise.all([openPage(at.browser), openPage(at.browser)]);
  const dist = inject('dist');
  const count = { refused: 0, accepted: 0, opened: 0 };
  console.info(`Tried from seed ${from.seed}: PROPERTY_SEED tries it again.`);
  await fc.assert(
    fc.asyncProperty(hostileDatasets, async (dataset) => {
      const result = validated(bytesOf(dataset));
      if (!result.ok) {
        count.refused += 1;
        expect(refusalFaults(result.problems)).toEqual([]);
        return;
      }
      count.accepted += 1;
      const { pages, faults } = carry(result.dataset, count.accepted, LOCALES);
      expect(faults).toEqual([]);
      // Both languages side by side.
      const opened = await Promise.all(
        readers.map(async (reader, i) => {
          const own = pages.filter(({ lang }) => lang === (i === 0 ? 'en' : 'ko'));
          const found: string[] = [];
          for (const page of own) {
            count.opened += 1;
            found.push(
              ...(await openedFaults(reader, pageOfDataset(dist, page), page, result.dataset)),
            );
          }
          return found;
        }),
      );
      expect(opened.flat()).toEqual([]);
    }),
    { numRuns: RUNS, ...from, endOnFailure: true },
  );
  console.info(
    `refused ${count.refused}, accepted ${count.accepted}, pages opened ${count.opened}`,
  );
  await Promise.all(readers.map(({ context }) => context.close()));
  if (!from.path) expect(Math.min(count.refused, count.accepted)).toBeGreaterThan(RUNS / 10);
});
