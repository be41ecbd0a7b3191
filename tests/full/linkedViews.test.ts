import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/data/types';
import { openReader } from '../browser/everyMark';
import { litShown, type DrawnMark } from '../browser/litShown';
import {
  AUTHORITIES,
  data,
  EVERYTHING,
  hashOf,
  litBy,
  namesOf,
  PLACES,
  type Lit,
  type Mark,
} from '../browser/ownFacts';
import { siteInBrowser } from '../browser/siteInBrowser';

const at = siteInBrowser();
const CHOICES = EVERYTHING.filter(({ kind }) => ['entity', 'place', 'paragraph'].includes(kind));
const ALL = EVERYTHING.filter(({ kind }) => !['paragraph', 'claim'].includes(kind)).length;

/** Chooses by the address, as a link does, and waits until the bar speaks of it. */
async function choose(page: Page, mark: Mark, locale: Locale): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(mark));
  await expect
    .poll(() => page.locator('.bar.chosen b').textContent(), { interval: 10 })
    .toContain(namesOf(mark, locale)[0]);
}

/** Marks as they must be: lit where any thing that they stand for is. */
const asWanted = (marks: readonly DrawnMark[], wanted: readonly string[]): DrawnMark[] =>
  marks.map(({ ids }) => ({ ids, lit: ids.some((id) => wanted.includes(id)) }));

/** The block and the line stay lit with any card that stands in the one, or below the other. */
function authoritiesOf({ authority, entity }: Lit): string[] {
  const held = data.entities.filter(({ id }) => entity.includes(id));
  return AUTHORITIES.filter(
    (value) => authority.includes(value) || held.some((one) => one.authority === value),
  );
}

/** On a map a line starts at the origin, which stays lit with it. */
function placesOf({ place, relation }: Lit): string[] {
  const leaves = data.relations.some(
    ({ id, to }) => relation.includes(id) && to.some((end) => PLACES.some((one) => one.id === end)),
  );
  return leaves ? [...place, data.origin.id] : place;
}

async function expectLit(page: Page, mark: Mark): Promise<void> {
  const said = hashOf(mark);
  const wanted = litBy(mark);
  const org = await litShown(page, 'hierarchy');
  expect(org.entity, said).toEqual(asWanted(org.entity, wanted.entity));
  expect(org.relation, said).toEqual(asWanted(org.relation, wanted.relation));
  expect(org.authority, said).toEqual(asWanted(org.authority, authoritiesOf(wanted)));
  const map = await litShown(page, 'map');
  expect(map.relation, said).toEqual(asWanted(map.relation, wanted.relation));
  expect(map.place, said).toEqual(asWanted(map.place, placesOf(wanted)));
}

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

/** The bar's count as it must read, in the words of each language. */
function countOf({ kind }: Mark, lit: Lit, locale: Locale): string {
  const [e, r, p] = [lit.entity.length, lit.relation.length, lit.place.length];
  const [E, R, P] = [data.entities.length, data.relations.length, PLACES.length];
  const marks = e + r + p + lit.authority.length;
  if (kind === 'paragraph') {
    return locale === 'en'
      ? `${marks} of ${ALL} marks rest on it`
      : `표시 ${ALL}개 중 ${marks}개가 여기에 기댄다`;
  }
  return locale === 'en'
    ? `${e} of ${E} entities, ${r} of ${R} relations, ${p} of ${P} places`
    : `주체 ${E}개 중 ${e}개, 관계 ${R}개 중 ${r}개, 장소 ${P}개 중 ${p}개`;
}

function othersOf({ kind }: Mark, { entity, place }: Lit, locale: Locale): string[] {
  if (kind === 'entity') return place.flatMap((id) => namesOf({ kind: 'place', id }, locale));
  if (kind === 'place') return entity.flatMap((id) => namesOf({ kind: 'entity', id }, locale));
  return [];
}

/** A list in words, in no order: a name may have a comma of its own. */
const named = (text: string): string[] => text.split(', ').filter(Boolean).sort();

test.each(['en', 'ko'] as const)('the bar says what is lit and how much, in %s', async (locale) => {
  const { page, leave } = await openReader(at, locale, 1440);
  for (const mark of CHOICES) {
    await choose(page, mark, locale);
    const lit = litBy(mark);
    const bar = page.locator('.bar.chosen p');
    const said = hashOf(mark);
    expect(await bar.locator('.count').textContent(), said).toBe(countOf(mark, lit, locale));
    const others = (await bar.locator('.arrow + span').allTextContents()).join();
    expect(named(others), said).toEqual(named(othersOf(mark, lit, locale).join(', ')));
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
