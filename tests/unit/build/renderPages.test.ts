import { expect, test } from 'vitest';
import { renderPage, type ServerEntry } from '../../../src/build/pages/renderPages';
import {
  frozenFolder,
  frozenRoutes,
  routeFile,
  routes,
  type Route,
} from '../../../src/page/routes';
import type { RenderedRoute } from '../../../src/page/drawnSite';

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
  return {
    routes,
    frozenRoutes,
    frozenFolder,
    version: '1.0.0',
    allDataFiles: () => [],
    renderRoute: () => rendered,
  };
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

test('every language has its home page, its not-found page and its embeds, each in a file of its own', () => {
  const files = routes().map(routeFile);
  const own = [
    'index.html',
    '404.html',
    'embed/hierarchy/index.html',
    'embed/map/index.html',
    'embed/explainer/index.html',
  ];
  expect(files).toEqual([...own, ...own.map((file) => `ko/${file}`)]);
});
