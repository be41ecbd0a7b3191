import { createHash } from 'node:crypto';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { outlineText } from '../../src/build/outlineText';
import { picturePng } from '../../src/build/picturePng';
import { weightFonts } from '../../src/build/weightFonts';
import { LOCALES } from '../../src/data/types';
import { en } from '../../src/i18n/en';
import { MESSAGES } from '../../src/i18n/tables';
import { PRESET_NAMES, PRESETS, type PresetName } from '../../src/export/presets';
import { PICTURE_THEMES, type PictureJob } from '../../src/export/pictureViews';
import { svgFaults } from '../unit/export/svgFaults';
import { CHARTS } from '../../src/model/view';
import { drawPicture } from '../../src/pictures';
import { launchFirefox } from '../support/findBrowser';
import { sharedBrowser } from '../support/sharedBrowser';
import { openHost } from '../support/openHost';
import { openPictures, pictureForm } from '../support/openPictures';
import { outlinedSvg } from '../support/outlinedSvg';
import { embedChild } from '../support/embedChildren';
import { framesInBrowser } from '../support/framesInBrowser';
import { serve, type Site } from '../support/serve';
import { WebKit } from '../support/webkit';

const fontsAt = weightFonts(join(import.meta.dirname, '../..'));
/** The button of a size begins with its pixels. */
const BUTTONS: Readonly<Record<PresetName, string>> = {
  wide: '1200 × 675',
  square: '1080 × 1080',
  story: '1080 × 1920',
  slide: '1600 × 900',
  a4: '3508 × 2480',
};
type Job = Omit<PictureJob, 'view'> & { readonly view: 'hierarchy' | 'map' };

/** The picture as Node draws it, of a site at this address. */
async function byNode({ view, locale, theme, preset }: Job, siteUrl: string): Promise<PNG> {
  const { svg } = drawPicture({ view, locale, theme, preset }, siteUrl);
  const outlined = await outlineText(svg, fontsAt);
  return PNG.sync.read(Buffer.from(picturePng(outlined, PRESETS[preset].scale)));
}

/** The share of pixels, 0 to 1, in which two pictures of one size differ. */
function differing(a: PNG, b: PNG): number {
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  const { data, width, height } = a;
  return pixelmatch(data, b.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

const read = (bytes: Uint8Array): PNG => PNG.sync.read(Buffer.from(bytes));
const hash = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const everyLook: Job[] = CHARTS.flatMap((view) =>
  LOCALES.flatMap((locale) =>
    PICTURE_THEMES.map((theme) => ({ view, locale, theme, preset: 'wide' as const })),
  ),
);
const everyShape: Job[] = CHARTS.flatMap((view) =>
  PRESET_NAMES.slice(1).map((preset) => ({ view, locale: 'ko', theme: 'light', preset }) as const),
);

describe.each([
  ['Chromium', () => sharedBrowser(), [...everyLook, ...everyShape]],
  ['Firefox', () => launchFirefox(), everyLook.filter(({ theme }) => theme === 'light')],
] as const)('in %s', (_engine, launch, jobs) => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    browser = await launch();
    site = await serve(inject('dist'));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(jobs)(
    '$view $locale $theme $preset is what Node draws, to one pixel in a hundred',
    async (job) => {
      const path = job.locale === 'ko' ? 'ko/' : '';
      const opened = await openPictures(browser, site.url + path, job.view);
      const theme = { light: /^(?:Light|밝게)$/, dark: /^(?:Dark|어둡게)$/ }[job.theme];
      await opened.choose(BUTTONS[job.preset], theme.source.slice(1, -1));
      const share = differing(await byNode(job, site.url), read(await opened.png()));
      expect(share).toBeLessThanOrEqual(0.01);
      await opened.context.close();
    },
  );
});

describe('in Firefox', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    browser = await launchFirefox();
    site = await serve(inject('dist'));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(everyLook.filter(({ theme }) => theme === 'light'))(
    '$view $locale with outlines is what it draws with text, to one pixel in a hundred',
    async ({ view, locale }) => {
      const path = locale === 'ko' ? 'ko/' : '';
      const opened = await openPictures(browser, site.url + path, view);
      const outlined = await outlinedSvg(opened.page, opened);
      expect(svgFaults(outlined)).toEqual([]);
      expect(outlined).not.toContain('<text');
      const drawn = PNG.sync.read(Buffer.from(picturePng(outlined, 2)));
      expect(differing(drawn, read(await opened.png()))).toBeLessThanOrEqual(0.01);
      await opened.context.close();
    },
  );
});

test('a Firefox that hides who somebody is gives the SVG with text, and says why no more', async () => {
  const browser = await launchFirefox({ 'privacy.resistFingerprinting': true });
  const site = await serve(inject('dist'));
  const { page, said, choose } = await openPictures(browser, site.url, 'map');
  expect((await said())[0]).toBe(en['image.altered']);
  const files = page.locator('.take .actions a');
  expect(await files.count()).toBe(1);
  expect(await files.getAttribute('download')).toMatch(/_light_[\d-]+\.svg$/);
  await choose('Outlines$');
  expect(await files.count()).toBe(0);
  await browser.close();
  await site.close();
});

describe('in WebKitGTK', () => {
  let webkit: WebKit;
  let site: Site;
  beforeAll(async () => {
    webkit = await WebKit.start(4478);
    site = await serve(inject('dist'));
  });
  afterAll(async () => {
    await webkit.close();
    await site.close();
  });

  test.each(everyLook.filter(({ theme }) => theme === 'light'))(
    '$view $locale is what Node draws, to one pixel in a hundred',
    async (job) => {
      await webkit.goto(`${site.url}${job.locale === 'ko' ? 'ko/' : ''}#${job.view}`);
      const { src, outlined } = await webkit.run(async () => {
        const until = async (holds: () => unknown): Promise<void> => {
          for (let tries = 0; tries < 400 && !holds(); tries += 1)
            await new Promise((resolve) => setTimeout(resolve, 50));
        };
        await until(() => 'hydrated' in document.documentElement.dataset);
        const chart = location.hash.slice(1);
        document.querySelector<HTMLElement>(`[data-dialog=image][data-of=${chart}]`)?.click();
        await until(() => document.querySelector('.made[aria-busy=false] img'));
        const { src } = document.querySelector<HTMLImageElement>('.made img') ?? { src: '' };
        let last: Blob | null = null;
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          if (blob.type === 'image/svg+xml') last = blob;
          return make(blob);
        };
        const buttons = Array.from(document.querySelectorAll<HTMLElement>('.form button'));
        buttons.find((one) => /^(?:Outlines|윤곽선)$/.test(one.innerText))?.click();
        await until(() => last);
        return { src, outlined: await (last as unknown as Blob).text() };
      });
      expect(svgFaults(outlined)).toEqual([]);
      const letters = PNG.sync.read(Buffer.from(picturePng(outlined, 2)));
      const bytes = Buffer.from(src.replace(/^data:image\/png;base64,/, ''), 'base64');
      const node = await byNode(job, site.url);
      expect(differing(node, read(bytes))).toBeLessThanOrEqual(0.01);
      expect(differing(node, letters)).toBeLessThanOrEqual(0.01);
    },
  );
});

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
    { locale: 'en', hash: '' },
    { locale: 'ko', hash: '' },
    { locale: 'en', hash: '#e=room-39' },
    { locale: 'ko', hash: '#pl=russia' },
    { locale: 'en', hash: '#v=before' },
    { locale: 'ko', hash: '#p=7&m=flat' },
  ])('SVG of $locale $hash holds nothing that is not allowed', async ({ locale, hash }) => {
    const url = `${at.site.url}${locale === 'ko' ? 'ko/' : ''}${hash}`;
    for (const chart of CHARTS) {
      const opened = await openPictures(at.browser, url, chart);
      const svg = await opened.svg();
      expect(svgFaults(svg)).toEqual([]);
      expect(svg).not.toMatch(/127\.0\.0\.1:\d+\/[^"'<]*\.html|file:|sourceMapping/);
      await opened.context.close();
    }
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
      await host.child.locator('figcaption button[aria-expanded=false]').click();
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
      const copyAlt = host.child.locator('.take .field button');
      await copyAlt.click();
      await expect
        .poll(() => host.child.locator('.take .field [role=status]').innerText())
        .not.toBe('');
      // Whatever the browser itself says of what it blocked.
      expect(host.messages.filter((message) => !/download|clipboard/i.test(message))).toEqual([]);
      await host.context.close();
    },
  );
});
