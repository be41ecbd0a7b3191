import { expect, test } from 'vitest';
import { areasAt } from './areasAt';
import { TOWNS } from './towns';

test('there are towns on both sides of at least thirty lines', () => {
  expect(TOWNS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(TOWNS.map(([, , , id]) => id)).size).toBeGreaterThanOrEqual(30);
});

test.each(TOWNS)('%s (%d, %d) lies in %s', (_town, lon, lat, id) => {
  expect(areasAt([lon, lat])).toEqual([id]);
});
