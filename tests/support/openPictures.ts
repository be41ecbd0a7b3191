import { text } from 'node:stream/consumers';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { hydrated, openPage, type WatchedPage } from './openPage';

/** The form that makes pictures, wherever it stands. */
export interface PictureForm {
  /** Presses the button, chooses the size, or sets the box, whose words begin like this; waits for the picture. */
  readonly choose: (...names: string[]) => Promise<void>;
  /** The PNG that is shown. */
  readonly png: () => Promise<Uint8Array>;
  /** The SVG as it is downloaded, where the engine tells of downloads. */
  readonly svg: () => Promise<string>;
  /** What is said of the picture, and of what was done with it. */
  readonly said: () => Promise<string[]>;
  /** The alt text as it can be copied. */
  readonly alt: () => Promise<string>;
}

/** Waits until the picture is that of the last choice. */
async function made(at: Page | Frame): Promise<void> {
  // Outlines are traced letter by letter, which is slow where several engines share a processor.
  await at.locator('.made[aria-busy=false] img').waitFor({ timeout: 90_000 });
}

/** The open form of a page or a frame. */
export function pictureForm(at: Page | Frame): PictureForm {
  const form = at.locator('.form:has(.made)');
  return {
    choose: async (...names) => {
      for (const name of names) {
        const words = new RegExp(`^${name}`);
        const choices = ['radio', 'checkbox', 'button'].map((role) =>
          form.getByRole(role as 'radio', { name: words }),
        );
        const counts = await Promise.all(choices.map((choice) => choice.count()));
        const choice = choices[counts.findIndex((count) => count > 0)];
        if (!choice) throw new Error(`The form has nothing to choose that begins with "${name}".`);
        await choice.click({ force: true });
        await made(at);
      }
    },
    png: async () => {
      await made(at);
      const data = (await form.locator('.made img').getAttribute('src')) ?? '';
      return new Uint8Array(Buffer.from(data.replace(/^data:image\/png;base64,/, ''), 'base64'));
    },
    svg: async () => {
      await made(at);
      const page = 'page' in at ? at.page() : at;
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        form.locator('a[download$=".svg"]').click(),
      ]);
      return text(await download.createReadStream());
    },
    said: async () =>
      (await form.locator('[role=status]').allInnerTexts()).filter((text) => text !== ''),
    alt: () => form.locator('textarea').inputValue(),
  };
}

/** Opens the explainer at `url`, and in it the dialog for pictures of a chart. */
export async function openPictures(
  browser: Browser,
  url: string,
  chart: 'hierarchy' | 'map' = 'hierarchy',
  options: BrowserContextOptions = {},
): Promise<WatchedPage & PictureForm> {
  const opened = await openPage(browser, options);
  const { page } = opened;
  await page.goto(url);
  await hydrated(page);
  await page.locator(`[data-dialog=image][data-of=${chart}]`).click();
  // A dialog is known by its name.
  const named = page.getByRole('dialog', { name: /\p{L}/u });
  await named.filter({ has: page.locator('.made') }).waitFor();
  await made(page);
  return { ...opened, ...pictureForm(page) };
}
