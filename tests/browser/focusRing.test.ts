import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { openReader } from '../support/everyMark';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();
// A card that holds marks of others, a badge of the map, and the block with what stands in it.
const MARKS = ['entity:room-39-companies', 'relation:contact-russia', 'authority:granted'];

describe.each(['en', 'ko'] as const)('%s: the focus, back from the card,', (locale) => {
  test.each(MARKS)('is drawn round the whole of %s', async (mark) => {
    const { page, leave } = await openReader(at, locale, 1440);
    await page.locator(`[data-mark="${mark}"]:visible`).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await answered(page);
    await page.keyboard.press('Escape');
    await answered(page);
    const seen = await page.evaluate(() => {
      const button = document.activeElement as HTMLElement;
      const ring = getComputedStyle(button, '::before');
      const px = (name: string): number => parseFloat(ring.getPropertyValue(name));
      const box = button.getBoundingClientRect();
      const out = px('outline-offset') + px('outline-width');
      const chosen = Array.from(document.querySelectorAll('[data-selected]'), (outline) =>
        outline.getBoundingClientRect(),
      ).find(
        ({ left, right, top, bottom }) =>
          left < box.right && right > box.left && top < box.bottom && bottom > box.top,
      );
      return {
        mark: button.dataset['mark'],
        width: px('outline-width'),
        // What is chosen has an outline of its own, close round the whole mark.
        encloses:
          chosen !== undefined &&
          box.left + px('left') - out <= chosen.left + 1 &&
          box.right - px('right') + out >= chosen.right - 1 &&
          box.top + px('top') - out <= chosen.top + 1 &&
          box.bottom - px('bottom') + out >= chosen.bottom - 1,
      };
    });
    expect(seen).toEqual({ mark, width: 3, encloses: true });
    await leave();
  });
});
