import { describe, expect, inject, test } from 'vitest';
import { dataset } from '../unit/realDirective';
import { builtPages } from '../support/builtPages';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const pages = builtPages(inject('dist'));

// What the dataset itself may not say is asked where it is checked: tests/unit/data/faultsOfPolicy.ts.
describe.each(pages.filter(({ route }) => route.page === 'home'))(
  '$file',
  ({ route, document }) => {
    for (const part of Array.from(document.querySelectorAll('script, style'))) part.remove();
    const text = squeeze(document.body.textContent);

    test('carries the one-source caveat beside the headline, at the foot, in full in the method, and its source under both charts', () => {
      const { caveat, sourceLine } = dataset.site;
      const inLocale = (of: Record<typeof route.locale, string>): string =>
        squeeze(of[route.locale]);
      const wordsOf = (selector: string): string[] =>
        Array.from(document.querySelectorAll(selector), (part) => squeeze(part.textContent));
      const [beside, ...others] = wordsOf('main h1 ~ aside, main div:has(> h1) ~ aside');
      expect(others).toEqual([]);
      expect(beside).toContain(inLocale(caveat.title));
      expect(beside).toContain(inLocale(caveat.short));
      const foot = wordsOf('footer').join(' ');
      for (const said of [caveat.title, sourceLine]) expect(foot).toContain(inLocale(said));
      expect(text.split(inLocale(caveat.text))).toHaveLength(2);
      const captions = wordsOf('#charts figcaption');
      expect(captions).toHaveLength(2);
      for (const caption of captions) expect(caption).toContain(inLocale(sourceLine));
    });

    test('says how far its knowledge goes', () => {
      const month = route.locale === 'en' ? 'June 2026' : '2026년 6월';
      expect(squeeze(document.querySelector('footer')?.textContent ?? '')).toContain(month);
    });

    test('shades two countries and no other', () => {
      const shapes = Array.from(document.querySelectorAll('[data-shaded]'));
      expect(shapes.map((shape) => shape.getAttribute('data-shaded')).sort()).toEqual([
        '156',
        '643',
      ]);
    });

    test('makes up no address for the original report', () => {
      const report = dataset.sources.find(({ kind }) => kind === 'report');
      expect(report?.url).toBeNull();
      const context = dataset.sources.flatMap(({ kind, url }) => (kind === 'context' ? [url] : []));
      const anchors = Array.from(document.querySelectorAll('a[href*="dailynk.com"]'), (a) =>
        a.getAttribute('href'),
      );
      expect(anchors.filter((href) => !context.includes(href))).toEqual([]);
    });
  },
);
