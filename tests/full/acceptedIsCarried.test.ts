import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { carry, refusalFaults } from '../support/carried';
import { datasetReader, openedFaults } from '../support/openedFaults';
import { hostileDatasets } from '../support/hostileDatasets';
import type { WatchedPage } from '../support/openPage';
import { pageOfDataset } from '../support/pageOfDataset';
import { replayed, steadySeed } from '../support/replayed';
import { siteInBrowser } from '../support/siteInBrowser';
import { bytesOf } from '../unit/data/edit';
import { validated } from '../unit/data/validated';

const at = siteInBrowser();
/** 300 datasets, in parts; where a seed is given to try again, its part alone. */
const [PARTS, RUNS] = [6, 50];
const given = replayed();
const again = process.env['PROPERTY_SEED'];
const first = steadySeed() ?? Math.floor(Math.random() * 2 ** 31);
const seeds = again ? [Number(again)] : Array.from({ length: PARTS }, (_, part) => first + part);

let readers: readonly WatchedPage[] = [];
beforeAll(async () => {
  readers = await Promise.all(LOCALES.map(() => datasetReader(at.browser)));
});
afterAll(() => Promise.all(readers.map(({ context }) => context.close())));

test.each(seeds)(
  'what the data check accepts is drawn, opens and is whole: 50 hostile datasets, PROPERTY_SEED=%i',
  async (seed) => {
    const dist = inject('dist');
    const count = { refused: 0, accepted: 0, opened: 0 };
    const carried = fc.asyncProperty(hostileDatasets, async (dataset) => {
      const result = validated(bytesOf(dataset));
      if (!result.ok) {
        count.refused += 1;
        expect(refusalFaults(result.problems)).toEqual([]);
        return;
      }
      count.accepted += 1;
      const { pages, faults } = carry(result.dataset, count.accepted, LOCALES);
      expect(faults).toEqual([]);
      // The languages side by side.
      const opened = await Promise.all(
        readers.map(async (reader, i) => {
          const found: string[] = [];
          for (const page of pages.filter(({ lang }) => lang === LOCALES[i])) {
            count.opened += 1;
            const html = pageOfDataset(dist, page);
            found.push(...(await openedFaults(reader, html, page, result.dataset)));
          }
          return found;
        }),
      );
      expect(opened.flat()).toEqual([]);
    });
    await fc.assert(carried, { ...given, seed, numRuns: RUNS, endOnFailure: true });
    const { refused, accepted, opened } = count;
    console.info(`seed ${seed}: ${refused} refused, ${accepted} accepted, ${opened} pages opened`);
    if (given.path === undefined) expect(Math.min(refused, accepted)).toBeGreaterThan(RUNS / 10);
  },
);
