import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../support/messages';
import { CHARTS } from '../../src/model/view';
import { answered } from '../support/answered';
import { embedChild } from '../support/embedChildren';
import { framesInBrowser } from '../support/framesInBrowser';
import { openHost } from '../support/openHost';
import { hydrated, openPage } from '../support/openPage';
import { openPictures, pictureForm } from '../support/openPictures';
import { svgFaults } from '../unit/picture/svgFaults';

const read = (bytes: Uint8Array): PNG => PNG.sync.read(Buffer.from(bytes));
const hash = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

describe('in Chromium, the files', () => {
  const at = framesInBrowser([]);

  test('are the same bytes for makers of two time zones and languages', async () => {
    const made = await Promise.all(
      [
        { timezoneId: 'Asia/Seoul', locale: 'ko-KR', userAgent: 'One' },
        { timezoneId: 'America/Los_Angeles', locale: 'en-US', userAgent: 'Another' },
      ].map(async (options, at2) => {
        const opened = await openPictures(at.browser, `${at.site.url}ko/`, 'map', options);
        // One has made another picture before.
        if (at2 === 1) await opened.choose('1080 × 1080', '1200 × 675');
        const hashes = [hash(await opened.png()), hash(await opened.svg())];
        await opened.context.close();
        return hashes;
      }),
    );
    expect(made[0]).toEqual(made[1]);
  });

  // Each kind of view, in one of the languages: the texts of all are tried where no browser is needed.
  test.each([
    { path: '', views: ['', '#e=room-39', '#v=before'] },
    { path: 'ko/', views: ['', '#pl=russia', '#p=7&m=flat'] },
  ])('SVG of /$path with $views holds nothing that is not allowed', async ({ path, views }) => {
    const { page, context } = await openPage(at.browser);
    await page.goto(at.site.url + path);
    await hydrated(page);
    for (const hash of views) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await answered(page);
      await page.keyboard.press('Escape');
      for (const chart of CHARTS) {
        await page.locator(`[data-dialog=image][data-of=${chart}]`).click();
        const svg = await pictureForm(page).svg();
        expect(svgFaults(svg)).toEqual([]);
        expect(svg).not.toMatch(/127\.0\.0\.1:\d+\/[^"'<]*\.html|file:|sourceMapping/);
        await page.keyboard.press('Escape');
        await page.locator('.form:has(.made)').waitFor({ state: 'detached' });
      }
    }
    await context.close();
  });
});

describe('in a frame that may run scripts and nothing else', () => {
  const at = framesInBrowser([]);
  test.each([embedChild('hierarchy', 'en'), embedChild('map', 'ko')])(
    '$name shows a picture that can be saved, and says what is blocked',
    async (child) => {
      const host = await openHost(
        at,
        child,
        (href) =>
          `<iframe src="${href}" width="700" height="2600" frameborder="0" sandbox="allow-scripts"></iframe>`,
        { width: 760 },
      );
      await host.child.locator('html[data-hydrated]').waitFor({ state: 'attached' });
      await host.child.locator('[data-island^="image-"] button[aria-expanded=false]').click();
      const form = pictureForm(host.child);
      const { width } = read(await form.png());
      expect(width).toBeGreaterThanOrEqual(1200);
      const shown = host.child.locator('.made img');
      expect(await shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(width);
      expect(await shown.getAttribute('alt')).toBe(await form.alt());
      expect(host.messages).toEqual([]);
      // Each control does something, or says why not and what to do instead.
      const words = MESSAGES[child.path.startsWith('ko/') ? 'ko' : 'en'];
      const status = host.child.locator('.take > [role=status]');
      const told: string[] = [];
      for (const control of await host.child.locator('.actions > *').all()) {
        await control.click();
        await expect.poll(() => status.innerText()).not.toBe('');
        told.push(await status.innerText());
      }
      expect(told).toHaveLength(3);
      expect(told[0]).toBe(words['image.blocked']);
      expect(told[1]).toBe(told[0]);
      expect(told[2]).toBe(words['image.noCopy']);
      const copyAlt = host.child.locator('.field button');
      await copyAlt.click();
      await expect.poll(() => host.child.locator('.field [role=status]').innerText()).not.toBe('');
      // Whatever the browser itself says of what it blocked.
      expect(host.messages.filter((message) => !/download|clipboard/i.test(message))).toEqual([]);
      await host.context.close();
    },
  );
});
