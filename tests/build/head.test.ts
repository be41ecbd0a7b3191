import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/builtPages';
import { content } from '../support/headContent';
import { buildSite } from '../support/buildOnce';

test.each(builtPages(inject('dist')))(
  '$file: the same words in every tag',
  ({ route, document }) => {
    expect(content(document, 'meta[name=referrer]')).toBe('no-referrer');
    // It comes with the style alone: a page that has lost it is light, as its charts are then.
    expect(document.querySelector('meta[name=color-scheme]')).toBeNull();
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

test('a wrong setting stops the build and says what to give', async () => {
  const wrong = buildSite(join(inject('dist'), 'never'), { env: { SITE_URL: 'example.org' } });
  await expect(wrong).rejects.toThrow(/SITE_URL is "example\.org".*https:\/\/example\.org/s);
});
