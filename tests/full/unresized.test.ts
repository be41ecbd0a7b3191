import { expect, test } from 'vitest';
import type { Frame, Locator } from 'playwright-core';
import { EMBEDS } from '../../src/model/embeds';
import { embedChild } from '../support/embedChildren';
import { framesInBrowser } from '../support/framesInBrowser';
import { openHost } from '../support/openHost';
import { smallFrameFaults } from '../support/smallFrameFaults';
import { until } from '../support/until';

const at = framesInBrowser([]);
const FRAMES = [
  [320, 200],
  [320, 480],
  [600, 400],
  [700, 400],
] as const;
// Each embed in each size; with the attribute and without, and in the languages, by turns.
const CASES = EMBEDS.flatMap((embed, nth) =>
  FRAMES.map(([width, height], at) => {
    const child = embedChild(embed, (nth + (at >> 1)) % 2 === 0 ? 'en' : 'ko');
    const scrolling = (nth + at) % 2 === 0 ? '' : 'scrolling="no"';
    return { ...child, child, width, height, scrolling };
  }),
);

/** Waits until a card has kept its place for 800 ms: the map turns first, and then the card makes room. */
function resting(card: Locator): Promise<void> {
  return card.evaluate(async (dialog) => {
    let since = performance.now();
    for (let last = ''; performance.now() - since < 800;) {
      const now = JSON.stringify(dialog.getBoundingClientRect());
      if (now !== last) since = performance.now();
      last = now;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Opens and closes the card of some marks, and says what went wrong. */
async function cardFaults(child: Frame, isSheet: boolean): Promise<string[]> {
  const faults: string[] = [];
  const marks = child.locator('.mark:visible, .over [data-mark]:visible');
  const count = await marks.count();
  expect(count).toBeGreaterThan(3);
  for (const index of [0, Math.floor(count / 2), count - 1]) {
    const mark = marks.nth(index);
    const name = (await mark.getAttribute('data-mark')) ?? '';
    await mark.focus();
    await mark.press('Enter');
    const card = child.locator('dialog[open]');
    await card.waitFor();
    await resting(card);
    const box = await card.evaluate((dialog) => {
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      const inside = left >= -0.5 && right <= innerWidth + 0.5 && top >= -0.5;
      return { inside: inside && bottom <= innerHeight + 0.5, sheet: dialog.matches(':modal') };
    });
    if (!box.inside) faults.push(`${name}: the card is not all in the frame`);
    if (box.sheet !== isSheet) faults.push(`${name}: a sheet is ${box.sheet}`);
    const all = await card.evaluate((dialog) => {
      const controls = Array.from(dialog.querySelectorAll<HTMLElement>('button, a[href], summary'));
      return controls
        .filter((control) => control.getClientRects().length > 0)
        .filter((control) => {
          control.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = control.getClientRects()[0] ?? new DOMRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return !hit || !control.contains(hit);
        })
        .map((control) => control.textContent.trim().slice(0, 30));
    });
    if (all.length > 0) faults.push(`${name}: not to be pressed: ${all.join(' | ')}`);
    await card
      .getByRole('button', { name: /close|닫기/i })
      .first()
      .click({ timeout: 8000 });
    await card.waitFor({ state: 'detached', timeout: 8000 });
    const way = await child.locator('.full a').boundingBox();
    const frame = await (await child.frameElement()).boundingBox();
    if (!way || !frame || Math.abs(way.y - frame.y) > 1)
      faults.push(`${name}: no way out in sight`);
  }
  return faults;
}

// Side by side: most of it is waiting for what does not come.
test.concurrent.each(CASES)(
  '$name in a frame of $width × $height px that nobody resizes $scrolling: all is in reach',
  async ({ child, width, height, scrolling }) => {
    const host = await openHost(
      at,
      child,
      (href) =>
        `<iframe src="${href}" width="${width}" height="${height}" frameborder="0" ${scrolling}></iframe>`,
      { style: 'body{margin:0}', width: 760 },
    );
    await host.child.locator('html[data-fit]').waitFor({ state: 'attached', timeout: 12_000 });
    expect(await host.frameHeight()).toBe(height);
    const { faults, tried } = await host.child.evaluate(smallFrameFaults);
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(10);
    expect(await cardFaults(host.child, width < 640)).toEqual([]);
    // By the wheel as well: what scrolls is the page, whatever the frame's attribute says.
    await host.child.locator('#frame').evaluate(
      (frame) =>
        new Promise<void>((resolve) => {
          frame.scrollTop = 0;
          // A wheel that comes before this has been drawn is undone by it: Chromium scrolls beside the page's program.
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              resolve();
            });
          });
        }),
    );
    await host.page.mouse.move(40, height - 20);
    await host.page.mouse.wheel(0, 150);
    await until(
      'the wheel scrolls',
      async () => (await host.child.locator('#frame').evaluate((frame) => frame.scrollTop)) > 50,
    );
    expect(host.messages).toEqual([]);
    await host.context.close();
  },
);
