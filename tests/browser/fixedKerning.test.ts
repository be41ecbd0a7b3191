import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const { resolve } = createRequire(import.meta.url);
const FULL = readFileSync(
  resolve('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2'),
).toString('base64');
const started = siteInBrowser();

// Half a pixel in a text of 16 px; in a longer one, such as the name of a file, three in two hundred.
const TOLERANCE = { em: 0.03, share: 0.015 };

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
      // Each word at the weight that it is shown in.
      const found = new Map<string, readonly [weight: string, word: string]>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility()) continue;
        const { fontWeight } = getComputedStyle(parent);
        for (const [word] of (node.textContent ?? '').matchAll(
          /[A-Za-z][A-Za-z0-9’.,:()&-]*(?: [A-Za-z]+)*/g,
        ))
          found.set(`${fontWeight} ${word}`, [fontWeight, word]);
      }
      const context = document.createElement('canvas').getContext('2d');
      const widthIn = (family: string, weight: string, word: string): number => {
        if (!context) throw new Error('No canvas.');
        context.font = `${weight} 100px "${family}"`;
        return context.measureText(word).width;
      };
      const off = [...found.values()].flatMap(([weight, word]) => {
        const full = widthIn('Whole', weight, word) / 100;
        const em = widthIn('Schibsted Grotesk', weight, word) / 100 - full;
        const limit = Math.max(tolerance.em, full * tolerance.share);
        return Math.abs(em) > limit ? [`${word} ${weight}: ${em.toFixed(3)} em`] : [];
      });
      return { words: found.size, off };
    },
    { base64: FULL, tolerance: TOLERANCE },
  );
  await context.close();
  expect(words).toBeGreaterThan(10);
  expect(off).toEqual([]);
});
