import { describe, expect, test } from 'vitest';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What must lie in the first screen; each by a selector of the elements that are shown. */
  readonly complete: readonly string[];
  /** Where the hierarchy's drawing begins at the latest, in px. */
  readonly from: number;
}
/** In the ladder the block is a box, in the wide drawing a group. */
const GRANTED = '.ladder .block, .wide [data-block="granted"]';
const HIERARCHY = '.wide svg[data-chart="hierarchy"]';
const SCREENS: readonly Screen[] = [
  {
    name: 'a desktop',
    width: 1440,
    height: 900,
    complete: [HIERARCHY, 'svg[data-chart="map"]', '#map-matrix'],
    from: 360,
  },
  { name: 'a laptop', width: 1280, height: 720, complete: [GRANTED], from: 370 },
  { name: 'a tablet', width: 768, height: 1024, complete: [HIERARCHY], from: 370 },
  { name: 'a phone', width: 375, height: 812, complete: [GRANTED], from: 460 },
];
/** How long the page is at most with its folds closed, in px, by the window's width. */
const LENGTH = new Map([
  [1440, 3200],
  [375, 7500],
]);

describe.each(['', 'ko/'])('page /%s', (path) => {
  test.each(SCREENS)(
    'shows a chart in the first screen of $name',
    async ({ width, height, complete, from }) => {
      const { page } = await openPage(at.browser, { viewport: { width, height } });
      await page.goto(at.site.url + path);
      await hydrated(page);
      const places = await page.evaluate((selectors) => {
        const shown = (selector: string): DOMRect[] =>
          [...document.querySelectorAll(selector)]
            .map((one) => one.getBoundingClientRect())
            .filter((box) => box.width > 0);
        const drawing = shown('.wide svg[data-chart="hierarchy"], .ladder')[0];
        return {
          top: drawing?.top ?? Infinity,
          ends: selectors.flatMap(shown).map(({ bottom }) => bottom),
        };
      }, complete);
      expect(places.top).toBeLessThanOrEqual(from);
      expect(places.ends).toHaveLength(complete.length);
      expect(Math.max(...places.ends)).toBeLessThanOrEqual(height);

      const longest = LENGTH.get(width);
      if (longest !== undefined) {
        // As first estimated, and as it is once all has been laid out.
        const lengths = await page.evaluate(() => {
          const { documentElement: root } = document;
          const first = root.scrollHeight;
          for (const one of document.querySelectorAll<HTMLElement>('.sections > section'))
            one.style.contentVisibility = 'visible';
          return [first, root.scrollHeight];
        });
        expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
      }
      await page.context().close();
    },
  );
});
