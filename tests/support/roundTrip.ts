import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../../src/data/types';
import { hydrated } from './openPage';
import { data, litBy, namesOf, type Mark } from './ownFacts';
import { viewShown, type ViewShown } from './viewShown';

/** A busy machine takes its time. */
const PATIENT = { timeout: 10_000 };

/** A view as a link, with what it must show. */
export interface State {
  readonly hash: string;
  readonly mark?: Mark;
  readonly before?: boolean;
  readonly flat?: boolean;
  readonly tables?: number;
  /** The step of the story, from 1. */
  readonly step?: number;
}

/** True where some mark of the charts stands for it, or rests on it. */
function isDrawn(mark: Mark): boolean {
  if (!['paragraph', 'claim'].includes(mark.kind)) return true;
  const { entity, relation, place, authority } = litBy(mark);
  // The teams stand in the table under the map alone.
  const drawn = place.filter((id) => id !== data.team.id);
  return entity.length + relation.length + drawn.length + authority.length > 0;
}

/** Expects a page to show a view, and nothing else. */
export function expectState(shown: ViewShown, state: State, locale: Locale): void {
  const said = `${locale} ${state.hash}`;
  for (const name of state.mark ? namesOf(state.mark, locale) : []) {
    // Names begin with a small letter inside a sentence.
    expect(shown.card?.toLowerCase(), said).toContain(name.toLowerCase());
    expect(shown.bar?.toLowerCase(), said).toContain(name.toLowerCase());
  }
  if (!state.mark) expect([shown.card, shown.bar], said).toEqual([null, null]);
  expect(shown.when, said).toBe(state.before ? 'before' : 'under');
  expect(shown.mode, said).toBe(state.flat ? 'flat' : 'globe');
  const told = state.mark ? null : (data.steps[(state.step ?? 0) - 1]?.sentence[locale] ?? null);
  expect(shown.step, said).toBe(told);
  if (!state.tables) {
    expect(shown.setBack > 0, said).toBe(state.mark ? isDrawn(state.mark) : told !== null);
  }
  // The map has its table under it in any case.
  expect(shown.tables.length, said).toBe(state.hash.includes('t=hierarchy') ? 3 : 1);
  expect(shown.hash, said).toBe(state.hash);
  expect(shown.languages, said).toEqual([state.hash, state.hash]);
  expect(shown.notice, said).toBeNull();
}

/** Closes the card, chooses otherwise: some step of the reader's own, whatever is shown. */
async function step(page: Page): Promise<void> {
  const cell = page.locator('#p2 a.chip.needs-script');
  await page.keyboard.press('Escape');
  const isChosen = /\bp=2\b/.test(page.url());
  await (!isChosen ? cell : page.locator('#p3 a.chip.needs-script')).evaluate((one) => {
    (one as HTMLElement).click();
  });
}

/** Opens a link, reloads it, takes a step of its own, goes back to it, and forward again. */
export async function roundTrip(
  page: Page,
  path: string,
  state: State,
  locale: Locale,
): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path + state.hash);
  await hydrated(page);
  const opened = await viewShown(page);
  expectState(opened, state, locale);
  await page.reload();
  await hydrated(page);
  expect(await viewShown(page), state.hash).toEqual(opened);
  await step(page);
  const second = await viewShown(page);
  expect(second.hash, state.hash).toMatch(/\bp=[23]\b/);
  await page.evaluate(() => {
    history.back();
  });
  await expect.poll(() => viewShown(page), PATIENT).toEqual(opened);
  await page.evaluate(() => {
    history.forward();
  });
  await expect.poll(() => viewShown(page), PATIENT).toEqual(second);
}
