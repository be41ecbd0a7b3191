import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { addressedSite, type AddressedSite } from '../support/addressedSite';
import { content } from '../support/headContent';
import { readHeadersFile } from '../support/hostFiles';

let site: AddressedSite;
beforeAll(async () => {
  site = await addressedSite();
});

test('the pages name themselves and each other', () => {
  const homes = site.pages.filter(({ route }) => route.page === 'home');
  expect(homes).toHaveLength(2);
  for (const { route, document } of homes) {
    const own = site.url + route.path;
    expect(content(document, 'link[rel=canonical]')).toBe(own);
    expect(content(document, 'meta[property="og:url"]')).toBe(own);
    expect(content(document, 'meta[property="og:image"]')).toBe(
      `${site.url}images/card-${route.locale}.png`,
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

test('embeds name the explainer in their language, and lead there', () => {
  const embeds = site.pages.filter(({ route }) => route.page === 'embed');
  expect(embeds).toHaveLength(6);
  for (const { route, document } of embeds) {
    const explainer = site.url + (route.locale === 'ko' ? 'ko/' : '');
    expect(content(document, 'link[rel=canonical]')).toBe(explainer);
    const out = Array.from(document.querySelectorAll('a[data-out]'), (a) => a.getAttribute('href'));
    expect(new Set(out)).toEqual(new Set([explainer]));
  }
});

test('the not-found pages lead home from any depth', () => {
  for (const { route, document } of site.pages) {
    if (route.page !== 'not_found') continue;
    const hrefs = Array.from(document.querySelectorAll('a'), (a) => a.getAttribute('href'));
    expect(hrefs).toEqual(expect.arrayContaining(['/trade/', '/trade/ko/']));
  }
});

test('the header files name the paths below it', () => {
  const sent = readHeadersFile(readFileSync(join(site.folder, '_headers'), 'utf8'));
  expect(sent('/trade/ko/')).toMatchObject({ 'X-Frame-Options': 'DENY' });
  expect(sent('/ko/')).toEqual({});
});
