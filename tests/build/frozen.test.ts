import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { frozenFiles } from '../../src/build/frozenFiles';
import { headerFiles } from '../../src/build/headerFiles';
import { frozenRoutes, routeFile } from '../../src/pages/routes';
import { directive } from '../unit/realDirective';
import { buildSite } from '../support/buildOnce';
import { filesBelow } from '../support/builtPages';

const { version } = directive.dataset;
const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
beforeAll(async () => {
  await buildSite(folder, { env: { FREEZE: '1' } });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a later build, which carries it along', () => {
  const root = mkdtempSync(join(tmpdir(), 'carried-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('serves each copy with the headers of an embed and with its own policy', () => {
    cpSync(join(folder, 'v'), join(root, 'v'), { recursive: true });
    const files = frozenFiles(root);
    expect(files.map(({ file }) => file)).toEqual(frozenRoutes(version).map(routeFile).sort());
    for (const { file, policy } of files) {
      const { document } = parseHTML(readFileSync(join(root, file), 'utf8'));
      const own = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      expect(policy).toBe(own?.getAttribute('content'));
    }
    const [netlify = '', ...others] = headerFiles(files, null).map(({ source }) => source);
    expect(netlify).toMatch(
      /\n\/v\/\*\n(?: {2}.*\n)*? {2}Cross-Origin-Resource-Policy: cross-origin\n/,
    );
    expect(netlify).not.toContain('/v/1');
    for (const text of others) for (const { file } of files) expect(text).toContain(file);
  });

  test('refuses a copy without a policy, by name', () => {
    writeFileSync(join(root, 'v', 'bare.html'), '<!doctype html>');
    expect(() => frozenFiles(root)).toThrow(/bare\.html holds no policy: freeze it anew/);
  });
});

describe('a build that freezes the version of its dataset', () => {
  test('adds the embeds under the address of the version, and nothing else', () => {
    const added = filesBelow(folder).filter((file) => !filesBelow(inject('dist')).includes(file));
    expect(added).toEqual(frozenRoutes(version).map(routeFile).sort());
    expect(added).toContain(`v/${version}/ko/embed/map/index.html`);
  });

  test('leads from each copy to the explainer in its language', () => {
    for (const route of frozenRoutes(version)) {
      const { document } = parseHTML(readFileSync(join(folder, routeFile(route)), 'utf8'));
      const href = document.querySelector('a[data-out]')?.getAttribute('href') ?? '';
      const { pathname } = new URL(href, `https://example.org/${route.path}`);
      expect(pathname).toBe(route.locale === 'ko' ? '/ko/' : '/');
    }
  });
});
