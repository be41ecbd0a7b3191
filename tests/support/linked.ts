import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dataset } from '../unit/realDirective';
import type { Locale } from '../../src/data/types';
import { litShown, type DrawnMark } from './litShown';
import { AUTHORITIES, data, hashOf, litBy, namesOf, PLACES, type Lit, type Mark } from './ownFacts';

/** Chooses by the address, as a link does, and waits until the bar speaks of it. */
export async function choose(page: Page, mark: Mark, locale: Locale): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(mark));
  await expect
    .poll(() => page.locator('.bar.chosen b').textContent(), { interval: 10, timeout: 10_000 })
    .toContain(namesOf(mark, locale)[0]);
}

/** Marks as they must be: lit where any thing that they stand for is; all of them where their chart has nothing that is. */
const asWanted = (
  marks: readonly DrawnMark[],
  wanted: readonly string[],
  isUntouched = false,
): DrawnMark[] =>
  marks.map(({ ids }) => ({ ids, lit: isUntouched || ids.some((id) => wanted.includes(id)) }));

/** The relations that lead to places. */
const toPlaces = (relations: readonly string[]) =>
  data.relations.filter(
    ({ id, to }) =>
      relations.includes(id) && to.some((end) => PLACES.some((one) => one.id === end)),
  );

/** In rows a place that trade is allowed with stands for the permission. */
const allowedBy = (relations: readonly string[]): string[] =>
  toPlaces(relations)
    .filter(({ kind }) => kind === 'may_trade_with')
    .flatMap(({ to }) => to);

/** The block and the line stay lit with any card that stands in the one, or below the other. */
function authoritiesOf({ authority, entity }: Lit): string[] {
  const held = data.entities.filter(({ id }) => entity.includes(id));
  return AUTHORITIES.filter(
    (value) => authority.includes(value) || held.some((one) => one.authority === value),
  );
}

/** On a map a line starts at the origin, which stays lit with it. */
function placesOf({ place, relation }: Lit, drawn: readonly DrawnMark[]): string[] {
  const leaves = drawn.some(({ ids }) => ids.some((id) => relation.includes(id)));
  return leaves ? [...place, data.origin.id] : place;
}

/**
 * Expects both charts to light just what the dataset ties to a choice, and set back the rest; a chart that has
 * no mark of it, as a map has none of those who go nowhere, stays as it is.
 */
export async function expectLit(page: Page, mark: Mark): Promise<void> {
  const said = hashOf(mark);
  const wanted = litBy(mark);
  const org = await litShown(page, 'hierarchy');
  const { entity, relation, place, authority } = wanted;
  const isOut = entity.length + relation.length + authority.length === 0;
  expect(org.entity, said).toEqual(asWanted(org.entity, entity, isOut));
  expect(org.relation, said).toEqual(asWanted(org.relation, relation, isOut));
  expect(org.authority, said).toEqual(asWanted(org.authority, authoritiesOf(wanted), isOut));
  expect(org.place, said).toEqual(asWanted(org.place, allowedBy(relation), isOut));
  const map = await litShown(page, 'map');
  const drawn = [...map.relation, ...map.place].flatMap(({ ids }) => ids);
  const isOff = ![...relation, ...place].some((id) => drawn.includes(id));
  expect(map.relation, said).toEqual(asWanted(map.relation, relation, isOff));
  const isBare = map.row.every(
    ({ ids }) => !ids.some((id) => [...place, ...relation].includes(id)),
  );
  expect(map.row, said).toEqual(asWanted(map.row, [...place, ...relation], isBare));
  expect(map.place, said).toEqual(asWanted(map.place, placesOf(wanted, map.relation), isOff));
}

function othersOf({ kind, id: own }: Mark, { entity, place }: Lit, locale: Locale): string[] {
  // One that has to do with no place: the bar names the entities at the other ends of its relations.
  if (kind === 'entity' && place.length === 0) {
    // The report may call the far ends by another word than their names.
    const words = dataset.relations.flatMap(({ from, toWords }) =>
      toWords && from.includes(own) ? [toWords[locale]] : [],
    );
    const ends = dataset.relations.flatMap(({ from, to, toWords }) => {
      if (from.includes(own)) return toWords ? [] : to;
      return to.includes(own) ? from : [];
    });
    const names = entity
      .filter((id) => ends.includes(id))
      .flatMap((id) => namesOf({ kind: 'entity', id }, locale));
    return [...names, ...words];
  }
  if (kind === 'entity') return place.flatMap((id) => namesOf({ kind: 'place', id }, locale));
  if (kind === 'place') return entity.flatMap((id) => namesOf({ kind: 'entity', id }, locale));
  return [];
}

/** What is left of a text without these names, which are all in it, and without what joins them. */
function besides(text: string, names: readonly string[]): string {
  let left = text
    .split('; ')
    .map((part) => part.replace(/^.*: /, ''))
    .join(', ')
    .toLowerCase();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (!left.includes(name.toLowerCase())) return `without ${name}: ${text}`;
    left = left.replaceAll(name.toLowerCase(), '');
  }
  return left.replaceAll(/\b(?:and|the)\b|[와과,\s]/g, '');
}

/** Expects the bar to name what a choice leads to. */
export async function expectBar(page: Page, mark: Mark, locale: Locale): Promise<void> {
  const lit = litBy(mark);
  const bar = page.locator('.bar.chosen p');
  const said = hashOf(mark);
  // A statement says who says so, the origin what it is.
  if (['relation', 'authority'].includes(mark.kind) || mark.id === data.origin.id) return;
  const others = (await bar.locator('.arrow + span').allTextContents()).join('; ');
  expect(besides(others, othersOf(mark, lit, locale)), said).toBe('');
}
