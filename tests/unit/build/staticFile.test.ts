import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteAddress } from '../../../src/build/pages/siteAddress';
import { prefersKorean, staticFile } from '../../../src/build/pages/staticFile';

const folder = mkdtempSync(join(tmpdir(), 'static-'));
beforeAll(() => {
  mkdirSync(join(folder, 'ko'));
  for (const file of ['index.html', '404.html', 'ko/index.html', 'ko/404.html', 'robots.txt']) {
    writeFileSync(join(folder, file), file);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 200, 'index.html'],
  ['/ko/', 200, 'ko/index.html'],
  ['/robots.txt', 200, 'robots.txt'],
  ['/ko', 301, '/ko/'],
  ['/x', 404, '404.html'],
  ['/ko/x', 404, 'ko/404.html'],
  ['/korea', 404, '404.html'],
  ['/robots.txt/', 404, '404.html'],
  ['/%zz', 404, '404.html'],
  ['/%00', 404, '404.html'],
  ['/../../etc/passwd', 404, '404.html'],
  ['/%2e%2e/%2e%2e/etc/passwd', 404, '404.html'],
])('%s is answered with %i and %s', (path, status, target) => {
  const answer = staticFile(folder, path, '');
  expect(answer.status).toBe(status);
  expect(answer.status === 301 ? answer.location : answer.file).toBe(
    answer.status === 301 ? target : join(folder, target),
  );
});

test('no path leads out of the folder', () => {
  const part = fc.constantFrom('..', '.', 'ko', '%2e%2e', '%2f', '\\', '/', 'index.html');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const answer = staticFile(folder, `/${parts.join('/')}`, '');
      if (answer.status !== 301) expect(answer.file.startsWith(folder)).toBe(true);
    }),
  );
});

describe('prefersKorean', () => {
  test.each([
    ['ko', true],
    ['ko-KR,ko;q=0.9,en-US;q=0.8', true],
    ['en-US,en;q=0.9,ko;q=0.8', false],
    ['fr,ko;q=0.3,en;q=0.1', true],
    ['ko;q=0', false],
    ['kok', false],
    ['', false],
    ['*', false],
  ])('"%s" is %s', (header, korean) => {
    expect(prefersKorean(header)).toBe(korean);
    expect(staticFile(folder, '/x', header).status).toBe(404);
  });
});

describe('siteAddress', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a/b', 'https://example.org/a/b/'],
    ['https://example.org/a/', 'https://example.org/a/'],
  ])('%s becomes %s', (setting, address) => {
    expect(siteAddress(setting)).toBe(address);
  });

  test.each([
    'example.org',
    'ftp://example.org',
    'https://a@example.org',
    'https://a.org/?b',
    'https://a.org/#b',
  ])('%s is refused with an example', (setting) => {
    expect(() => siteAddress(setting)).toThrow(/SITE_URL is ".*such as https:/);
  });
});
