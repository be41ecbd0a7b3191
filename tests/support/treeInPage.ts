import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { FigureName } from './inTables';

/** After how long a letter begins a new word, in ms. */
const PAUSE = 720;

/** One mark of a list as a test sees it. */
export interface Item {
  readonly key: string;
  readonly level: number;
  readonly words: string;
  readonly parent: string | null;
  /** Null for a leaf. */
  readonly expanded: boolean | null;
  readonly tabStop: boolean;
}

/** The list of one chart in an open page. */
export class TreeInPage {
  readonly page: Page;
  readonly root: string;
  readonly locale: 'en' | 'ko';
  /** By how much what is typed is dated later than it is, in ms. */
  #ahead = 0;
  constructor(page: Page, name: FigureName, locale: 'en' | 'ko') {
    this.page = page;
    this.root = `[data-island="${name}"]`;
    this.locale = locale;
  }

  /** The marks of the list that can be reached now, in their order. */
  items(): Promise<Item[]> {
    return this.page.locator(this.root).evaluate((root) => {
      const buttons = Array.from(root.querySelectorAll<HTMLElement>('.over .mark'));
      return buttons
        .filter((one) => one.getClientRects().length > 0 && !one.closest('ul[aria-hidden]'))
        .map((one) => {
          const item = one.parentElement;
          const up = item?.parentElement?.closest('li')?.querySelector<HTMLElement>('[data-mark]');
          const toggle = item?.querySelector(':scope > .toggle');
          let level = 0;
          for (let at = item; at; at = at.parentElement?.closest('li') ?? null) level += 1;
          return {
            key: one.dataset['mark'] ?? '',
            level,
            words: one.textContent.trim(),
            parent: up?.dataset['mark'] ?? null,
            expanded: toggle ? toggle.getAttribute('aria-expanded') === 'true' : null,
            tabStop: one.tabIndex === 0,
          };
        });
    });
  }
  async item(key: string): Promise<Item> {
    const found = (await this.items()).find((one) => one.key === key);
    if (!found) throw new Error(`${key} cannot be reached.`);
    return found;
  }
  /** The key of the mark that has the focus; null where none has. */
  focused(): Promise<string | null> {
    return this.page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'] ?? null,
    );
  }
  async focus(key: string): Promise<void> {
    await this.page.locator(`${this.root} .over [data-mark="${key}"]`).focus();
    expect(await this.focused()).toBe(key);
  }
  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }
  /** Opens every branch, by its toggle. */
  async openAll(): Promise<void> {
    await this.page.locator(this.root).evaluate((root) => {
      for (const toggle of root.querySelectorAll<HTMLElement>('.toggle[aria-expanded="false"]')) {
        toggle.click();
      }
    });
  }
  /** Closes every branch, by its toggle. */
  async closeAll(): Promise<void> {
    await this.page.locator(this.root).evaluate((root) => {
      for (const toggle of root.querySelectorAll<HTMLElement>('.toggle[aria-expanded="true"]')) {
        toggle.click();
      }
    });
  }
  /** Presses the toggle of one branch, as a voice or a switch would: by activating it. */
  async toggle(key: string): Promise<void> {
    await this.page.locator(`${this.root} .over [data-mark="${key}"] ~ .toggle`).evaluate((one) => {
      (one as HTMLElement).click();
    });
  }
  async closeBranch(key: string): Promise<void> {
    if ((await this.item(key)).expanded) await this.toggle(key);
  }
  /**
   * Types letters into the focused mark, one after another. As events of its own, since a letter of
   * Hangul comes from no key of its own: it is what an input method hands over when it has composed it.
   */
  async type(word: string): Promise<void> {
    await this.page.evaluate(
      ({ letters, ahead }) => {
        for (const key of letters) {
          const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          Object.defineProperty(event, 'timeStamp', { value: performance.now() + ahead });
          document.activeElement?.dispatchEvent(event);
        }
      },
      { letters: Array.from(word), ahead: this.#ahead },
    );
  }
  /** Waits until what is typed begins a new word. */
  pause(): Promise<void> {
    return this.page.waitForTimeout(PAUSE);
  }
  /** The same without waiting: what is typed from now on says that it comes so much later. */
  skipPause(): void {
    this.#ahead += PAUSE;
  }
  /** Chooses nothing, and closes the card. */
  async reset(): Promise<void> {
    for (let left = 3; left > 0 && (await this.chosen()) !== null; left -= 1) {
      await this.press('Escape');
    }
    await this.openAll();
  }
  chosen(): Promise<string | null> {
    return this.page.evaluate(
      () =>
        document.querySelector<HTMLElement>('.over [data-mark][aria-current="true"]')?.dataset[
          'mark'
        ] ?? null,
    );
  }
  cardOpen(): Promise<boolean> {
    return this.page.locator('dialog').evaluate((one) => (one as HTMLDialogElement).open);
  }
}
