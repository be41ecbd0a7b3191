import { MESSAGES } from '../support/messages';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { picturePng } from '../../src/build/pictures/picturePng';
import { svgTags, type SvgToken } from '../../src/build/pictures/svgTags';
import { svgFaults } from '../unit/picture/svgFaults';
import { hydrated, openPage } from '../support/openPage';
import { openPictures, pictureForm } from '../support/openPictures';
import { siteInBrowser } from '../support/siteInBrowser';

const { en } = MESSAGES;

const at = siteInBrowser();
const OUTLINES = '(?:Outlines|윤곽선)$';

/** The words of each text, in their order. */
function words(svg: string): string[] {
  const tokens = svgTags(svg);
  const ends = (token: SvgToken): boolean => token.kind === 'close' && token.name === 'text';
  return tokens.flatMap((token, start) => {
    if (token.kind !== 'open' || token.name !== 'text') return [];
    const inside = tokens.slice(start, start + tokens.slice(start).findIndex(ends));
    return [inside.map((one) => (one.kind === 'text' ? one.text : '')).join('')];
  });
}

/** The words that outlines are labelled with, in their order. */
const labels = (svg: string): string[] =>
  svgTags(svg).flatMap((token) =>
    token.kind === 'open' ? (token.attributes.get('aria-label') ?? []) : [],
  );

/** The share of pixels, 0 to 1, in which a PNG differs from an SVG of so much smaller a size. */
function differing(png: Uint8Array, svg: string, scale: number): number {
  const a = PNG.sync.read(Buffer.from(png));
  const b = PNG.sync.read(Buffer.from(picturePng(svg, scale)));
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  const { width, height } = a;
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1 }) / width / height;
}

/** What makes an SVG whose letters are outlines, whatever its picture. */
function expectOutlined(svg: string): void {
  expect(svg).not.toMatch(/<text|<tspan|<style|@font-face/);
  expect(svgFaults(svg)).toEqual([]);
  expect(svg.length).toBeLessThan(1_500_000);
}

test.each([
  ['', 'map'],
  ['ko/', 'hierarchy'],
] as const)('the page %j outlines each word of its %s where it stands', async (path, chart) => {
  const opened = await openPictures(at.browser, at.site.url + path, chart);
  const { page, choose, png, svg } = opened;
  const text = await svg();
  const children = await page.evaluate(() => document.body.childElementCount);
  await choose(OUTLINES);
  expect(await page.locator('.take a').last().getAttribute('download')).toMatch(/_outlined\.svg$/);
  const outlined = await svg();
  expectOutlined(outlined);
  expect(words(text).length).toBeGreaterThan(20);
  expect(labels(outlined)).toEqual(words(text));
  expect(differing(await png(), outlined, 2)).toBeLessThan(0.01);
  // What the file says of itself is the same in both, and nothing of it is left in the page.
  const record = (file: string): string => file.slice(0, file.indexOf('</metadata>'));
  expect(record(outlined)).toBe(record(text));
  expect(await page.evaluate(() => document.body.childElementCount)).toBe(children);
  expect(opened.messages).toEqual([]);
  expect(await opened.violations()).toEqual([]);
  await opened.context.close();
});

test('outlines are of the picture that is chosen: its view, theme, ground and size', async () => {
  const opened = await openPictures(at.browser, `${at.site.url}#e=room-39`, 'hierarchy');
  const { choose, png, svg } = opened;
  await choose('1080 × 1080', 'Dark', en['dialog.withTitle'], en['dialog.ground'], OUTLINES);
  const outlined = await svg();
  expectOutlined(outlined);
  expect(outlined).toContain('Room 39');
  const bytes = await png();
  expect(PNG.sync.read(Buffer.from(bytes)).data[3 + 4 * 2160 * 20]).toBe(0);
  expect(differing(bytes, outlined, 2)).toBeLessThan(0.01);
  // And back.
  await choose('Text$');
  expect(await svg()).toContain('@font-face');
  await opened.context.close();
});

test('an embed outlines its picture alone', async () => {
  const opened = await openPage(at.browser);
  const { page } = opened;
  await page.goto(`${at.site.url}ko/embed/map/`);
  await hydrated(page);
  await page.locator('[data-island^="image-"] button[aria-expanded=false]').click();
  const { choose, png, svg } = pictureForm(page);
  await choose(OUTLINES);
  const outlined = await svg();
  expectOutlined(outlined);
  expect(differing(await png(), outlined, 2)).toBeLessThan(0.01);
  expect(opened.requests.filter((url) => !url.startsWith('blob:'))).toHaveLength(1);
  await opened.context.close();
});

/** Makes noise of what is read from canvases, as browsers do that hide who somebody is. */
function falsify(): void {
  CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width: number, height: number) => {
    const noise = Uint8ClampedArray.from(
      { length: 4 * width * height },
      (_, at) => (at * 7919) % 256,
    );
    return new ImageData(noise, width, height);
  };
}

const take = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.take .actions a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('download')?.split('.').at(-1) ?? null),
    );

test('where there is no canvas the SVG with text is there all the same', async () => {
  const opened = await openPage(at.browser);
  const { page } = opened;
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(at.site.url);
  await hydrated(page);
  await page.locator('[data-dialog=image][data-of=map]').click();
  const { choose, svg, said } = pictureForm(page);
  expect(await svg()).toContain('@font-face');
  expect((await said())[0]).toMatch(/could not make this file/);
  expect(await take(page)).toEqual(['svg']);
  await choose(OUTLINES);
  expect(await take(page)).toEqual([]);
  expect(await page.locator('.made a').count()).toBeGreaterThan(0);
  await opened.context.close();
});

test('where canvases are falsified it says so, and gives no file but the SVG with text', async () => {
  const opened = await openPage(at.browser);
  const { page } = opened;
  await page.addInitScript(falsify);
  await page.goto(at.site.url);
  await hydrated(page);
  await page.locator('[data-dialog=image][data-of=map]').click();
  const { choose, svg, said } = pictureForm(page);
  const text = await svg();
  expect(text).toContain('@font-face');
  expect((await said())[0]).toBe(en['image.altered']);
  expect(await take(page)).toEqual(['svg']);
  const shown = page.locator('.made img');
  expect(await shown.getAttribute('src')).toMatch(/^data:image\/svg\+xml/);
  expect(await shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await choose(OUTLINES);
  expect(await take(page)).toEqual([]);
  const [ready] = await page.locator('.made a').evaluateAll((links) => links.map(String));
  const answer = await page.request.get(ready ?? '');
  expect(await answer.text()).toMatch(/^<svg [^]*<path/);
  await opened.context.close();
});
