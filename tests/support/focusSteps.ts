import type { Page } from 'playwright-core';

export interface FocusStep {
  readonly name: string;
  readonly run: (page: Page) => Promise<unknown>;
  /** Whether a change is announced: at once, when a reader pauses, or not at all. */
  readonly said: 'once' | 'late' | 'nothing';
  /** Only where a page is wide: on a phone the map has one view, and no switch. */
  readonly wide?: true;
}

/** Presses a control by its key, with the focus on it, as Tab and Enter would. */
const press =
  (selector: string, which: 'first' | 'last' = 'first') =>
  async (page: Page): Promise<void> => {
    const control = page.locator(selector)[which]();
    await control.focus();
    // What is not shown takes no focus: the key would press what had it before.
    const isFocused = await control.evaluate((element) => element === document.activeElement);
    if (!isFocused) throw new Error(`${selector} takes no focus.`);
    await page.keyboard.press('Enter');
  };
const key =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.keyboard.press(name);
const table = '[data-island="tools-hierarchy"] button[aria-pressed]';
/** On the drawing, or in the ladder that a phone has for it. */
const markOf = (key: string) => `[data-mark="${key}"]:visible`;
const switchOf = (name: string) => `[data-island="switch-${name}"] button`;

/** A journey through every control, in an order in which each is there. */
export const FOCUS_STEPS: readonly FocusStep[] = [
  { name: 'a mark', run: press(markOf('entity:room-39-companies')), said: 'once' },
  { name: 'all marks of its paragraph', run: press('dialog .links button'), said: 'once' },
  { name: 'Escape closes the card', run: key('Escape'), said: 'nothing' },
  { name: 'the bar opens it again', run: press('#story button'), said: 'nothing' },
  { name: 'Close', run: press('dialog .close'), said: 'nothing' },
  { name: 'Clear', run: press('#story button', 'last'), said: 'once' },
  {
    name: 'the story',
    // Where its numbers leave no room for it, the first of them is the way in.
    run: press('#story li:first-child button:visible, #story .start:visible', 'last'),
    said: 'once',
  },
  { name: 'its next step', run: press('#story .next'), said: 'once' },
  { name: 'a mark in it', run: press(markOf('entity:room-39')), said: 'once' },
  { name: 'Escape to the mark', run: key('Escape'), said: 'nothing' },
  { name: 'Escape to the step', run: key('Escape'), said: 'once' },
  { name: 'the whole again', run: press('#story .leave'), said: 'once' },
  { name: 'a line', run: press(markOf('relation:watch-covered')), said: 'once' },
  { name: 'to a paragraph in full', run: press('dialog .links a'), said: 'nothing' },
  { name: 'a paragraph’s tag', run: press('#changes .chip'), said: 'once' },
  { name: 'Escape from there', run: key('Escape'), said: 'nothing' },
  { name: 'Escape chooses nothing', run: key('Escape'), said: 'once' },
  { name: 'a paragraph’s fold', run: press('#p1 > summary'), said: 'nothing' },
  { name: 'what rests on it', run: press('#p1 a.chip.needs-script'), said: 'once' },
  { name: 'Escape from its card', run: key('Escape'), said: 'nothing' },
  { name: 'Escape chooses nothing once more', run: key('Escape'), said: 'once' },
  { name: 'the table', run: press(table), said: 'once' },
  {
    name: 'sorting',
    run: press(
      '[data-island="hierarchy"] thead button:visible, [data-island="hierarchy"] .stack button:visible',
    ),
    said: 'nothing',
  },
  { name: 'a row', run: press('[data-island="hierarchy"] tbody button'), said: 'once' },
  { name: 'Escape to the row', run: key('Escape'), said: 'nothing' },
  { name: 'the chart', run: press(table), said: 'once' },
  { name: 'Escape chooses nothing again', run: key('Escape'), said: 'once' },
  { name: 'the time before', run: press(switchOf('hierarchy')), said: 'once' },
  { name: 'under the directive', run: press(switchOf('hierarchy'), 'last'), said: 'once' },
  { name: 'the flat map', run: press(switchOf('map'), 'last'), said: 'once', wide: true },
  {
    name: 'a place of its table',
    run: press('#map-matrix [data-mark="place:china"]'),
    said: 'once',
  },
  { name: 'Escape to the place', run: key('Escape'), said: 'nothing' },
  { name: 'the globe', run: press(switchOf('map')), said: 'once', wide: true },
  { name: 'turning', run: press('[data-turn="west"]'), said: 'nothing' },
  { name: 'coming nearer', run: press('[data-turn="in"]'), said: 'nothing' },
  { name: 'Escape with a place chosen', run: key('Escape'), said: 'once' },
  {
    name: 'search',
    run: async (page) => {
      await page.getByRole('combobox').focus();
      await page.keyboard.type('39');
    },
    said: 'late',
  },
  { name: 'a result', run: key('Enter'), said: 'once' },
  { name: 'Escape to the field', run: key('Escape'), said: 'nothing' },
  {
    name: 'a search without results',
    run: async (page) => {
      await page.getByRole('combobox').fill('qqqq');
    },
    said: 'late',
  },
  { name: 'clearing it', run: press('[role="search"] .panel button'), said: 'nothing' },
  {
    name: 'back',
    run: (page) =>
      page.evaluate(() => {
        history.back();
      }),
    said: 'nothing',
  },
  {
    name: 'an address that names nothing',
    run: (page) =>
      page.evaluate(() => {
        location.hash = 'e=nobody';
      }),
    said: 'once',
  },
  { name: 'putting the note away', run: press('.notice button'), said: 'nothing' },
  {
    name: 'light and dark',
    // On a phone it is at the page's foot.
    run: press('[data-island^="theme"] button:visible'),
    said: 'nothing',
  },
];

/** Writes down what live regions say, from the first moment of a page on. */
export async function watchVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const LIVE = '[role="status"], [role="alert"], [aria-live]';
    const last = new WeakMap<Element, string>();
    const read = (region: Element): void => {
      const words = region.textContent.replace(/\s+/g, ' ').trim();
      if (words === (last.get(region) ?? '')) return;
      last.set(region, words);
      if (words !== '') said.push(words);
    };
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(LIVE);
        if (region) regions.add(region);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(LIVE)) regions.add(node);
          for (const inside of node.querySelectorAll(LIVE)) regions.add(inside);
        }
      }
      for (const region of regions) read(region);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What was said since this was asked last. */
export function voiceOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
}
