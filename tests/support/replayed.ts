import type { Parameters } from 'fast-check';

/**
 * Where a property begins: at PROPERTY_SEED, and at PROPERTY_PATH for the one case, where a failure is to be
 * tried again; else at `seed`, or anywhere.
 */
export function replayed(seed?: number): Pick<Parameters, 'seed' | 'path'> {
  const { PROPERTY_SEED, PROPERTY_PATH } = process.env;
  const from = PROPERTY_SEED ? Number(PROPERTY_SEED) : seed;
  return {
    ...(from !== undefined && { seed: from }),
    ...(PROPERTY_PATH && { path: PROPERTY_PATH }),
  };
}
