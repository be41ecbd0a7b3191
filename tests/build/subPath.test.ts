import { describe, expect, inject, test } from 'vitest';
import { staticFile } from '../../src/build/pages/staticFile';
import { builtPages } from '../support/builtPages';

const dist = inject('dist');
const BASE = 'https://example.org/a/b/c/';

/** The addresses that a page below BASE leads to on its own host, without what stands after "#". */
function ownLinks(path: string, document: Document): string[] {
  const links = Array.from(document.querySelectorAll('a[href], iframe[src]'), (link) => {
    const href = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
    return new URL(href, BASE + path);
  });
  const own = links.filter(({ origin }) => origin === new URL(BASE).origin);
  return [...new Set(own.map(({ origin, pathname }) => origin + pathname))];
}

describe.each(builtPages(dist))('$file, built without an address', ({ route, document }) => {
  const links = ownLinks(route.path, document);

  if (route.page === 'not_found') {
    test('leads to the root of its host: it stands at any depth, so only SITE_URL could say more', () => {
      expect(links).toEqual(
        ['', 'ko/']
          .map((path) => new URL(`/${path}`, BASE).href)
          .sort((a, b) => (route.locale === 'en' ? a.length - b.length : b.length - a.length)),
      );
    });
    return;
  }

  test('leads only to pages of the site, below any path', () => {
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith(BASE))).toEqual([]);
    const answers = links.map(
      (link) => staticFile(dist, `/${link.slice(BASE.length)}`, 'en').status,
    );
    expect(answers.filter((status) => status !== 200)).toEqual([]);
  });
});
