import { describe, expect, test } from 'vitest';
import { openReader } from '../support/everyMark';
import { litShown, type DrawnMark } from '../support/litShown';
import { choose, expectBar, expectLit } from '../support/linked';
import { AUTHORITIES, data, EVERYTHING, PLACES } from '../support/ownFacts';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();
const CHOICES = EVERYTHING.filter(({ kind }) => ['entity', 'place', 'paragraph'].includes(kind));

const ids = (marks: readonly DrawnMark[]): string[] =>
  [...new Set(marks.flatMap((mark) => mark.ids))].sort();
const idsOf = (items: readonly { readonly id: string }[]): string[] =>
  items.map(({ id }) => id).sort();

// Each of the two drawings of a chart, and each language of the bar.
describe.each([
  [1440, 'en'],
  [375, 'ko'],
] as const)('at %i px, in %s', (width, locale) => {
  test('the pictures have a mark for everything, all lit at first and once nothing is chosen', async () => {
    const { page, leave } = await openReader(at, locale, width);
    for (let time = 0; time < 2; time += 1) {
      const org = await litShown(page, 'hierarchy');
      const map = await litShown(page, 'map');
      expect(ids(org.entity)).toEqual(idsOf(data.entities));
      // In rows a permission is the name of the place that it is for.
      const allowed = data.relations.filter(
        ({ kind, to }) =>
          kind === 'may_trade_with' && to.some((place) => ids(org.place).includes(place)),
      );
      expect(ids([...org.relation, { ids: idsOf(allowed), lit: true }])).toEqual(
        idsOf(data.relations),
      );
      expect(ids(org.authority)).toEqual(AUTHORITIES);
      const toPlaces = data.relations.filter(({ to }) =>
        data.partners.some(({ id }) => id === to[0]),
      );
      expect(ids([...map.relation, ...map.row])).toEqual(expect.arrayContaining(idsOf(toPlaces)));
      // Named in the picture, or in the table below it.
      expect(idsOf(PLACES)).toEqual(expect.arrayContaining(ids(map.place)));
      const all = [
        org.entity,
        org.relation,
        org.place,
        org.authority,
        map.relation,
        map.place,
        map.row,
      ].flat();
      expect(all.filter(({ lit }) => !lit)).toEqual([]);
      await choose(page, { kind: 'entity', id: 'room-39' }, locale);
      await page.keyboard.press('Escape');
      await page.locator('.bar.chosen button').last().click();
      await page.locator('.bar:not(.chosen)').waitFor({ state: 'attached' });
    }
    expect(new URL(page.url()).hash).toBe('');
    await leave();
  });

  test('each choice lights in both pictures just what the dataset ties to it, and the bar says so', async () => {
    const { page, leave } = await openReader(at, locale, width);
    for (const mark of CHOICES) {
      await choose(page, mark, locale);
      await expectLit(page, mark);
      await expectBar(page, mark, locale);
    }
    await leave();
  });
});
