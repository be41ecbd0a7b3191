import type { Frame, Page } from 'playwright-core';

/**
 * Waits until all that a press or a new address brings about is done, in a page or in the page of a frame:
 * it has heard of that within two frames, and is busy (see `src/kit/settled.ts`) until it is.
 */
export async function answered(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
    }
  });
  await page.locator('html:not([data-busy])').waitFor({ state: 'attached' });
}
