import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { MESSAGES } from '../../../src/i18n/tables';

const policy = readFileSync(new URL('../../../data/borders.md', import.meta.url), 'utf8');

test.each(LOCALES)('the note under the map is the one of the border policy: %s', (locale) => {
  expect(policy).toContain(`"${MESSAGES[locale]['map.borders']}"`);
});
