import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync(
  join(import.meta.dirname, '../../../.github/workflows/pages.yml'),
  'utf8',
);

test('the workflow for GitHub Pages pins every action to a commit, and says which version that is', () => {
  const uses = Array.from(text.matchAll(/uses: (.*)/g), ([, action = '']) => action);
  expect(uses).toHaveLength(7);
  for (const action of uses)
    expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('it publishes nothing that the tests have not passed', () => {
  expect(text).toMatch(/\n {2}test:\n(?: {4}.*\n)*? {6}- run: npm test\n/);
  expect(text).toMatch(/\n {2}deploy:\n {4}needs: \[test, build\]\n/);
});

test('it builds for the address that the site will have', () => {
  expect(text).toContain('SITE_URL: ${{ steps.pages.outputs.base_url }}');
  expect(text).toMatch(/configure-pages@.*\n\s+id: pages\n/);
});
