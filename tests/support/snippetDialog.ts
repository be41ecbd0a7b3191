import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { answered } from './answered';
import { hydrated, openPage, type WatchedPage } from './openPage';

/** The explainer with the dialog for embeds open. */
export interface OpenDialog extends WatchedPage {
  /** The code as it stands in its field. */
  readonly code: () => Promise<string>;
  /** Presses the button, or sets the box, of this name. */
  readonly choose: (...names: string[]) => Promise<void>;
  /** The address of the preview's frame. */
  readonly preview: () => Promise<string>;
}

/** What is in the dialog, by one locator: there may be a card as well. */
export const DIALOG = 'dialog:has(textarea)';

/** Waits until the preview has measured the embed that is chosen now. */
export async function previewed(page: Page): Promise<void> {
  const frame = await page.locator(`${DIALOG} iframe`).elementHandle();
  const inside = await frame.contentFrame();
  // Loaded whole: from then on the page is busy until it has measured it.
  await inside?.waitForLoadState('load');
  await inside?.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await answered(page);
}

/** Opens the explainer at `url` and in it the dialog, by the button of a chart. */
export async function openDialog(
  browser: Browser,
  url: string,
  chart: 'hierarchy' | 'map' = 'hierarchy',
  options: BrowserContextOptions = {},
): Promise<OpenDialog> {
  const opened = await openPage(browser, options);
  const { page } = opened;
  await page.goto(url);
  await hydrated(page);
  await page.locator(`[data-dialog=embed][data-of=${chart}]`).click();
  // A dialog is known by its name.
  const named = page.getByRole('dialog', { name: /\p{L}/u });
  await named.filter({ has: page.locator('textarea') }).waitFor();
  const dialog = page.locator(DIALOG);
  return {
    ...opened,
    code: () => dialog.locator('textarea').inputValue(),
    choose: async (...names) => {
      for (const name of names) {
        // Named by a line of words, of which the beginning will do.
        const words = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
        const box = dialog.getByRole('checkbox', { name: new RegExp(`^${words}`) });
        if ((await box.count()) > 0) await box.click();
        else await dialog.getByRole('button', { name, exact: true }).click();
      }
    },
    preview: async () => (await dialog.locator('iframe').getAttribute('src')) ?? '',
  };
}
