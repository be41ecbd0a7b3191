import { describe, expect, test } from 'vitest';
import { onShape } from '../support/besideCharts';
import { byKeys, byPointer, byRole, openReader } from '../support/everyMark';
import { expectWhole, followAll, watchDialogs } from '../support/hostile';
import { hostileParts } from '../support/hostileHashes';
import { journeys } from '../support/readingJourney';
import { choose, expectBar, expectLit } from '../support/linked';
import { data, PLACES } from '../support/ownFacts';
import { roundTrip } from '../support/roundTrip';
import { siteInBrowser } from '../support/siteInBrowser';
import { travel } from '../support/travel';

// A slice of the long suites in tests/full: everyMark, linkedViews, deepLinks, hostileLinks, serverLog.
const at = siteInBrowser();

describe('every mark opens its card', () => {
  test('of the hierarchy by keys, of the map by role', async () => {
    const reader = await openReader(at, 'en', 1440);
    const marks = await byKeys(reader, 'hierarchy');
    expect(marks).toHaveLength(data.entities.length + data.relations.length + 2);
    expect((await byRole(reader, 'map')).length).toBeGreaterThan(PLACES.length);
    await reader.leave();
  });

  test('of the map by a finger, in Korean, a country’s shape too', async () => {
    const reader = await openReader(at, 'ko', 375);
    const marks = await byPointer(reader, 'map');
    const places = marks.filter(({ kind }) => kind === 'place').map(({ id }) => id);
    expect(new Set(places).size).toBe(PLACES.length);
    await onShape(reader, 'russia');
    await reader.leave();
  });
});

test('an entity lights its places, a place its entities, and the bar says so', async () => {
  const { page, leave } = await openReader(at, 'ko', 1440);
  for (const mark of [
    { kind: 'entity', id: 'room-39-companies' },
    { kind: 'entity', id: 'first-class-enterprises' },
    { kind: 'place', id: 'russia' },
    { kind: 'paragraph', id: 'P12' },
  ]) {
    await choose(page, mark, 'ko');
    await expectLit(page, mark);
    await expectBar(page, mark, 'ko');
  }
  await leave();
});

test('a link opens what it names, again after a reload, and by back and forward', async () => {
  const { page, leave } = await openReader(at, 'en', 1440);
  const [entity, place] = [
    { kind: 'entity', id: 'room-39' },
    { kind: 'place', id: 'china' },
  ];
  for (const state of [
    { hash: '#e=room-39&v=before', mark: entity, before: true },
    { hash: '#pl=china&m=flat&t=hierarchy&utm_source=x', mark: place, flat: true, tables: 1 },
  ]) {
    await roundTrip(page, at.site.url, state, 'en');
  }
  await leave();
});

test('hostile links are left out, with a note, and run nothing', async () => {
  const reader = await openReader(at, 'en', 1440, `#${hostileParts(1, 3)[0] ?? ''}`);
  const dialogs = watchDialogs(reader.page);
  const { silent } = await followAll(reader.page, hostileParts(60, 8));
  expect(silent).toEqual([]);
  await expectWhole(reader, dialogs);
  await reader.leave();
});

test('two ways through a page leave the same log with the host', async () => {
  const [one, other] = journeys(2, 6, 12);
  const first = await travel(at, 'ko/?a=1', one ?? []);
  const second = await travel(at, 'ko/?a=1', other ?? []);
  expect(first.log).toBe(second.log);
  expect(first.hashes).not.toEqual(second.hashes);
  expect([...first.addresses, ...second.addresses]).toEqual(['/ko/?a=1', '/ko/?a=1']);
});
