import type { Page } from 'playwright-core';
import { answered } from './answered';

/** One state of a page that a reader can come to. */
export interface JourneyState {
  readonly name: string;
  /** What stands after "#" in the address of the state. */
  readonly hash: string;
  /** What a reader does there. */
  readonly then?: (page: Page) => Promise<void>;
  /** The part that is new in this state. */
  readonly part: string;
}

const typed = (words: string) => async (page: Page) => {
  await page.getByRole('combobox').fill(words);
};

/** Every kind of state of a page, each reached from the first one. */
export const JOURNEY: readonly JourneyState[] = [
  { name: 'start', hash: '', part: 'body' },
  { name: 'an entity and its card', hash: 'e=room-39-companies', part: 'dialog' },
  { name: 'a place and its card', hash: 'pl=russia', part: 'dialog' },
  { name: 'a relation on context and its card', hash: 'r=room-39-under-party', part: 'dialog' },
  { name: 'granted authority and its card', hash: 'a=granted', part: 'dialog' },
  { name: 'a paragraph and its card', hash: 'p=7', part: 'dialog' },
  { name: 'a claim and its card', hash: 'c=C24', part: 'dialog' },
  {
    name: 'the card closed, the entity still chosen',
    hash: 'e=direct-trading-companies',
    then: (page) => page.keyboard.press('Escape'),
    part: '.bar',
  },
  { name: 'a step of the story', hash: 's=3', part: '.bar' },
  { name: 'a step of the map', hash: 's=4', part: '#charts' },
  { name: 'search with results', hash: '', then: typed('a'), part: '[role="search"]' },
  { name: 'search without results', hash: '', then: typed('qqqq'), part: '[role="search"]' },
  { name: 'tables', hash: 't=hierarchy,map', part: '#charts' },
  { name: 'tables and a card', hash: 'e=room-39&t=hierarchy,map', part: 'dialog' },
  { name: 'before the directive', hash: 'v=before', part: '#charts' },
  { name: 'the flat map', hash: 'm=flat', part: '#charts' },
  { name: 'a link that names nothing', hash: 'e=nobody', part: '.notice' },
];

/** Brings an open page into a state, whichever it was in. */
export async function enter(page: Page, { hash, then }: JourneyState): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.notice button')?.click();
    document.querySelector<HTMLElement>('[role="search"] .panel button')?.click();
    const field = document.querySelector('input');
    if (field?.value) {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    field?.blur();
    location.hash = '';
  });
  await answered(page);
  await page.evaluate((next) => {
    location.hash = next;
    scrollTo(0, 0);
  }, hash);
  await answered(page);
  await then?.(page);
  await answered(page);
  // The card rises, marks fade.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
}
