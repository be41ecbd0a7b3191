import { expect, test } from 'vitest';
import before from '../../../data/format1.json' with { type: 'json' };
import { migrated } from '../../../src/data/migrate';
import { fixture } from './fixture';
import { problemsOf } from './validated';
import { dataset } from '../realDirective';

/** A dataset as format 1 had it: what `before` adds is taken away. */
function asFormat1(of: object): Record<string, unknown> {
  const { format, site, ...rest } = of as Record<string, unknown>;
  const { site: siteBefore, ...sections } = before;
  const without = (from: object, keys: object) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => !(key in keys)));
  expect(format).toBe(2);
  return { ...without(rest, sections), site: without(site as object, siteBefore) };
}

test('a dataset of format 1 becomes what the site is built from, and says the same', () => {
  expect(migrated(asFormat1(dataset), before)).toEqual(dataset);
});

test('what a file says itself stays, and a file of format 2 is given back', () => {
  const own = { ...asFormat1(dataset), kinds: [] };
  expect(migrated(own, before)).toMatchObject({ format: 2, kinds: [] });
  expect(migrated(dataset, before)).toBe(dataset);
});

test('given to the check, it is told in one sentence that names the command', () => {
  expect(problemsOf(asFormat1(fixture()))).toEqual([
    expect.stringMatching(/format 1.*npm run migrate:data/s),
  ]);
});
