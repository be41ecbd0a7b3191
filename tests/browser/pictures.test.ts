import { MESSAGES } from '../support/messages';
import ExifReader from 'exifreader';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { hydrated } from '../support/openPage';
import { openPictures } from '../support/openPictures';
import { siteInBrowser } from '../support/siteInBrowser';

const { en } = MESSAGES;

const at = siteInBrowser();

test.each([
  ['', 'hierarchy'],
  ['ko/', 'map'],
] as const)('the page %j gives a picture of its %s that says what it is', async (path, chart) => {
  const opened = await openPictures(at.browser, at.site.url + path, chart);
  const bytes = await opened.png();
  const { width, height } = PNG.sync.read(Buffer.from(bytes));
  expect([width, height]).toEqual([2400, 1350]);
  expect((await opened.said())[0]).toMatch(/^2400 × 1350/);
  const alt = await opened.alt();
  expect(alt.length).toBeGreaterThan(60);
  const tags = ExifReader.load(bytes.buffer as ArrayBuffer);
  expect(tags['AltTextAccessibility']?.description).toBe(alt);
  expect(await opened.page.locator('.made img').getAttribute('alt')).toBe(alt);
  const svg = await opened.svg();
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain('@font-face');
  expect(opened.messages).toEqual([]);
  expect(await opened.violations()).toEqual([]);
  // All of it was made by what came with the page.
  expect(opened.requests.filter((url) => !url.startsWith('blob:'))).toHaveLength(1);
  await opened.context.close();
});

test('the picture is of the view: what is chosen, before or under, and how the map is aimed', async () => {
  const opened = await openPictures(at.browser, at.site.url, 'hierarchy');
  const { page, png, alt } = opened;
  const seen = new Set([Buffer.from(await png()).toString('base64')]);
  const told = new Set([await alt()]);
  const next = async (act: () => Promise<unknown>, chart: string) => {
    await page.keyboard.press('Escape');
    await act();
    await page.locator(`[data-dialog=image][data-of=${chart}]`).click();
    seen.add(Buffer.from(await png()).toString('base64'));
    told.add(await alt());
  };
  await next(() => page.goto(`${at.site.url}#e=room-39`).then(() => hydrated(page)), 'hierarchy');
  await next(
    () => page.getByRole('button', { name: 'Before', exact: true }).first().click(),
    'hierarchy',
  );
  await next(() => page.goto(`${at.site.url}#pl=russia`).then(() => hydrated(page)), 'map');
  await next(() => page.getByRole('button', { name: 'World', exact: true }).click(), 'map');
  const words = told.size;
  await next(() => page.locator('[data-turn=in]:visible').first().click(), 'map');
  expect(seen.size).toBe(6);
  expect(words).toBeGreaterThan(3);
  await opened.context.close();
});

test('each choice changes the picture, and a size that cannot be is refused in words', async () => {
  const opened = await openPictures(at.browser, at.site.url, 'hierarchy');
  const { page, choose, png, said } = opened;
  const sizes: string[] = [];
  for (const name of ['1080 × 1080', '1080 × 1920', '1600 × 900', '3508 × 2480', 'Own size']) {
    await choose(name);
    const { width, height } = PNG.sync.read(Buffer.from(await png()));
    sizes.push(`${width} ${height}`);
  }
  expect(sizes).toEqual(['2160 2160', '2160 3840', '3200 1800', '3508 2480', '1200 675']);
  const before = await said();
  await page.getByLabel('Width in px').fill('9000');
  const [fault] = await said();
  expect(fault).toMatch(/4,?096/);
  expect(await page.locator('.take button, .take a').count()).toBe(0);
  await page.getByLabel('Width in px').fill('1200');
  await png();
  expect(await said()).toEqual(before);
  const pictures = new Set([Buffer.from(await png()).toString('base64')]);
  for (const name of ['Dark', en['dialog.withTitle'], en['dialog.ground']]) {
    await choose(name);
    pictures.add(Buffer.from(await png()).toString('base64'));
  }
  expect(pictures.size).toBe(4);
  await choose('1200 × 675', 'Twice the pixels');
  expect(PNG.sync.read(Buffer.from(await png())).width).toBe(1200);
  await opened.context.close();
});

test('a text that is marked as far as beside the dialog does not close it', async () => {
  const { page, context } = await openPictures(at.browser, at.site.url);
  const field = await page.locator('dialog textarea').boundingBox();
  if (!field) throw new Error('The alt text is not there.');
  await page.mouse.move(field.x + 40, field.y + 12);
  await page.mouse.down();
  await page.mouse.move(4, 4, { steps: 4 });
  await page.mouse.up();
  expect(await page.locator('dialog[open]').count()).toBe(1);
  await page.mouse.click(4, 4);
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await context.close();
});

test('it copies the picture where that is allowed, and says so where it is not', async () => {
  const { browser, site } = at;
  const allowed = await openPictures(browser, site.url, 'hierarchy', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await allowed.page.getByRole('button', { name: 'Copy picture' }).click();
  await expect.poll(allowed.said).toContain('Copied');
  const types = await allowed.page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
  await allowed.context.close();

  const refused = await openPictures(browser, site.url);
  await refused.page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await refused.page.getByRole('button', { name: 'Copy picture' }).click();
  await expect.poll(refused.said).toHaveLength(2);
  expect((await refused.said())[1]).toBe(en['image.noCopy']);
  await refused.page.keyboard.press('Escape');
  expect(
    await refused.page.evaluate(() => document.activeElement?.getAttribute('data-dialog')),
  ).toBe('image');
  await refused.context.close();
});
