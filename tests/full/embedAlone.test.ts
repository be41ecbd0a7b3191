import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { EMBEDS, embedPath } from '../../src/model/embeds';
import { answered } from '../support/answered';
import { embedJourney } from '../support/embedJourney';
import { framesInBrowser } from '../support/framesInBrowser';
import { hostPage } from '../support/hosts';
import { elsewhere } from '../support/openHost';
import { hydrated, openPage } from '../support/openPage';
import { serve } from '../support/serve';
import { until } from '../support/until';

const at = framesInBrowser([]);
/** Each embed in one language, and in the other one. */
const [SOME = [], OTHERS = []] = LOCALES.map((_locale, first) =>
  EMBEDS.map((embed, nth) => embedPath(embed, LOCALES[(nth + first) % LOCALES.length] ?? 'en')),
);

const selected = (page: Page) => page.locator('#story.chosen');
async function open(path: string) {
  const opened = await openPage(at.browser, { viewport: { width: 700, height: 1600 } });
  await opened.page.goto(at.site.url + path);
  await hydrated(opened.page);
  return opened;
}

describe.concurrent.each(SOME)('%s', (path) => {
  test('does all that it does once every file is gone from the server', async () => {
    const own = await serve(inject('dist'));
    const { page, context, requests, messages } = await openPage(at.browser, {
      viewport: { width: 700, height: 1600 },
    });
    await page.goto(own.url + path);
    await own.close();
    const { faults, cards } = await page.evaluate(embedJourney);
    expect(faults).toEqual([]);
    expect(cards).toBeGreaterThan(6);
    expect(requests).toEqual([own.url + path]);
    expect(messages).toEqual([]);
    await context.close();
  });
});

describe.concurrent.each(OTHERS)('%s', (path) => {
  test('is complete as a file on a disk', async () => {
    const { page, context, requests, messages, violations } = await openPage(at.browser, {
      viewport: { width: 700, height: 1600 },
    });
    const { href } = pathToFileURL(join(inject('dist'), path, 'index.html'));
    await page.goto(`${href}?debug=1`);
    const { faults, cards } = await page.evaluate(embedJourney);
    expect(faults).toEqual([]);
    expect(cards).toBeGreaterThan(6);
    // The way out leads to the explainer's file beside it.
    const out = await page
      .locator('footer a[data-out]')
      .evaluate((a) => (a as HTMLAnchorElement).href);
    const home = pathToFileURL(join(inject('dist'), path.startsWith('ko/') ? 'ko/' : '/')).href;
    expect([home, `${home}index.html`, `${home}/`, `${home}/index.html`]).toContain(out);
    expect(requests).toEqual([`${href}?debug=1`]);
    expect(messages).toEqual([]);
    expect(await violations()).toEqual([]);
    await context.close();
  });

  test('shows the one source, whatever it is told to leave out', async () => {
    const ko = path.startsWith('ko/');
    // Every two of the options meet in every way.
    for (const [title, controls, ground] of [
      ['on', 'on', 'paper'],
      ['on', 'off', 'transparent'],
      ['off', 'on', 'transparent'],
      ['off', 'off', 'paper'],
    ]) {
      const query = `?ctt_title=${title}&ctt_controls=${controls}&ctt_ground=${ground}&ctt_kicker=off&ctt_caveat=off`;
      const { page, context } = await open(path + query);
      for (const [part, words] of [
        [
          'footer > p',
          ko ? /익명 소식통[^]*소식통 한 명/ : /one anonymous source[^]*One report, one source/,
        ],
        ['footer > .line', ko ? /전체 해설/ : /Whole explainer/],
      ] as const) {
        const place = page.locator(`#embed > ${part}`);
        expect(await place.isVisible()).toBe(true);
        expect(await place.innerText()).toMatch(words);
        // In sight, and not only there: nothing lies over it, nothing makes it clear.
        const shown = await place.evaluate((node) => {
          node.scrollIntoView({ block: 'center' });
          const { left, top, height } = node.getBoundingClientRect();
          const hit = document.elementFromPoint(left + 20, top + Math.min(height / 2, 10));
          const { opacity, clipPath, color } = getComputedStyle(node);
          return (
            node.contains(hit) && opacity === '1' && clipPath === 'none' && !color.endsWith(', 0)')
          );
        });
        expect({ query, part, shown }).toEqual({ query, part, shown: true });
      }
      const switches = await page.locator('.head button:visible, .turn button:visible').count();
      expect(switches > 0).toBe(controls === 'on');
      await context.close();
    }
  });
});

describe('an address that asks for what is not there', () => {
  test.concurrent.each(SOME)('%s shows the whole chart and says so', async (path) => {
    const query = '?ctt_theme=blue&ctt_foo=1&ctt_e=nix&debug=1';
    const plain = await open(path);
    const marks = await plain.page.locator('.mark:visible').count();
    await plain.context.close();
    const { page, context, messages } = await open(path + query);
    expect(await page.locator('.mark:visible').count()).toBe(marks);
    expect(await selected(page).count()).toBe(0);
    const notice = page.getByRole('alert');
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.innerText()).toContain('nix');
    const doctor = page.locator('#doctor');
    await doctor.locator('dl').waitFor();
    const label = path.startsWith('ko/') ? /무시|이해/ : 'Not understood';
    const ignored = doctor.locator('dl > div', { hasText: label }).locator('dd');
    const said = await ignored.innerText();
    for (const name of ['blue', 'foo', 'nix']) expect(said).toContain(name);
    expect(await page.locator('html').getAttribute('data-theme')).not.toBe('blue');
    expect(messages).toEqual([]);
    await context.close();
  });

  const figures = (page: Page) => page.locator('figure').allInnerTexts();
  /** What the embed says where it is asked for nothing. */
  let unasked: Promise<string[]> | undefined;

  test.concurrent.each([
    'ctt_v=sometime',
    'ctt_m=cube',
    'ctt_p=99',
    'ctt_c=C999',
    'ctt_a=maybe',
    'ctt_r=x',
  ])('?%s is as if it were not there, with a note', async (part) => {
    const before = await (unasked ??= open('embed/explainer/').then(async (plain) => {
      const texts = await figures(plain.page);
      await plain.context.close();
      return texts;
    }));
    const { page, context } = await open(`embed/explainer/?${part}`);
    expect(await figures(page)).toEqual(before);
    const value = part.split('=')[1] ?? '';
    expect(await page.getByRole('alert').innerText()).toContain(value);
    await page.getByRole('alert').getByRole('button').click();
    expect(await page.getByRole('alert').count()).toBe(0);
    await context.close();
  });
});

describe('in a frame', () => {
  async function framed(path: string) {
    const name = `article/${Object.keys(at.pages).length}/`;
    at.pages[`/${name}`] = hostPage(
      `<input id="own" value="The article’s own"><iframe src="about:blank" data-src="${elsewhere(at.site)}${path}" width="680" height="2300" frameborder="0"></iframe>`,
    );
    const opened = await openPage(at.browser, { viewport: { width: 720, height: 2600 } });
    const { page } = opened;
    await page.goto(at.site.url + name);
    await page.locator('#own').focus();
    await page.locator('iframe').evaluate((one) => {
      (one as HTMLIFrameElement).src = one.getAttribute('data-src') ?? '';
    });
    const [start = path] = path.split('?');
    await until('the frame opens', () => page.frames()[1]?.url().includes(start) === true);
    const frame = page.frames()[1];
    if (!frame) throw new Error('No frame.');
    await frame.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    return { ...opened, frame };
  }

  test.concurrent.each([
    'embed/hierarchy/?ctt_e=room-39',
    'embed/map/?ctt_pl=china',
    'embed/map/#pl=china',
    'embed/explainer/?ctt_e=nix',
  ])('%s takes no focus from the article', async (path) => {
    const { page, context, frame } = await framed(path);
    // By then it shows what it was asked for, or that there is no such thing.
    const shown = path.includes('nix') ? '[role=alert]' : '#story.chosen';
    await frame.locator(shown).waitFor();
    await frame.evaluate(() => document.fonts.ready);
    await answered(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await context.close();
  });

  test('choosing marks is no step of the article’s history', async () => {
    const { page, context, frame } = await framed('embed/hierarchy/');
    const before = await page.evaluate(() => history.length);
    const marks = frame.locator('.mark:visible');
    for (const index of [0, 3, 5]) {
      await marks.nth(index).focus();
      await marks.nth(index).press('Enter');
      await frame.locator('dialog[open]').waitFor();
      expect(await frame.evaluate(() => location.hash)).not.toBe('');
      await page.keyboard.press('Escape');
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
    await context.close();
  });
});

test('an address with “#…” opens a view, and so does following another', async () => {
  const { page, context } = await open('embed/hierarchy/?ctt_e=workers-party#e=room-39');
  expect(await selected(page).innerText()).toContain('Room 39');
  await page.evaluate(() => {
    location.hash = '#e=security-agencies';
  });
  await expect.poll(() => selected(page).innerText()).toMatch(/security/i);
  // An empty one leaves what the editor asked for.
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect.poll(() => selected(page).innerText()).toMatch(/Workers/);
  await context.close();
});
