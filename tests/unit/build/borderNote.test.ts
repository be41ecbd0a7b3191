import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DISPUTED_IDS } from '../../../src/build/world/borders';
import { LOCALES } from '../../../src/data/types';
import { MESSAGES } from '../../support/messages';

const policy = readFileSync(new URL('../../../data/borders.md', import.meta.url), 'utf8');

test.each(LOCALES)('the note under the map is the one of the border policy: %s', (locale) => {
  expect(policy).toContain(`"${MESSAGES[locale]['map.borders']}"`);
});

test.each(LOCALES)('the note of a picture names the same hatched areas: %s', (locale) => {
  const messages = MESSAGES[locale];
  const [, list = ''] = /: ([^.:]+)\./.exec(messages['picture.borders']) ?? [];
  const areas = list.split(', ');
  expect(areas).toHaveLength(DISPUTED_IDS.size);
  for (const area of areas) expect(messages['map.borders']).toContain(area);
});
