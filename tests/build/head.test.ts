import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { addressedSite, type AddressedSite } from '../support/addressedSite';
import { builtPages } from '../support/builtPages';
import { buildSite } from '../support/buildOnce';
import { readHeadersFile } from '../support/hostFiles';

let site: AddressedSite;
beforeAll(async () => {
  site = await addressedSite();
});

function content(document: Document, selector: string): string | null | undefined {
  const element = document.querySelector(selector);
  return element?.getAttribute('content') ?? element?.getAttribute('href');
}

test.each(builtPages(inject('dist')))(
  '$file: the same words in every tag',
  ({ route, document }) => {
    expect(content(document, 'meta[name=referrer]')).toBe('no-referrer');
    expect(content(document, 'meta[name=color-scheme]')).toBe('light dark');
    expect(content(document, 'meta[name=viewport]')).toBe('width=device-width, initial-scale=1');
    expect(content(document, 'link[rel=icon]')).toMatch(/^data:image\/svg\+xml,/);
    if (route.page === 'not_found') {
      expect(content(document, 'meta[name=robots]')).toBe('noindex');
      return;
    }
    const description = content(document, 'meta[name=description]');
    expect(description?.length).toBeGreaterThan(50);
    if (route.page === 'embed') {
      // A part of the explainer, which search engines are to find instead; its title carries the caveat.
      expect(content(document, 'meta[name=robots]')).toBe('noindex');
      expect(document.title).toMatch(/one unconfirmed report$|확인되지 않은 보도 한 건$/);
      return;
    }
    expect(content(document, 'meta[property="og:description"]')).toBe(description);
    expect(document.title).toContain(content(document, 'meta[property="og:title"]'));
    expect(content(document, 'meta[property="og:type"]')).toBe('article');
    expect(content(document, 'meta[property="og:locale"]')).toMatch(
      new RegExp(`^${route.locale}_`),
    );
  },
);

test.each(builtPages(inject('dist')))('$file: no address without the setting', ({ html }) => {
  expect(html).not.toMatch(
    /rel="canonical"|hreflang="x-default"|og:url|og:image|twitter:|json\+oembed/,
  );
});

test('with the setting, the pages name themselves and each other', () => {
  const homes = site.pages.filter(({ route }) => route.page === 'home');
  expect(homes).toHaveLength(2);
  for (const { route, document } of homes) {
    const own = site.url + route.path;
    expect(content(document, 'link[rel=canonical]')).toBe(own);
    expect(content(document, 'meta[property="og:url"]')).toBe(own);
    expect(content(document, 'meta[property="og:image"]')).toBe(
      `${site.url}images/hierarchy-${route.locale}.png`,
    );
    expect(content(document, 'meta[property="og:image:alt"]')).toMatch(
      /one anonymous source\.$|익명 소식통 한 명에 근거\.$/,
    );
    expect(content(document, 'meta[name="twitter:card"]')).toBe('summary_large_image');
    const alternates = Array.from(
      document.querySelectorAll('link[rel=alternate][hreflang]'),
      (link) => [link.getAttribute('hreflang'), link.getAttribute('href')],
    );
    expect(Object.fromEntries(alternates)).toEqual({
      en: site.url,
      ko: `${site.url}ko/`,
      'x-default': site.url,
    });
  }
});

test('with the setting, embeds name the explainer in their language, and lead there', () => {
  const embeds = site.pages.filter(({ route }) => route.page === 'embed');
  expect(embeds).toHaveLength(6);
  for (const { route, document } of embeds) {
    const explainer = site.url + (route.locale === 'ko' ? 'ko/' : '');
    expect(content(document, 'link[rel=canonical]')).toBe(explainer);
    const out = Array.from(document.querySelectorAll('a[data-out]'), (a) => a.getAttribute('href'));
    expect(new Set(out)).toEqual(new Set([explainer]));
  }
});

test('with the setting, the not-found pages lead home from any depth', () => {
  for (const { route, document } of site.pages) {
    if (route.page !== 'not_found') continue;
    const hrefs = Array.from(document.querySelectorAll('a'), (a) => a.getAttribute('href'));
    expect(hrefs).toEqual(expect.arrayContaining(['/trade/', '/trade/ko/']));
  }
});

test('with the setting, the header files name the paths below it', () => {
  const sent = readHeadersFile(readFileSync(join(site.folder, '_headers'), 'utf8'));
  expect(sent('/trade/ko/')).toMatchObject({ 'X-Frame-Options': 'DENY' });
  expect(sent('/ko/')).toEqual({});
});

test('a wrong setting stops the build and says what to give', async () => {
  const wrong = buildSite(join(inject('dist'), 'never'), { env: { SITE_URL: 'example.org' } });
  await expect(wrong).rejects.toThrow(/SITE_URL is "example\.org".*https:\/\/example\.org/s);
});
