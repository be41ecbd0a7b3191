import { expect, test } from 'vitest';
import { syllablesOf } from '../figure/readability';

test.each([
  ['trade', 1],
  ['agencies', 3],
  ['enterprises', 4],
  ['companies', 3],
  ['entities', 3],
  ['shaded', 2],
  ['watched', 1],
  ['whether', 2],
  ['named', 1],
  ['people', 2],
  ['39', 1],
])('“%s” has %d syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});
