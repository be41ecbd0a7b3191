import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { frozenFiles } from '../../src/build/pages/frozenFiles';
import { headerFiles } from '../../src/build/headers/headerFiles';
import { localeFolder } from '../../src/model/embeds';
import { frozenRoutes, routeFile } from '../../src/page/routes';
import { directive } from '../unit/realDirective';
import { addressedSite } from '../support/addressedSite';
import { filesBelow } from '../support/builtPages';

const { version } = directive.dataset;
let folder: string;
let url: string;
beforeAll(async () => {
  ({ folder, url } = await addressedSite());
});

describe('a later build, which carries it along', () => {
  const root = mkdtempSync(join(tmpdir(), 'carried-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('serves each copy with the headers of an embed and with its own policy', () => {
    // As `npm run freeze` keeps them: the pages alone.
    const pages = (path: string) => !path.endsWith('.json');
    cpSync(join(folder, 'v'), join(root, 'v'), { recursive: true, filter: pages });
    const carried = frozenFiles(root);
    expect(carried.map(({ file }) => file)).toEqual(frozenRoutes(version).map(routeFile).sort());
    for (const { file, policy } of carried) {
      const { document } = parseHTML(readFileSync(join(root, file), 'utf8'));
      const own = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      expect(policy).toBe(own?.getAttribute('content'));
    }
    const [netlify = '', ...others] = headerFiles(carried, null).map(({ source }) => source);
    expect(netlify).toMatch(
      /\n\/v\/\*\n(?: {2}.*\n)*? {2}Cross-Origin-Resource-Policy: cross-origin\n/,
    );
    expect(netlify).not.toContain('/v/1');
    for (const text of others) for (const { file } of carried) expect(text).toContain(file);
  });

  test('refuses a copy without a policy, by name', () => {
    writeFileSync(join(root, 'v', 'bare.html'), '<!doctype html>');
    expect(() => frozenFiles(root)).toThrow(/bare\.html holds no policy: freeze it anew/);
  });
});

describe('a build that freezes the version of its dataset', () => {
  test('adds the embeds under the address of the version, and nothing else', () => {
    const before = filesBelow(inject('dist'));
    const added = filesBelow(folder).filter((file) => !before.includes(file));
    const frozen = frozenRoutes(version).map(routeFile);
    const embeds = before.filter((file) => /(^|\/)embed\/\w+\/index\.html$/.test(file));
    // Beside each stands how programs of others embed it: this site knows its address.
    const answers = [...embeds, ...frozen].map((file) => file.replace('index.html', 'oembed.json'));
    expect(added).toEqual([...frozen, ...answers].sort());
    expect(added).toContain(`v/${version}/ko/embed/map/index.html`);
  });

  test('leads from each copy to the explainer in its language', () => {
    for (const route of frozenRoutes(version)) {
      const { document } = parseHTML(readFileSync(join(folder, routeFile(route)), 'utf8'));
      const href = document.querySelector('a[data-out]')?.getAttribute('href');
      expect(href).toBe(url + localeFolder(route.locale));
    }
  });
});
