import type { Page } from 'playwright-core';
import type { PictureForm } from './openPictures';

/** Chooses outlines, and gives the SVG that the link then leads to: in engines that tell of no downloads too. */
export async function outlinedSvg(page: Page, { choose }: PictureForm): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      if (blob.type === 'image/svg+xml') Object.assign(window, { lastSvg: blob });
      return url;
    };
  });
  await choose('(?:Outlines|윤곽선)$');
  return page.evaluate(() => (window as unknown as { lastSvg: Blob }).lastSvg.text());
}
