import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { hydrated, openPage } from './openPage';
import { siteInBrowser } from './siteInBrowser';

const { resolve } = createRequire(import.meta.url);
const FULL = readFileSync(
  resolve('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2'),
).toString('base64');
const started = siteInBrowser();

// Half a pixel in a text of 16 px; in a longer one, half a per cent.
const TOLERANCE = 0.03;

test('Latin words of the Korean page are as wide as in the whole typeface, or nearly', async () => {
  const { page, context } = await openPage(started.browser);
  await page.goto(`${started.site.url}ko/`);
  await hydrated(page);
  const { words, off } = await page.evaluate(
    async ({ base64, tolerance }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const whole = new FontFace('Whole', bytes, { weight: '400 900' });
      document.fonts.add(await whole.load());
      await document.fonts.load('600 20px "Schibsted Grotesk"', 'Aa');
      const found = document.body.innerText.matchAll(
        /[A-Za-z][A-Za-z0-9’.,:()&-]*(?: [A-Za-z]+)*/g,
      );
      const words = [...new Set(Array.from(found, ([word]) => word))];
      const context = document.createElement('canvas').getContext('2d');
      const widthIn = (family: string, weight: number, word: string): number => {
        if (!context) throw new Error('No canvas.');
        context.font = `${weight} 100px "${family}"`;
        return context.measureText(word).width;
      };
      const off = [400, 600, 700, 800].flatMap((weight) =>
        words.flatMap((word) => {
          const full = widthIn('Whole', weight, word) / 100;
          const em = widthIn('Schibsted Grotesk', weight, word) / 100 - full;
          const limit = Math.max(tolerance, full * 0.005);
          return Math.abs(em) > limit ? [`${word} ${weight}: ${em.toFixed(3)} em`] : [];
        }),
      );
      return { words: words.length, off };
    },
    { base64: FULL, tolerance: TOLERANCE },
  );
  await context.close();
  expect(words).toBeGreaterThan(20);
  expect(off).toEqual([]);
});
