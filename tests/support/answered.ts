import type { Page } from 'playwright-core';

/**
 * Waits until all that a press brings about is done: the view changes after a frame, its card opens after
 * one more, and the page is painted once again.
 */
export async function answered(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
    }
  });
}
