import type { Browser, Page } from 'playwright-core';
import { coldContext } from './coldContext';

/** What is pressed, in turns; each place is scrolled to before it is measured. */
const KINDS = {
  'a mark of the hierarchy': [
    ...['room-39', 'first-class-enterprises', 'workers-party', 'lower-enterprises'].map(
      (id) => `[data-island="hierarchy"] .over [data-mark="entity:${id}"]`,
    ),
    ...['trade-china', 'watch-covered'].map(
      (id) => `[data-island="hierarchy"] .over [data-mark="relation:${id}"]`,
    ),
  ],
  'a mark of the map': ['pyongyang', 'china', 'russia', 'middle-east'].map(
    (id) => `[data-island="map"] .over [data-mark="place:${id}"]`,
  ),
  'chart or table': Array<string>(2).fill('[data-island="tools-hierarchy"] button[aria-pressed]'),
  'before or under': [1, 2].map(
    (nth) => `[data-island="switch-hierarchy"] button:nth-child(${nth})`,
  ),
  'coming nearer on the map': ['in', 'in', 'out', 'reset'].map((way) => `[data-turn="${way}"]`),
  'a step of the story': ['.start', '.next', '.next', '.leave'].map((part) => `#story ${part}`),
} as const;

/** What is pressed where there is no program: it has no buttons, and the browser answers alike everywhere. */
const STILL = ['svg[data-chart="hierarchy"]'];

export type Pressed = keyof typeof KINDS;
export const PRESSED = Object.keys(KINDS) as Pressed[];

/** How long a press took, in ms. */
export interface Answer {
  /** Until the next frame was painted. */
  readonly first: number;
  /** Until all that it brought about was: the card with its words, the table, the other time, the turned map. */
  readonly whole: number;
}

interface Watching {
  /** The longest of the events until `after` ms from now; 0 where all took less than 16. */
  takeLongest(after: number): Promise<number>;
  /** How long from the last press until what is shown differed, and was painted. */
  takeWhole(): Promise<number>;
}

/**
 * From each press until the next frame is painted, as the browser's own event timing has it: rounded
 * to 8 ms by the browser, and 16 where it was that or less.
 */
async function watchEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    let longest = 0;
    const note = (entries: PerformanceEntryList) => {
      for (const { name, duration } of entries) {
        if (/^(pointer(down|up)|mouse(down|up)|click)$/.test(name)) {
          longest = Math.max(longest, duration);
        }
      }
    };
    const observer = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    const takeLongest = async (after: number) => {
      await new Promise((resolve) => setTimeout(resolve, after));
      note(observer.takeRecords());
      const found = longest;
      longest = 0;
      return found;
    };
    const shown = (): string =>
      [
        document.querySelector('dialog[open] h2')?.textContent,
        document.querySelector('#story .sentence')?.textContent,
        // With its transitions the picture of the other time is there at once.
        document.querySelector('svg[data-chart="hierarchy"] > title')?.textContent,
        document.querySelectorAll('.table.shown').length,
        document.querySelector('svg[data-base] [data-world="land"]')?.getAttribute('d'),
      ].join();
    let pressed = 0;
    let whole = Promise.resolve(0);
    document.addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        pressed = timeStamp;
        const before = shown();
        whole = new Promise((resolve) => {
          const look = (): void => {
            const isThere = shown() !== before;
            // A frame is painted after its callbacks; a task comes after that.
            requestAnimationFrame(() => {
              if (!isThere && performance.now() - pressed < 5000) look();
              else
                setTimeout(() => {
                  resolve(performance.now() - pressed);
                });
            });
          };
          look();
        });
      },
      true,
    );
    Object.assign(window, { takeLongest, takeWhole: () => whole });
  });
}

/**
 * Where something is, scrolled to the middle. Asked of the page itself: a locator would leave listeners
 * of the driver in it, which the first press would be answered after.
 */
async function middleOf(page: Page, selector: string): Promise<readonly [number, number]> {
  const middle = await page.evaluate((wanted) => {
    const one = document.querySelector(wanted);
    one?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = one?.getBoundingClientRect();
    return box && ([box.x + box.width / 2, box.y + box.height / 2] as const);
  }, selector);
  if (!middle) throw new Error(`Nothing to press: ${selector}`);
  return middle;
}

async function hydrated(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if ('hydrated' in document.documentElement.dataset) resolve();
          else setTimeout(look, 20);
        };
        look();
      }),
  );
}

async function pressOnce(page: Page, selector: string, live: boolean): Promise<Answer> {
  const [x, y] = await middleOf(page, selector);
  await page.mouse.move(x, y);
  const longest = (after: number): Promise<number> =>
    page.evaluate((ms) => (window as unknown as Watching).takeLongest(ms), after);
  // By then the mark under the pointer has lit what is tied to it, as for a reader who aims.
  await longest(150);
  await page.mouse.down();
  await page.mouse.up();
  // Events are told of after their frame; what the press set going has ended by then too.
  const first = Math.max(16, await longest(350));
  if (!live) return { first, whole: first };
  return { first, whole: await page.evaluate(() => (window as unknown as Watching).takeWhole()) };
}

/**
 * How soon a page answers so many presses of one kind, on a slowed processor. Without its program (not
 * `live`) only the browser answers, and the next frame is all of it.
 */
export async function latencies(
  browser: Browser,
  url: string,
  options: {
    readonly pressed: Pressed;
    readonly count: number;
    readonly slowdown: number;
    readonly live: boolean;
  },
): Promise<Answer[]> {
  const context = await coldContext(browser);
  const page = await context.newPage();
  await page.goto(url);
  if (options.live) await hydrated(page);
  await watchEvents(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: options.slowdown });
  const selectors: readonly string[] = options.live ? KINDS[options.pressed] : STILL;
  const times: Answer[] = [];
  for (let at = 0; at < options.count; at += 1) {
    const selector = selectors[at % selectors.length];
    if (selector !== undefined) times.push(await pressOnce(page, selector, options.live));
    // Without its card, which may lie over the next mark; the choice stays.
    await page.keyboard.press('Escape');
  }
  await context.close();
  return times;
}
