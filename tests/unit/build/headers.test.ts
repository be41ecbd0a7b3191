import { describe, expect, test } from 'vitest';
import { headerFiles } from '../../../src/build/headers/headerFiles';
import {
  fileKind,
  headersOf,
  servedPaths,
  type ServedFile,
} from '../../../src/build/headers/headers';
import { contentPolicy } from '../../../src/build/headers/policy';
import { HOST_FILES, withTransport } from '../../support/hostFiles';

const policy = contentPolicy({ scripts: ['start()'], styles: ['p{}'] });
const FILES: readonly ServedFile[] = [
  { file: 'index.html', policy },
  { file: '404.html', policy: contentPolicy({ scripts: [], styles: ['q{}'] }) },
  { file: 'ko/index.html', policy: contentPolicy({ scripts: ['시작()'], styles: [] }) },
  { file: 'ko/404.html', policy: contentPolicy({ scripts: [], styles: ['b{}'] }) },
  { file: 'embed/map/index.html', policy: contentPolicy({ scripts: ['m()'], styles: [] }) },
  { file: 'ko/embed/map/index.html', policy: contentPolicy({ scripts: ['n()'], styles: [] }) },
  { file: 'embed/map/oembed.json', policy: null },
  { file: 'ko/data/claims.csv', policy: null },
  { file: 'ko/data/README.txt', policy: null },
];
const at = (file: string) => {
  const found = FILES.find((served) => served.file === file);
  if (!found) throw new Error(`No file ${file}.`);
  return Object.fromEntries(headersOf(found));
};

describe('headersOf', () => {
  test('a page says its own policy, and that nobody may frame it', () => {
    expect(at('index.html')).toMatchObject({
      'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    });
  });

  test('an embed is refused to no frame: neither to articles without an origin nor to isolated hosts', () => {
    const headers = at('ko/embed/map/index.html');
    expect(headers['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(headers).toMatchObject({
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    expect(Object.keys(headers)).not.toContain('X-Frame-Options');
    expect(Object.keys(headers)).not.toContain('Cross-Origin-Opener-Policy');
  });

  test('data may be read by pages of others, and runs nothing', () => {
    expect(at('embed/map/oembed.json')).toMatchObject({
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  test('tables and texts say that they are in UTF-8; other types each host knows', () => {
    expect(at('ko/data/claims.csv')).toMatchObject({ 'Content-Type': 'text/csv; charset=utf-8' });
    expect(at('ko/data/README.txt')).toMatchObject({ 'Content-Type': 'text/plain; charset=utf-8' });
    expect(Object.keys(at('embed/map/oembed.json'))).not.toContain('Content-Type');
    expect(Object.keys(at('index.html'))).not.toContain('Content-Type');
  });

  test.each(FILES)(
    '$file: powerful features are denied, those of an embed left to its host',
    (served) => {
      const permissions = Object.fromEntries(headersOf(served))['Permissions-Policy'] ?? '';
      const denied = permissions.split(', ');
      expect(denied).toEqual(expect.arrayContaining(['camera=()', 'geolocation=()', 'usb=()']));
      expect(denied.filter((part) => !/^[a-z-]+=\(\)$/.test(part))).toEqual([]);
      expect(permissions).not.toMatch(/clipboard-write|web-share|fullscreen/);
    },
  );

  test('no header is named twice', () => {
    for (const served of FILES) {
      const names = headersOf(served).map(([name]) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

test.each([
  ['index.html', 'page'],
  ['ko/404.html', 'page'],
  ['embedded/index.html', 'page'],
  ['embed/map/index.html', 'embed'],
  ['ko/embed/explainer/index.html', 'embed'],
  ['embed/map/oembed.json', 'data'],
])('%s is of the kind %s', (file, kind) => {
  expect(fileKind(file)).toBe(kind);
});

test.each([
  ['index.html', '/', ['/', '/index.html']],
  ['ko/index.html', '/a/b/', ['/a/b/ko/', '/a/b/ko/index.html']],
  ['ko/404.html', '/a/', ['/a/ko/404.html', '/a/ko/404']],
  ['x/oembed.json', '/', ['/x/oembed.json']],
])('%s below %s is served at %j', (file, base, paths) => {
  expect(servedPaths(file, base)).toEqual(paths);
});

describe.each([null, 'https://example.org/a/b/', 'https://example.org/%EA%B0%80/'])(
  'the files of the site at %s',
  (siteUrl) => {
    const base = siteUrl === null ? '/' : new URL(siteUrl).pathname;

    test.each(headerFiles(FILES, siteUrl))('$fileName gives each file its headers', (written) => {
      const sent = HOST_FILES[written.fileName]?.(written.source);
      const compared = written.fileName === '_headers' ? base : decodeURI(base);
      for (const served of FILES) {
        for (const path of servedPaths(served.file, compared)) {
          // nginx has no name for a page beside that of its file.
          if (path.endsWith('/404') && written.fileName === 'headers/nginx.conf') continue;
          expect(sent?.(path), path).toEqual(Object.fromEntries(headersOf(served)));
        }
      }
    });

    test.each(headerFiles(FILES, siteUrl))(
      '$fileName gives other files the common ones',
      (written) => {
        const compared = written.fileName === '_headers' ? base : decodeURI(base);
        expect(
          Object.keys(HOST_FILES[written.fileName]?.(written.source)(`${compared}x`) ?? {}),
        ).toEqual([
          'X-Content-Type-Options',
          'Referrer-Policy',
          'Permissions-Policy',
          'Cache-Control',
        ]);
      },
    );
  },
);

test('servers answer for unknown paths with the not-found page of the language, with its headers', () => {
  const written = headerFiles(FILES, 'https://example.org/a/');
  const text = (name: string) => written.find(({ fileName }) => fileName === name)?.source ?? '';
  expect(text('headers/nginx.conf')).toContain(
    'location "/a/ko/" {\n    error_page 404 "/a/ko/404.html";',
  );
  // The last section wins, so that of Korean comes after that of all.
  expect(text('headers/apache.conf')).toMatch(
    /m#\^\/a\/#">\n.*"\/a\/404\.html"\n.*\n\n.*m#\^\/a\/ko\/#">\n.*"\/a\/ko\/404\.html"/,
  );
  const caddy = /handle_errors \{.*\}/s.exec(text('headers/Caddyfile'))?.[0] ?? '';
  expect(caddy.indexOf('/a/ko/404.html')).toBeLessThan(caddy.indexOf('"/a/404.html"'));
  expect(caddy).toContain(at('ko/404.html')['Content-Security-Policy']);
});

describe('Strict-Transport-Security', () => {
  test.each(headerFiles(FILES, 'https://example.org/a/'))(
    '$fileName sends it for every file once its one line is switched on, and not before',
    ({ fileName, source }) => {
      const name = 'Strict-Transport-Security';
      const read = HOST_FILES[fileName];
      const paths = [...FILES.map(({ file }) => `/a/${file}`), '/a/x'];
      const sent = (text: string) => paths.map((path) => read?.(text)(path)[name]);
      expect(sent(source)).toEqual(paths.map(() => undefined));
      expect(sent(withTransport(source))).toEqual(paths.map(() => 'max-age=31536000'));
    },
  );

  test.each(headerFiles(FILES, null))('$fileName says when to switch it on', ({ source }) => {
    expect(source.replaceAll('\n# ', ' ')).toContain(
      'only where all of the domain is served by HTTPS for good',
    );
  });
});

describe('what no host could read is refused', () => {
  test('more rules than Cloudflare Pages takes', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ file: `p${i}/index.html`, policy }));
    expect(() => headerFiles(many.slice(0, 49), null)).not.toThrow();
    expect(() => headerFiles(many, null)).toThrow('101 rules');
  });

  test('a line longer than it reads', () => {
    const scripts = Array.from({ length: 40 }, (_, i) => `s${i}()`);
    const long = { file: 'index.html', policy: contentPolicy({ scripts, styles: [] }) };
    expect(() => headerFiles([long], null)).toThrow(/line of 2\d{3} characters/);
  });

  test.each(['"', '\\', '$', '%', '{', '}', '`', '\n'])('a value with %j', (character) => {
    const odd = { file: 'index.html', policy: `default-src 'none'${character}` };
    expect(() => headerFiles([odd], null)).toThrow('Content-Security-Policy cannot be written');
  });

  test.each(["https://example.org/it's/", 'https://example.org/a$b/'])('the address %s', (url) => {
    expect(() => headerFiles(FILES, url)).toThrow('SITE_URL holds a character');
  });
});
