import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import OrgChart from '../../src/hierarchy/OrgChart.svelte';
import { LOCALES } from '../../src/data/types';
import { textWidth, type Weight } from '../../src/text/text';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../support/messages';
import { LIGHT } from '../../src/marks/theme';
import { directive } from '../unit/realDirective';
import { sharedBrowser } from '../support/sharedBrowser';

const { resolve } = createRequire(import.meta.url);
const asData = (module: string): string => readFileSync(resolve(module)).toString('base64');
const STYLE = `
  @font-face {
    font-family: 'Schibsted Grotesk';
    font-weight: 400 900;
    src: url(data:font/woff2;base64,${asData('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2')});
  }
  @font-face {
    font-family: 'Pretendard KO';
    font-weight: 45 920;
    src: url(data:font/ttf;base64,${asData('pretendard/dist/public/variable/PretendardVariable.ttf')});
  }`;

interface Measured {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly tracking: number;
  readonly length: number;
}

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(LOCALES)('the width table in %s', (locale) => {
  it('gives what the browser draws, to one and a half per cent', async () => {
    const charts = [636, 343].map((width) => {
      const words = { t: translator(MESSAGES[locale]), title: 'Title', desc: 'Description' };
      const props = { directive, locale, width, theme: LIGHT, ...words };
      return render(OrgChart, { props, idPrefix: `w${width}` }).body;
    });
    const page = await browser.newPage();
    await page.setContent(`<style>${STYLE}</style>${charts.join('')}`);
    const measured = await page.evaluate(async () => {
      await document.fonts.ready;
      return Array.from(document.querySelectorAll('svg text'), (element): Measured => ({
        text: element.textContent,
        size: Number(element.getAttribute('font-size')),
        weight: Number(element.getAttribute('font-weight')),
        tracking: parseFloat(element.getAttribute('letter-spacing') ?? '0'),
        length: (element as SVGTextElement).getComputedTextLength(),
      }));
    });
    await page.close();
    expect(measured.length).toBeGreaterThan(80);
    const off = measured.flatMap(({ text, size, weight, tracking, length }) => {
      const width = textWidth(text, size, weight as Weight, tracking);
      const share = width / length - 1;
      return Math.abs(share) > 0.015 ? [`"${text}" ${weight}: ${(share * 100).toFixed(2)} %`] : [];
    });
    expect(off).toEqual([]);
  });
});
