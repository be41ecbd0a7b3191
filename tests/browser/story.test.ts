import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered } from '../support/answered';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';
import { dataset } from '../unit/realDirective';

const at = siteInBrowser();
const { steps } = dataset;

async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openPage(at.browser, options);
  await page.goto(at.site.url + path);
  if (options.javaScriptEnabled !== false) await hydrated(page);
  return page;
}

const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const bar = (page: Page) => page.locator('#story');
const height = (page: Page): Promise<number> =>
  bar(page).evaluate((one) => one.getBoundingClientRect().height);
/** What is lit on the picture that is shown of the hierarchy. */
const litEntities = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-entity]'))
      .filter((one) => one.getClientRects().length > 0 && !one.hasAttribute('opacity'))
      .map((one) => one.dataset['entity'] ?? ''),
  );

describe.each(['en', 'ko'] as const)('the story in %s', (locale) => {
  const path = locale === 'en' ? '' : 'ko/';

  test('is gone through by the pointer, each step an entry to go back from', async () => {
    const page = await opened(path);
    const whole = await height(page);
    expect(whole).toBe(44);
    await bar(page).locator('.start').click();
    for (const [index, step] of steps.entries()) {
      await answered(page);
      expect(await hash(page)).toBe(`#s=${index + 1}`);
      expect(await bar(page).locator('.sentence').textContent()).toBe(step.sentence[locale]);
      expect(await height(page)).toBe(whole);
      await bar(page).locator('.next').click();
    }
    await answered(page);
    expect(await hash(page)).toBe('');
    await page.goBack();
    await answered(page);
    expect(await hash(page)).toBe(`#s=${steps.length}`);
    await page.context().close();
  });

  test('is gone through by the keyboard, and told once', async () => {
    const page = await opened(path);
    await bar(page).locator('.start').focus();
    await page.keyboard.press('Enter');
    for (const [index, step] of steps.entries()) {
      await answered(page);
      expect(await hash(page)).toBe(`#s=${index + 1}`);
      expect(await page.locator('#story + [role=status]').textContent()).toContain(
        step.sentence[locale],
      );
      expect(await page.evaluate(() => document.activeElement?.closest('#story')?.id ?? null)).toBe(
        'story',
      );
      await page.keyboard.press('ArrowRight');
    }
    // It does not leave by itself.
    await answered(page);
    expect(await hash(page)).toBe(`#s=${steps.length}`);
    await page.keyboard.press('ArrowLeft');
    await answered(page);
    expect(await hash(page)).toBe(`#s=${steps.length - 1}`);
    await page.context().close();
  });

  test('is gone through by a finger, with what is lit between the bars', async () => {
    const page = await opened(path, {
      viewport: { width: 375, height: 812 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });
    await bar(page).locator('li button').first().tap();
    const tops: number[] = [];
    for (const [index, step] of steps.entries()) {
      await answered(page);
      expect(await hash(page)).toBe(`#s=${index + 1}`);
      const seen = await page.evaluate((first) => {
        const told = document.querySelector('#story .told')?.getBoundingClientRect();
        const figure = document.getElementById(`${first}-title`)?.closest('figure');
        const box = figure?.getBoundingClientRect();
        const isSeen = box && told && box.bottom > 60 && box.top < told.top;
        return {
          top: told?.top ?? 0,
          bottom: told?.bottom,
          isSeen,
          over: document.documentElement.scrollWidth,
        };
      }, step.view.first);
      expect(seen).toMatchObject({ isSeen: true, bottom: 812, over: 375 });
      tops.push(seen.top);
      await bar(page).locator('.next').tap();
    }
    // The buttons stay under the finger.
    expect(new Set(tops).size).toBe(1);
    await page.context().close();
  });

  test('without a program it is a list, each with its ¶, and no bar', async () => {
    const page = await opened(path, { javaScriptEnabled: false });
    expect(await bar(page).isVisible()).toBe(false);
    const list = page.locator('section[aria-labelledby="steps-title"]');
    expect(await list.locator('h3').allTextContents()).toEqual(
      steps.map(({ title }) => title[locale]),
    );
    // What is far below is not laid out yet, so it has no inner text.
    const words = await list.textContent();
    for (const { sentence } of steps) expect(words).toContain(sentence[locale]);
    for (const href of await list
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
      expect(await page.locator(href).count(), href).toBe(1);
    }
    await page.context().close();
  });
});

/** Where what a step lights stands on the chart that it speaks of, and between what it must. */
const stands = (page: Page, step: number, mark: string) =>
  page.evaluate(
    ([chart, key]) => {
      const figure = document.getElementById(`${chart}-title`)?.closest('figure');
      const marks = Array.from(
        figure?.querySelectorAll<HTMLElement>(`.picture [data-mark="${key}"]`) ?? [],
      );
      const box = marks.find((one) => one.getClientRects().length > 0)?.getBoundingClientRect();
      const bar = document.getElementById('story');
      const told = bar?.querySelector('.told');
      const isLow = told && getComputedStyle(told).position === 'fixed';
      return {
        scrolled: scrollY,
        isSeen:
          box !== undefined &&
          box.top >= (bar?.getBoundingClientRect().bottom ?? 0) &&
          box.bottom <= (isLow ? told.getBoundingClientRect().top : innerHeight),
      };
    },
    [steps[step - 1]?.view.first, mark] as const,
  );

// The last entity that each lights, or a place; the chart of the fourth is the map.
const LIT = [
  [3, 'entity:security-agencies'],
  [4, 'place:china'],
  [5, 'entity:workers-party'],
] as const;

test.each(LIT)('opened with step %i, a phone shows %s between the bars', async (step, mark) => {
  const page = await opened(`#s=${step}`, {
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
  });
  await expect
    .poll(() => stands(page, step, mark), { timeout: 10_000 })
    .toMatchObject({ isSeen: true });
  await page.context().close();
});

test('opened with a step, or going through them, a wide page stays where all is in sight', async () => {
  for (const [step, mark] of LIT) {
    const page = await opened(`#s=${step}`);
    await answered(page);
    expect(await stands(page, step, mark), mark).toEqual({ scrolled: 0, isSeen: true });
    await bar(page).locator('.next').click();
    await answered(page);
    expect(await page.evaluate(() => scrollY), mark).toBe(0);
    await page.context().close();
  }
});

test('a choice is said over the step, and cleared it is told again', async () => {
  const page = await opened('#s=3');
  const told = await litEntities(page);
  await page.locator('[data-mark="entity:room-39"]:visible').first().click();
  await answered(page);
  expect(await hash(page)).toBe('#s=3&e=room-39');
  expect(await bar(page).innerText()).toContain('Room 39');
  await bar(page).getByRole('button').last().click();
  await answered(page);
  expect(await hash(page)).toBe('#s=3');
  expect(await litEntities(page)).toEqual(told);
  await page.context().close();
});

test('a step that is gone shows the whole, and says so', async () => {
  const page = await opened('#s=8');
  expect(await page.locator('[role=alert]').innerText()).toContain('“8”');
  expect(await bar(page).locator('.told').count()).toBe(0);
  await page.context().close();
});

test.each([320, 375, 600, 1000])(
  'an embed %i px wide opens with a step and keeps its height through all',
  async (width) => {
    const page = await opened('embed/hierarchy/?ctt_steps=on&ctt_s=1', {
      viewport: { width, height: 900 },
    });
    const heights: number[] = [];
    for (const { sentence } of steps) {
      expect(await bar(page).locator('.sentence').textContent()).toBe(sentence.en);
      const inside = await bar(page).evaluate((one) => one.scrollHeight - one.clientHeight);
      expect(inside, 'the sentence fits').toBeLessThanOrEqual(0);
      heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
      await bar(page).locator('.next').click();
      await answered(page);
    }
    expect(new Set(heights).size).toBe(1);
    await page.context().close();
  },
);

test('an embed opens with a step of the map, and says so of one that is gone', async () => {
  const page = await opened('embed/map/?ctt_steps=on&ctt_s=4');
  expect(await bar(page).locator('.sentence').textContent()).toBe(steps[3]?.sentence.en);
  await page.goto(`${at.site.url}embed/map/?ctt_steps=on&ctt_s=8`);
  await hydrated(page);
  expect(await page.locator('[role=alert]').innerText()).toContain('“8”');
  expect(await bar(page).locator('.sentence').count()).toBe(0);
  await page.context().close();
});

test('an embed has no bar unless it was asked for', async () => {
  const page = await opened('embed/hierarchy/', { viewport: { width: 600, height: 900 } });
  expect(await bar(page).isVisible()).toBe(false);
  await page.context().close();
});
