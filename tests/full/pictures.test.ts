import { MESSAGES } from '../support/messages';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { outlineText } from '../../src/build/pictures/outlineText';
import { picturePng } from '../../src/build/pictures/picturePng';
import { weightFonts } from '../../src/build/fonts/weightFonts';
import { LOCALES } from '../../src/data/types';
import { PRESET_NAMES, PRESETS, type PresetName } from '../../src/picture/presets';
import { PICTURE_THEMES, type PictureJob } from '../../src/picture/pictureViews';
import { svgFaults } from '../unit/picture/svgFaults';
import { CHARTS } from '../../src/model/view';
import { drawPicture } from '../../src/pictures';
import { launchFirefox } from '../support/findBrowser';
import { siteInBrowser } from '../support/siteInBrowser';
import { openPictures } from '../support/openPictures';
import { outlinedSvg } from '../support/outlinedSvg';
import { serve, type Site } from '../support/serve';
import { WebKit } from '../support/webkit';

const { en } = MESSAGES;

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

/** Each size of each chart, in the languages and themes by turns; some by themselves in another engine. */
const EVERY_SIZE: Job[] = CHARTS.flatMap((view, at) =>
  PRESET_NAMES.map((preset, nth) => ({
    ...{ view, preset },
    locale: (nth + at) % 2 ? ('ko' as const) : ('en' as const),
    theme: PICTURE_THEMES[((nth >> 1) + at) % 2] ?? 'light',
  })),
);
/** One of each chart and of each language. */
const TWO = [
  { view: 'hierarchy', locale: 'ko', theme: 'light', preset: 'wide' },
  { view: 'map', locale: 'en', theme: 'light', preset: 'wide' },
] as const satisfies Job[];

const THEMES = { light: '(?:Light|밝게)$', dark: '(?:Dark|어둡게)$' } as const;

/** Opens the form for pictures of a chart; `take` chooses a job's size and theme in it, and gives its picture. */
async function openForm(
  browser: Browser,
  site: Site,
  { view, locale }: Pick<Job, 'view' | 'locale'>,
) {
  const opened = await openPictures(browser, site.url + (locale === 'ko' ? 'ko/' : ''), view);
  const take = async ({ preset, theme }: Job): Promise<PNG> => {
    await opened.choose(BUTTONS[preset], THEMES[theme]);
    return read(await opened.png());
  };
  return { opened, take };
}

describe('in Chromium', () => {
  const at = siteInBrowser();

  // One page for all pictures of a chart in a language.
  test.each(CHARTS.flatMap((view) => LOCALES.map((locale) => ({ view, locale }))))(
    '$view $locale in each size is what Node draws, to one pixel in a hundred',
    async ({ view, locale }) => {
      const jobs = EVERY_SIZE.filter((job) => job.view === view && job.locale === locale);
      const { opened, take } = await openForm(at.browser, at.site, { view, locale });
      const shares: Record<string, number> = {};
      for (const job of jobs) {
        const taken = await take(job);
        const name = `${job.preset} ${job.theme}`;
        shares[name] = differing(await byNode(job, at.site.url), taken);
      }
      expect(Object.keys(shares).length).toBeGreaterThan(1);
      expect(Object.entries(shares).filter(([, share]) => share > 0.01)).toEqual([]);
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

  test.each(TWO)(
    '$view $locale is what Node draws, and with outlines what it draws with text, to one pixel in a hundred',
    async (job) => {
      const { opened, take } = await openForm(browser, site, job);
      const shown = await take(job);
      expect(differing(await byNode(job, site.url), shown)).toBeLessThanOrEqual(0.01);
      const outlined = await outlinedSvg(opened.page, opened);
      expect(svgFaults(outlined)).toEqual([]);
      expect(outlined).not.toContain('<text');
      const drawn = PNG.sync.read(Buffer.from(picturePng(outlined, 2)));
      expect(differing(drawn, shown)).toBeLessThanOrEqual(0.01);
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

  // The other language of each chart than in Firefox.
  test.each(TWO.map((job) => ({ ...job, locale: job.locale === 'ko' ? 'en' : 'ko' }) as const))(
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
