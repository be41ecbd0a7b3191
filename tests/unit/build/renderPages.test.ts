import { expect, test } from 'vitest';
import { renderPage, type ServerEntry } from '../../../src/build/renderPages';
import { routeFile, routes, type Route } from '../../../src/pages/routes';
import type { RenderedRoute } from '../../../src/server';

function entry(body: string): ServerEntry {
  const rendered: RenderedRoute = {
    file: 'index.html',
    lang: 'en',
    head: '<title>T</title>',
    body,
    props: null,
    program: null,
    texts: [],
  };
  return { routes, renderRoute: () => rendered };
}

const [home] = routes() as [Route];

test('a page with words is passed on', () => {
  expect(renderPage(entry('<!--[--><h1>Words</h1><!--]-->'), home, null).body).toContain('Words');
});

test.each(['', '<!--[--><!--]-->', ' \n '])('a page without any stops the build: "%s"', (body) => {
  expect(() => renderPage(entry(body), home, null)).toThrow(
    'index.html: rendering gave an empty body',
  );
});

test('every language has its home page and its not-found page, each in a file of its own', () => {
  const files = routes().map(routeFile);
  expect(files).toEqual(['index.html', '404.html', 'ko/index.html', 'ko/404.html']);
});
