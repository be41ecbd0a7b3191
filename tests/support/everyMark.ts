import type { Browser, ElementHandle, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../../src/data/types';
import { answered } from './answered';
import { chooseNothing, expectCard } from './card';
import { FIGURES, figure, type FigureName } from './inTables';
import { hydrated, openPage } from './openPage';
import type { Mark } from './ownFacts';
import type { SiteInBrowser } from './siteInBrowser';

export interface Reader {
  readonly page: Page;
  readonly locale: Locale;
  readonly touch: boolean;
  /** Closes the page; fails where it said anything, or broke its policy. */
  readonly leave: () => Promise<void>;
}

/** Opens the page of a language at a width, without motion; at 375 px and below with a finger. */
export async function openReader(
  { browser, site }: { readonly browser: Browser; readonly site: SiteInBrowser['site'] },
  locale: Locale,
  width: number,
  hash = '',
): Promise<Reader> {
  const touch = width <= 375;
  const { page, context, messages, violations } = await openPage(browser, {
    viewport: { width, height: 900 },
    ...(touch && { hasTouch: true, isMobile: true }),
    reducedMotion: 'reduce',
  });
  await page.goto(site.url + (locale === 'en' ? '' : `${locale}/`) + hash);
  await hydrated(page);
  const leave = async (): Promise<void> => {
    expect(messages).toEqual([]);
    expect(await violations()).toEqual([]);
    await context.close();
  };
  return { page, locale, touch, leave };
}

export interface ShownButton {
  readonly mark: Mark;
  readonly button: ElementHandle<HTMLElement>;
}

const toMark = (key: string): Mark => {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at), id: key.slice(at + 1) };
};

/** The buttons of a chart that are shown, from the first to the last. */
export async function shownButtons(page: Page, chart: FigureName): Promise<ShownButton[]> {
  const all = await figure(page, chart).locator('[data-mark]:visible').elementHandles();
  const shown: ShownButton[] = [];
  for (const handle of all) {
    const button = handle as ElementHandle<HTMLElement>;
    shown.push({ mark: toMark((await button.getAttribute('data-mark')) ?? ''), button });
  }
  return shown;
}

/** Presses the middle of an element with the mouse or a finger; fails where something else is on top. */
export async function press(
  { page, touch }: Reader,
  element: ElementHandle<Element>,
  said: string,
): Promise<void> {
  const { x, y, hit } = await element.evaluate((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = one.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = document.elementFromPoint(x, y);
    const own = top !== null && one.contains(top);
    return { x, y, hit: own ? 'itself' : `${top?.tagName} ${top?.className} ${top?.textContent}` };
  });
  expect(hit, `on top of the middle of ${said}`).toBe('itself');
  await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}

/** Turns the map back to its first view, and waits until its buttons lie over their marks again. */
async function turnBack(page: Page): Promise<void> {
  await page.locator('[data-turn="reset"]').evaluate((button: HTMLElement) => {
    button.click();
  });
  await answered(page);
}

export async function forget(reader: Reader, chart: FigureName): Promise<void> {
  await chooseNothing(reader.page);
  if (chart === 'map') await turnBack(reader.page);
}

const isFocused = (button: ElementHandle<Element>): Promise<boolean> =>
  button.evaluate((one) => document.activeElement === one);

async function expectFocusBack(reader: Reader, { mark, button }: ShownButton): Promise<void> {
  await reader.page.keyboard.press('Escape');
  await expect
    .poll(() => isFocused(button), {
      interval: 10,
      timeout: 10_000,
      message: `focus back on ${mark.kind}:${mark.id}`,
    })
    .toBe(true);
}

/** Opens the card of each mark of a chart with the mouse, or with a finger. */
export async function byPointer(reader: Reader, chart: FigureName): Promise<Mark[]> {
  const shown = await shownButtons(reader.page, chart);
  for (const { mark, button } of shown) {
    await press(reader, button, `${mark.kind}:${mark.id}`);
    await expectCard(reader.page, mark, reader.locale);
    await forget(reader, chart);
  }
  return shown.map(({ mark }) => mark);
}

async function openByEnter(reader: Reader, one: ShownButton): Promise<void> {
  expect(await isFocused(one.button), `focus on ${one.mark.kind}:${one.mark.id}`).toBe(true);
  await reader.page.keyboard.press('Enter');
  await expectCard(reader.page, one.mark, reader.locale);
  await expectFocusBack(reader, one);
}

/** Presses Tab until something has the focus; fails where that takes more than some stops between. */
async function tabTo({ page }: Reader, button: ElementHandle<Element>): Promise<void> {
  for (let left = 12; left > 0 && !(await isFocused(button)); left -= 1) {
    await page.keyboard.press('Tab');
  }
}

/** The places on the map, from the first one on, as arrows lead from one to the next; then its table by Tab. */
async function byCompass(reader: Reader, shown: readonly ShownButton[]): Promise<void> {
  const { page } = reader;
  const overlay = await page.locator('[data-island="map"] .over [data-mark]').count();
  const [places, rows] = [shown.slice(0, overlay), shown.slice(overlay)];
  if (places[0]) await tabTo(reader, places[0].button);
  const left = new Set(places);
  const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];
  for (let pressed = 0; left.size > 0; pressed += 1) {
    const key = await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'],
    );
    const at = places.find(({ mark }) => `${mark.kind}:${mark.id}` === key);
    if (at && left.delete(at)) await openByEnter(reader, at);
    expect(pressed, `arrows lead to ${[...left].map(({ mark }) => mark.id).join()}`).toBeLessThan(
      40,
    );
    await page.keyboard.press(ARROWS[(pressed + Math.floor(pressed / 4)) % 4] ?? '');
    await answered(page);
  }
  for (const one of rows) {
    await tabTo(reader, one.button);
    await openByEnter(reader, one);
  }
}

/** The rows and marks of the hierarchy: one stop, then arrows. */
async function byArrows(reader: Reader, shown: readonly ShownButton[]): Promise<void> {
  const { page } = reader;
  if (shown[0]) await tabTo(reader, shown[0].button);
  for (const [position, one] of shown.entries()) {
    if (position > 0) await page.keyboard.press('ArrowDown');
    await openByEnter(reader, one);
  }
  // One stop: the next Tab leaves the marks.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('[data-mark]'))).toBe(false);
}

/** Opens the card of each mark of a chart by keys alone: Tab, arrows, Enter, Escape. */
export async function byKeys(reader: Reader, chart: FigureName): Promise<Mark[]> {
  const { page } = reader;
  const shown = await shownButtons(page, chart);
  // From the title's line on: of the map on a phone there is no switch on it.
  await page.locator(`#${chart}-title`).evaluate((title) => {
    title.tabIndex = -1;
    title.focus();
  });
  await (chart === 'map' ? byCompass : byArrows)(reader, shown);
  await forget(reader, chart);
  return shown.map(({ mark }) => mark);
}

/** Opens the card of each mark as a voice or a switch does: whatever has the role of a button is activated. */
export async function byRole(reader: Reader, chart: FigureName): Promise<Mark[]> {
  const { page, locale } = reader;
  const buttons = await figure(page, chart).getByRole('button').elementHandles();
  const opened: Mark[] = [];
  for (const button of buttons) {
    const key = await button.getAttribute('data-mark');
    if (key === null) continue;
    const mark = toMark(key);
    await button.evaluate((one) => {
      (one as HTMLElement).click();
    });
    await expectCard(page, mark, locale);
    await expectFocusBack(reader, { mark, button: button as ElementHandle<HTMLElement> });
    opened.push(mark);
  }
  await forget(reader, chart);
  return opened;
}

export const WAYS = { pointer: byPointer, keys: byKeys, role: byRole } as const;
export type Way = keyof typeof WAYS;

/** Every mark of both charts in one way; returns those that were opened, as "kind:id". */
export async function everyMark(reader: Reader, way: Way): Promise<string[]> {
  const opened: Mark[] = [];
  for (const chart of FIGURES) opened.push(...(await WAYS[way](reader, chart)));
  return [...new Set(opened.map(({ kind, id }) => `${kind}:${id}`))].sort();
}
