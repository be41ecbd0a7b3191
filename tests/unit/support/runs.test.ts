import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { runs } from '../../support/runs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The files of the project "properties". */
    readonly properties: readonly string[];
  }
}

const UNIT = join(import.meta.dirname, '..');

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a quarter of the runs, and all where they are asked for', () => {
  vi.stubEnv('CI', '');
  vi.stubEnv('ALL_RUNS', '');
  expect(runs(500, 21)).toEqual({ numRuns: 125, seed: 21 });
  expect(runs(2)).toEqual({ numRuns: 1 });
  vi.stubEnv('ALL_RUNS', '1');
  expect(runs(500)).toEqual({ numRuns: 500 });
  // Where a whole change waits for them, the same ones each time.
  vi.stubEnv('CI', '1');
  expect(runs(500)).toEqual({ numRuns: 500, seed: 1 });
  expect(runs(500, 21)).toEqual({ numRuns: 500, seed: 21 });
});

test('what failed is tried again by what was said of it', () => {
  const tried: number[] = [];
  const small = fc.property(fc.nat(), (n) => {
    tried.push(n);
    return n < 1000;
  });
  const { seed, counterexamplePath } = fc.check(small, runs(400));
  vi.stubEnv('PROPERTY_SEED', String(seed));
  vi.stubEnv('PROPERTY_PATH', counterexamplePath ?? '');
  const failed = tried.filter((n) => n >= 1000).at(-1);
  tried.length = 0;
  expect(fc.check(small, runs(400, 1)).failed).toBe(true);
  expect(tried[0]).toBe(failed);
});

test('every file of which a quarter is tried is tried whole by the long tests', () => {
  const quartered = readdirSync(UNIT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('runs.test.ts'))
    .filter((file) => readFileSync(join(UNIT, file), 'utf8').includes('support/runs'))
    .map((file) => `tests/unit/${file.replaceAll('\\', '/')}`);
  expect(quartered.length).toBeGreaterThan(0);
  expect([...inject('properties')].sort()).toEqual(quartered.sort());
});
