import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { frozenRoutes, routeFile } from '../../src/pages/routes';
import { directive } from '../unit/realDirective';
import { buildSite } from './buildOnce';
import { filesBelow } from './builtPages';

const { version } = directive.dataset;
const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
beforeAll(async () => {
  await buildSite(folder, { env: { FREEZE: '1' } });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
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
