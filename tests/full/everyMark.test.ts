import { describe, expect, test } from 'vitest';
import { everyCell, everyChip, onShape } from '../support/besideCharts';
import { everyMark, openReader } from '../support/everyMark';
import { data, EVERYTHING } from '../support/ownFacts';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

/** Every mark that the charts draw. */
const DRAWN = EVERYTHING.filter(({ kind }) => !['paragraph', 'claim'].includes(kind))
  .map(({ kind, id }) => `${kind}:${id}`)
  .sort();

// Every two of way, width and language meet in both tables: what differs by all three at once is nothing
// but the words, which tests/full/axTree.test.ts reads in each language at each width.
describe.each([
  ['pointer', 1440, 'en'],
  ['pointer', 375, 'ko'],
  ['keys', 1440, 'ko'],
  ['keys', 375, 'en'],
  ['role', 1440, 'en'],
  ['role', 375, 'ko'],
] as const)('every mark by %s, at %i px', (way, width, locale) => {
  test(`opens its card, in ${locale}`, async () => {
    const reader = await openReader(at, locale, width);
    expect(await everyMark(reader, way)).toEqual(DRAWN);
    await reader.leave();
  });
});

describe.each([
  [1440, 'ko'],
  [375, 'en'],
] as const)('what stands beside the charts at %i px, in %s', (width, locale) => {
  test('each cell of the evidence opens its paragraph, a country’s shape its card', async () => {
    const reader = await openReader(at, locale, width);
    expect(await everyCell(reader)).toEqual(data.paragraphs.map(({ id }) => id));
    for (const id of ['china', 'russia']) await onShape(reader, id);
    await reader.leave();
  });

  test('each chip of the tables opens its paragraph', async () => {
    const reader = await openReader(at, locale, width, '#t=hierarchy,map');
    const opened = await everyChip(reader);
    // A floor, so that a page without chips does not pass; not the exact list of paragraphs cited.
    expect(opened.size).toBeGreaterThan(7);
    await reader.leave();
  });
});
