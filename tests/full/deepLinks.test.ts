import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/data/types';
import { answered } from '../support/answered';
import { openReader } from '../support/everyMark';
import { EVERYTHING, hashOf, type Mark } from '../support/ownFacts';
import { siteInBrowser } from '../support/siteInBrowser';
import { expectState, roundTrip, type State } from '../support/roundTrip';
import { viewShown } from '../support/viewShown';

const at = siteInBrowser();

const mark = (kind: string, id: string): Mark => ({ kind, id });
/** Relations and claims are many, and read from a link in one way: half of them in each language. */
const HALVED = ['relation', 'claim'];
/** By their ids, so that the kinds come mixed. */
const marksOf = (locale: Locale): Mark[] =>
  EVERYTHING.filter(
    ({ kind }, index) => !HALVED.includes(kind) || index % 2 === (locale === 'en' ? 0 : 1),
  ).toSorted((a, b) => a.id.localeCompare(b.id));

/** One link of each kind of mark, and each of what else an address may say, in the languages by turns. */
const COLD: readonly State[] = [
  { hash: '' },
  ...['entity', 'relation', 'place', 'paragraph', 'claim', 'authority'].flatMap((kind) => {
    const one = EVERYTHING.find((found) => found.kind === kind);
    return one ? { hash: hashOf(one), mark: one } : [];
  }),
  { hash: '#v=before', before: true },
  { hash: '#m=flat', flat: true },
  { hash: '#t=hierarchy', tables: 1 },
  { hash: '#t=map', tables: 1 },
  { hash: '#t=hierarchy,map', tables: 2 },
  { hash: '#s=3', step: 3 },
  { hash: '#s=4&m=flat', step: 4, flat: true },
  { hash: '#s=6&v=before', step: 6, before: true },
  { hash: '#s=2&e=room-39', step: 2, mark: mark('entity', 'room-39') },
  { hash: '#e=room-39&v=before', mark: mark('entity', 'room-39'), before: true },
  { hash: '#pl=russia&m=flat', mark: mark('place', 'russia'), flat: true },
  { hash: '#p=12&m=flat&t=hierarchy', mark: mark('paragraph', 'P12'), flat: true, tables: 1 },
  { hash: '#p7&c=C07&t=map', mark: mark('claim', 'C07'), tables: 1 },
  { hash: '#r=trade-china&utm_source=x', mark: mark('relation', 'trade-china') },
];

describe.each(['en', 'ko'] as const)('every view as a link, in %s', (locale) => {
  test('opens, reloads as it was, and comes back by back and forward', async () => {
    const { page, leave } = await openReader(at, locale, 1440);
    const path = at.site.url + (locale === 'en' ? '' : 'ko/');
    for (const [index, state] of COLD.entries()) {
      if (index % 2 === (locale === 'en' ? 0 : 1)) await roundTrip(page, path, state, locale);
    }
    await leave();
  });

  test('is followed on the page, whatever it names, and comes back by back', async () => {
    const { page, leave } = await openReader(at, locale, 1440);
    const states = marksOf(locale).map((one): State => ({ hash: hashOf(one), mark: one }));
    for (const state of states) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, state.hash);
      expectState(await viewShown(page), state, locale);
    }
    for (const state of states.slice(-12, -1).reverse()) {
      await page.evaluate(() => {
        history.back();
      });
      await expect.poll(() => new URL(page.url()).hash, { timeout: 10_000 }).toBe(state.hash);
      expectState(await viewShown(page), state, locale);
    }
    await leave();
  });

  test('the link to the other language shows the same there', async () => {
    const { page, leave } = await openReader(at, locale, 1440, '#pl=china&m=flat');
    const other = locale === 'en' ? 'ko' : 'en';
    await page.keyboard.press('Escape');
    await page.locator('#p4 a.chip.needs-script').evaluate((one: HTMLElement) => {
      one.click();
    });
    await answered(page);
    await page.locator(`a[data-language][hreflang="${other}"]`).click();
    await page.locator(`html[lang="${other}"][data-hydrated]`).waitFor({ state: 'attached' });
    const shown = await viewShown(page);
    expectState(shown, { hash: '#p=4&m=flat', mark: mark('paragraph', 'P4'), flat: true }, other);
    await leave();
  });

  test('a link that names what is not there says so, until the note is put away', async () => {
    const { page, leave } = await openReader(at, locale, 1440, '#e=gone&m=flat');
    const shown = await viewShown(page);
    expect(shown.notice).toContain('gone');
    expect({ mode: shown.mode, bar: shown.bar }).toEqual({ mode: 'flat', bar: null });
    await page.locator('.notice button').click();
    expect(await page.locator('.notice').count()).toBe(0);
    // The next good link needs no note.
    await page.evaluate(() => {
      location.hash = '#pl=nowhere';
    });
    await page.locator('.notice').waitFor();
    await page.evaluate(() => {
      location.hash = '#pl=china';
    });
    await page.locator('.notice').waitFor({ state: 'detached' });
    await leave();
  });
});

test.each([
  ['?utm=1#?secret=AbCdEfGhIj', 'en'],
  ['#amp=1', 'en'],
  ['?a=%00&b=<i>#x=1&y', 'ko'],
] as const)(
  'parts of others stay in the address through every change: %s, in %s',
  async (parts, locale) => {
    const { page, leave } = await openReader(at, locale, 1440, parts);
    const { search, hash } = new URL(page.url());
    const expectKept = (said: string): void => {
      const now = new URL(page.url());
      expect(now.search, said).toBe(search);
      for (const part of hash.slice(1).split('&')) expect(now.hash, said).toContain(part);
    };
    const press = async (selector: string): Promise<void> => {
      await page
        .locator(selector)
        .first()
        .evaluate((one) => {
          (one as HTMLElement).click();
        });
      await answered(page);
      expectKept(selector);
    };
    await press('[data-island="hierarchy"] .over [data-mark="entity:room-39"]');
    await press('dialog .links a');
    await press('#p1 a.chip.needs-script');
    await press('.bar.chosen button:last-child');
    await press('#story .start');
    await press('#story .next');
    await press('#story .leave');
    for (const nth of [2, 1]) await press(`[data-island="switch-map"] button:nth-child(${nth})`);
    for (const _time of [1, 2]) await press('[data-island="tools-hierarchy"] [aria-pressed]');
    await press('[data-island="switch-hierarchy"] button');
    expect(new URL(page.url()).hash).toContain('v=before');
    await page.evaluate(() => {
      history.back();
    });
    await expect.poll(() => page.url(), { timeout: 10_000 }).not.toContain('v=before');
    expectKept('back');
    await leave();
  },
);
