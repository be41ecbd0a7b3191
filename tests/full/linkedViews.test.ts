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

describe.each([1440, 375])('at %i px', (width) => {
  test('the pictures have a mark for everything, all lit at first', async () => {
    const { page, leave } = await openReader(at, 'en', width);
    const org = await litShown(page, 'hierarchy');
    const map = await litShown(page, 'map');
    expect(ids(org.entity)).toEqual(idsOf(data.entities));
    expect(ids(org.relation)).toEqual(idsOf(data.relations));
    expect(ids(org.authority)).toEqual(AUTHORITIES);
    const toPlaces = data.relations.filter(({ to }) =>
      data.partners.some(({ id }) => id === to[0]),
    );
    expect(ids(map.relation)).toEqual(idsOf(toPlaces));
    // Named in the picture, or, where it is narrow, in the list below it.
    expect(idsOf(PLACES)).toEqual(expect.arrayContaining(ids(map.place)));
    const all = [org.entity, org.relation, org.authority, map.relation, map.place].flat();
    expect(all.filter(({ lit }) => !lit)).toEqual([]);
    await leave();
  });

  test('each choice lights in both pictures just what the dataset ties to it', async () => {
    const { page, leave } = await openReader(at, 'en', width);
    for (const mark of CHOICES) {
      await choose(page, mark, 'en');
      await expectLit(page, mark);
    }
    await leave();
  });
});

test.each(['en', 'ko'] as const)('the bar says what is lit and how much, in %s', async (locale) => {
  const { page, leave } = await openReader(at, locale, 1440);
  for (const mark of CHOICES) {
    await choose(page, mark, locale);
    await expectBar(page, mark, locale);
  }
  await leave();
});

test.each(['en', 'ko'] as const)('Clear lights everything again, in %s', async (locale) => {
  const { page, leave } = await openReader(at, locale, 1440);
  await choose(page, { kind: 'entity', id: 'room-39' }, locale);
  await page.locator('.bar.chosen button').last().click();
  await page.locator('.bar:not(.chosen)').waitFor();
  const { entity, relation } = await litShown(page, 'hierarchy');
  expect([...entity, ...relation].filter(({ lit }) => !lit)).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
  await leave();
});
