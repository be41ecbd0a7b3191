import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { MESSAGES } from '../../../src/i18n/tables';
import { mapFacts } from '../../../src/model/chartFacts';
import { directive } from '../realDirective';

// The headline is written, not counted: a dataset that permits others must not leave it standing.
test.each(LOCALES)('the picture’s headline and standfirst fit the dataset: %s', (locale) => {
  const facts = mapFacts(directive);
  expect(facts.permitted).toHaveLength(2);
  expect(facts.permittedUnnamed).toHaveLength(1);
  const standfirst = MESSAGES[locale]['picture.map.standfirst'];
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[“”‘’]/g, '');
  for (const name of [...facts.permitted, ...facts.permittedUnnamed]) {
    expect(plain(standfirst)).toContain(plain(name[locale]));
  }
});
