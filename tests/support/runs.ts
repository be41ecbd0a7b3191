import type { Parameters } from 'fast-check';

/**
 * How often fast-check tries a property: a quarter of `all`, and all of it where ALL_RUNS is set, as
 * `npm run test:full` does. What is tried with a `seed` of its own is the same each time. To try again what
 * failed, set PROPERTY_SEED, and PROPERTY_PATH for the one case, to what fast-check said, and run that test
 * alone (`-t`).
 */
export function runs(all: number, seed?: number): Pick<Parameters, 'numRuns' | 'seed' | 'path'> {
  const { ALL_RUNS, PROPERTY_SEED, PROPERTY_PATH } = process.env;
  const from = PROPERTY_SEED ? Number(PROPERTY_SEED) : seed;
  return {
    numRuns: ALL_RUNS ? all : Math.ceil(all / 4),
    ...(from !== undefined && { seed: from }),
    ...(PROPERTY_PATH && { path: PROPERTY_PATH }),
  };
}
