import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { EVERYTHING } from './ownFacts';

/** Presses what a selector finds, by its role alone, where it is there and shown. */
async function activate(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = Array.from(document.querySelectorAll<HTMLElement>(wanted));
    all.find((one) => one.getClientRects().length > 0)?.click();
  }, selector);
}

async function seek(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox').fill(words);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

export type Step = readonly ['press' | 'seek' | 'key' | 'history', string];

const press = (selectors: readonly string[]): Step[] =>
  selectors.map((selector) => ['press', selector]);

const SWITCHES = press(
  ['hierarchy', 'map'].flatMap((name) =>
    ['switch', 'tools'].flatMap((part) =>
      [1, 2].map((nth) => `[data-island="${part}-${name}"] button:nth-of-type(${nth})`),
    ),
  ),
);
const MARKS = press(EVERYTHING.map(({ kind, id }) => `[data-mark="${kind}:${id}"]`));
const FOLDS = press(
  Array.from({ length: 12 }, (_, index) => `#p${index + 1}`).flatMap((id) => [
    `${id} > summary`,
    `${id} a.chip.needs-script`,
  ]),
);
const TURNS = press(
  ['west', 'north', 'south', 'east', 'in', 'out', 'reset'].map((name) => `[data-turn="${name}"]`),
);
const OTHERS = press([
  '#story .start',
  '#story .next',
  '#story .back',
  '#story .leave',
  'dialog .links a',
  'dialog .links button',
  'dialog .foot button',
  'dialog .close',
  '.bar.chosen button',
  '.bar.chosen button:last-child',
  'a.chip',
  '#changes a.chip',
  'th button',
  'header button',
]);
const WORDS: readonly Step[] = [
  'room',
  'Russia',
  '39호실',
  'ㅂㅎ',
  'C07',
  'secret query',
  '¶7',
].map((words) => ['seek', words]);
const KEYS: readonly Step[] = ['Escape', 'Tab', 'ArrowDown', 'Enter'].map((key) => ['key', key]);
const HISTORY: readonly Step[] = [
  ['history', 'back'],
  ['history', 'forward'],
];

const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  ...[SWITCHES, FOLDS, TURNS, OTHERS, WORDS, KEYS].map((steps) => ({
    weight: 2,
    arbitrary: fc.constantFrom(...steps),
  })),
);

/** So many journeys through a page, each its own, the same ones for the same seed. */
export function journeys(count: number, seed: number, length = 30): Step[][] {
  const journey = fc.array(anyStep, { minLength: length, maxLength: length });
  return fc.sample(journey, { numRuns: count, seed });
}

/**
 * So many journeys that together press every mark, each by its own way past every other control: nothing
 * is left to luck but the order. The same ones for the same seed.
 */
export function wholeJourneys(count: number, seed: number): Step[][] {
  const others = [...SWITCHES, ...FOLDS, ...TURNS, ...OTHERS, ...WORDS, ...KEYS];
  return Array.from({ length: count }, (_, nth) => {
    const own = [...MARKS.filter((_mark, index) => index % count === nth), ...others];
    const order = fc.shuffledSubarray(own, { minLength: own.length, maxLength: own.length });
    return fc.sample(order, { numRuns: 1, seed: seed + nth })[0] ?? [];
  });
}

/** Going back and forward, for the end of a journey: at its start that would leave the page. */
export const THERE_AND_BACK = HISTORY;

export async function take(page: Page, [kind, what]: Step): Promise<void> {
  if (kind === 'press') await activate(page, what);
  else if (kind === 'seek') await seek(page, what);
  else if (kind === 'key') await page.keyboard.press(what);
  else {
    await page.evaluate((way) => {
      history[way === 'back' ? 'back' : 'forward']();
    }, what);
  }
}
