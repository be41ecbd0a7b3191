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

describe.each(['en', 'ko'] as const)('every mark, in %s', (locale) => {
  describe.each([1440, 375])('at %i px', (width) => {
    test.each(['pointer', 'keys', 'role'] as const)('opens its card by %s', async (way) => {
      const reader = await openReader(at, locale, width);
      expect(await everyMark(reader, way)).toEqual(DRAWN);
      await reader.leave();
    });
  });
});

describe.each(['en', 'ko'] as const)('what stands beside the charts, in %s', (locale) => {
  test.each([1440, 375])(
    'each cell of the evidence opens its paragraph, at %i px',
    async (width) => {
      const reader = await openReader(at, locale, width);
      expect(await everyCell(reader)).toEqual(data.paragraphs.map(({ id }) => id));
      await reader.leave();
    },
  );

  test.each([1440, 375])('each chip of the tables opens its paragraph, at %i px', async (width) => {
    const reader = await openReader(at, locale, width, '#t=hierarchy,map');
    const opened = await everyChip(reader);
    // A floor, so that a page without chips does not pass; not the exact list of paragraphs cited.
    expect(opened.size).toBeGreaterThan(7);
    await reader.leave();
  });

  test.each([1440, 375])('a country’s shape opens its card, at %i px', async (width) => {
    const reader = await openReader(at, locale, width);
    for (const id of ['china', 'russia']) await onShape(reader, id);
    await reader.leave();
  });
});
