import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../../src/data/types';
import { claimsUnder, data, find, namesOf, sourcesUnder, type Mark } from './ownFacts';

interface Card {
  readonly heading: string;
  readonly claims: string[];
  readonly links: string[];
  readonly text: string;
}

/** The open card, once its heading has the focus; null where none has it within ten seconds. */
async function openCard(page: Page): Promise<Card | null> {
  return page.evaluate(async () => {
    for (const end = performance.now() + 10_000; performance.now() < end;) {
      const heading = document.activeElement;
      const card = heading?.matches('dialog[open] h2') ? heading.closest('dialog') : null;
      if (card) {
        return {
          heading: heading?.textContent ?? '',
          claims: Array.from(card.querySelectorAll<HTMLElement>('[data-claim]'), (claim) =>
            String(claim.dataset['claim']),
          ).sort(),
          links: Array.from(
            card.querySelectorAll<HTMLAnchorElement>('.foot a'),
            ({ href }) => href,
          ),
          text: card.innerText,
        };
      }
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
    return null;
  });
}

/** Expects the card of a mark: open, naming it, its heading in focus, with exactly its evidence. */
export async function expectCard(page: Page, mark: Mark, locale: Locale): Promise<void> {
  const said = `${mark.kind}:${mark.id}`;
  const card = await openCard(page);
  if (!card) throw new Error(`${said}: no card opened with the focus on its heading.`);
  // Names begin with a small letter inside a sentence.
  for (const name of namesOf(mark, locale)) {
    expect(card.heading.toLowerCase(), said).toContain(name.toLowerCase());
  }
  const claims = claimsUnder(mark);
  expect(card.claims, said).toEqual(claims);
  const sources = sourcesUnder(mark).map((id) => find(data.sources, id));
  expect(claims.length + sources.length, said).toBeGreaterThan(0);
  for (const { title, url } of sources) {
    expect(card.text, said).toContain(title[locale]);
    if (url !== null) expect(card.links, said).toContain(new URL(url).href);
  }
  for (const id of claims) expect(card.text, said).toContain(find(data.claims, id).text[locale]);
}

/** Puts the card away and chooses nothing, by keys. */
export async function chooseNothing(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.locator('dialog[open], .bar.chosen').count(), {
      interval: 10,
      timeout: 10_000,
    })
    .toBe(0);
}
