import type { ElementHandle } from 'playwright-core';
import { expect } from 'vitest';
import { chooseNothing, expectCard } from './card';
import { forget, press, type Reader } from './everyMark';

/** Opens each paragraph's fold, and the card of its link to the charts by hand and then by Enter; returns the paragraphs. */
export async function everyCell(reader: Reader): Promise<string[]> {
  const { page, locale } = reader;
  const opened: string[] = [];
  for (const handle of await page.locator('details a.chip.needs-script').elementHandles()) {
    const cell = handle as ElementHandle<HTMLElement>;
    const id = ((await cell.getAttribute('href')) ?? '').slice(1).toUpperCase();
    await cell.evaluate((one) => {
      const fold = one.closest('details');
      if (fold) fold.open = true;
    });
    await press(reader, cell, id);
    await expectCard(page, { kind: 'paragraph', id }, locale);
    await chooseNothing(page);
    await cell.focus();
    await page.keyboard.press('Enter');
    await expectCard(page, { kind: 'paragraph', id }, locale);
    await page.keyboard.press('Escape');
    expect(await cell.evaluate((one) => document.activeElement === one), id).toBe(true);
    await chooseNothing(page);
    opened.push(id);
  }
  return opened;
}

/**
 * Opens the card of every chip that is shown: by hand the first of each paragraph in a table, by
 * its role alone the others. Returns the paragraphs.
 */
export async function everyChip(reader: Reader): Promise<Set<string>> {
  const { page, locale } = reader;
  const pressed = new Set<string>();
  const opened = new Set<string>();
  for (const handle of await page.locator('a.chip:visible').elementHandles()) {
    const chip = handle as ElementHandle<HTMLElement>;
    const { id, table } = await chip.evaluate((one) => {
      return {
        id: (one.getAttribute('href') ?? '').slice(1).toUpperCase(),
        table: one.closest('table, [role="table"]')?.querySelector('caption')?.textContent ?? '',
      };
    });
    if (pressed.has(id + table)) {
      await chip.evaluate((one) => {
        one.click();
      });
    } else await press(reader, chip, `the chip of ${id}`);
    pressed.add(id + table);
    await expectCard(page, { kind: 'paragraph', id }, locale);
    await page.keyboard.press('Escape');
    expect(await chip.evaluate((one) => document.activeElement === one), id).toBe(true);
    await chooseNothing(page);
    opened.add(id);
  }
  return opened;
}

/** Points at a country's own shape, away from any mark, and expects its card. */
export async function onShape(reader: Reader, id: string): Promise<void> {
  const { page, locale, touch } = reader;
  const shape = page.locator(`[data-island="map"] path[data-shaded][data-partner="${id}"]`).first();
  const at = await shape.evaluate((path: SVGPathElement) => {
    path.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = path.getBoundingClientRect();
    const inverse = path.getScreenCTM()?.inverse();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y);
    // A finger that touches a ring or a dot means that.
    const round = Array.from(path.closest('.picture')?.querySelectorAll('circle') ?? [], (one) =>
      one.getBoundingClientRect(),
    ).map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }));
    const isFree = (x: number, y: number): boolean =>
      round.every((mark) => Math.hypot(mark.x - x, mark.y - y) > 18);
    const points: { x: number; y: number }[] = [];
    for (let x = box.left; x < box.right; x += 4) {
      for (let y = box.top; y < box.bottom; y += 4) {
        const inside = path.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse));
        const top = document.elementFromPoint(x, y);
        const isShape = top?.closest('.picture') && !top.closest('button, a');
        if (inside && isShape && isFree(x, y)) points.push({ x, y });
      }
    }
    return points.sort((a, b) => far(a) - far(b))[0];
  });
  if (!at) throw new Error(`No part of ${id} is free of buttons.`);
  await (touch ? page.touchscreen.tap(at.x, at.y) : page.mouse.click(at.x, at.y));
  await expectCard(page, { kind: 'place', id }, locale);
  await forget(reader, 'map');
}
