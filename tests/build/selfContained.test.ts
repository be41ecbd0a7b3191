import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { pageParts } from '../../src/build/pages/pageSizes';
import { builtPages, filesBelow } from '../support/builtPages';
import { DATA_FILES } from '../support/dataFiles';
import { HOST_FILES } from '../support/hostFiles';
import { IMAGE_FILES } from '../support/imageFiles';

const pages = builtPages(inject('dist'));
const live = pages.filter(({ route }) => route.page !== 'not_found');

test('the built folder holds the pages, the files for hosts, and nothing that pages would have to load', () => {
  expect(filesBelow(inject('dist'))).toEqual(
    [
      ...pages.map(({ file }) => file),
      ...DATA_FILES,
      ...IMAGE_FILES,
      ...Object.keys(HOST_FILES),
      ...['embed.js', 'robots.txt'],
    ].sort(),
  );
});

describe.each(pages)('$file', ({ route, html, document }) => {
  test('says its language and its title', () => {
    expect(LOCALES).toContain(route.locale);
    expect(document.documentElement.getAttribute('lang')).toBe(route.locale);
    const titles = Array.from(document.querySelectorAll('head > title'), (e) => e.textContent);
    expect(titles).toHaveLength(1);
    expect(titles[0]?.trim()).not.toBe('');
  });

  test('refers to nothing outside itself', () => {
    const sources = Array.from(
      document.querySelectorAll('[src], [srcset], [poster], object[data]'),
    );
    expect(sources.map((element) => element.tagName)).toEqual([]);
    const links = Array.from(document.querySelectorAll('link'), (link) =>
      link.getAttribute('href'),
    );
    expect(links.every((href) => href?.startsWith('data:'))).toBe(true);
    const uses = Array.from(document.querySelectorAll('svg [href]:not(a), image, use'));
    expect(uses.every((use) => use.getAttribute('href')?.startsWith('#') === true)).toBe(true);
    const styles = Array.from(document.querySelectorAll('style'), (style) => style.textContent);
    const addresses = styles.join('\n').matchAll(/url\(\s*["']?([^)"']{0,12})|@import/g);
    expect(
      Array.from(addresses, ([, start]) => start).filter((s) => !s?.startsWith('data:')),
    ).toEqual([]);
  });

  test('links to nothing by a version, which a later deploy would no longer have', () => {
    const named = Array.from(document.querySelectorAll('a[href]'), (link) => [
      link.getAttribute('href') ?? '',
      link.getAttribute('download') ?? '',
    ]).flat();
    const ours = named.filter((name) => !/^[a-z]+:/.test(name));
    expect(ours.filter((name) => /\d+\.\d+|[0-9a-f]{8}/.test(name))).toEqual([]);
  });

  test('gives no page that it opens in a window of its own a way back to itself', () => {
    const unsafe = Array.from(document.querySelectorAll('a[target], area[target], form[target]'))
      .filter((link) => !/\bnoopener\b/.test(link.getAttribute('rel') ?? ''))
      .map((link) => link.getAttribute('href'));
    expect(unsafe).toEqual([]);
  });

  test('links only to pages, data and pictures of the site and to https addresses', () => {
    const hrefs = Array.from(document.querySelectorAll('a'), (a) => a.getAttribute('href') ?? '');
    expect(
      hrefs.filter(
        (href) =>
          !/^(?:\.\.\/)?(?:data|images)\/[\w.-]+$/.test(href) &&
          !/^(?:https:\/\/|#|(?:(?:\.\/|\/)|(?:\.\.\/)*)(?:ko\/)?(?:#.*)?$)/.test(href),
      ),
    ).toEqual([]);
  });

  test('has no style attribute, no event attribute and no source map', () => {
    const attributes = Array.from(document.querySelectorAll('*')).flatMap((element) =>
      element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
    );
    expect(attributes).toEqual([]);
    expect(html).not.toContain('sourceMappingURL');
  });

  test('tells nothing of the machine that built it', () => {
    const words = [
      join(import.meta.dirname, '../..'),
      tmpdir(),
      hostname(),
      'node_modules',
      'file:///',
    ];
    const { username, homedir } = userInfo();
    // "root" is a word of its own; a user's name or home counts only where it cannot be one.
    if (username !== 'root') words.push(username, homedir);
    expect(words.filter((word) => word.length > 3 && html.includes(word))).toEqual([]);
    const now = new Date();
    expect(html).not.toContain(now.toISOString().slice(0, 13));
  });
});

describe.each(live)('the program of $file', ({ html, route }) => {
  const { script, data } = pageParts(html);

  test('is one module that ES2022 engines can read', () => {
    // What the explainer is, for search engines; what runs before the page is painted; its data; its program.
    const scripts = Array.from(html.matchAll(/(<script\b[^>]*>).*?<\/script>/gs), ([, tag]) => tag);
    expect(scripts).toEqual([
      ...(route.page === 'home' ? ['<script type="application/ld+json">'] : []),
      '<script>',
      '<script type="application/json" id="page-data">',
      '<script type="module">',
    ]);
    const program = parse(script, { ecmaVersion: 2022, sourceType: 'module' });
    const foreign = program.body.filter(({ type }) => /^(Import|Export)/.test(type));
    expect(foreign).toEqual([]);
    expect(script).not.toMatch(/\bimport\s*\(/);
  });

  test('starts from data that holds no markup', () => {
    expect(data).not.toContain('<');
    const props = JSON.parse(data) as Record<string, unknown>;
    const { page } = route;
    const hasMap = page !== 'embed' || route.embed !== 'hierarchy';
    expect(Object.keys(props).sort()).toEqual([
      ...['charts', 'dataset'],
      ...(page === 'home' ? ['embeds'] : []),
      ...['home', 'locale', 'messages'],
      ...(page === 'home' ? ['romanised', 'texts'] : []),
      ...(hasMap ? ['world'] : []),
    ]);
  });

  test('is not bundled with the data', () => {
    const { dataset } = JSON.parse(data) as { dataset: { claims: { text: { en: string } }[] } };
    for (const { text } of dataset.claims) expect(script).not.toContain(text.en);
  });
});
