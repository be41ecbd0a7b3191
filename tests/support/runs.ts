import type { Parameters } from 'fast-check';
import { replayed } from './replayed';

/**
 * How often fast-check tries a property: a quarter of `most`, and all of it where ALL_RUNS is set, as
 * `npm run test:full` does. What is tried with a `seed` of its own is the same each time. To try again what
 * failed, set PROPERTY_SEED, and PROPERTY_PATH for the one case, to what fast-check said, and run that test
 * alone (`-t`).
 */
export function runs(most: number, seed?: number): Pick<Parameters, 'numRuns' | 'seed' | 'path'> {
  const all = process.env['ALL_RUNS'] ? most : Math.ceil(most / 4);
  return { numRuns: all, ...replayed(seed) };
}
