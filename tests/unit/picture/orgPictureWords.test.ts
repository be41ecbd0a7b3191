import { expect, test } from 'vitest';
import { orgLayoutFor } from '../../../src/hierarchy/orgLayoutFor';
import { orgPictureWords } from '../../../src/picture/orgPictureWords';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { TIMES } from '../../../src/model/view';
import { subjectOf } from './subjects';
import { directive } from '../realDirective';

const t = translator(MESSAGES.en);

/** Every value of some keys, anywhere inside. */
function valuesOf(value: unknown, keys: readonly string[]): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    keys.includes(key) && typeof item === 'string' ? [item] : valuesOf(item, keys),
  );
}

test.each(TIMES)('the key has the lines that are drawn and no others: %s', (when) => {
  const setting = {
    ...subjectOf('en', { when }),
    theme: 'light',
    width: 1200,
    height: 675,
    base: null,
    transparent: false,
    headline: true,
    marks: true,
  } as const;
  const { lines } = orgPictureWords(setting);
  const layout = orgLayoutFor({ directive, locale: 'en', t, width: 636, when });
  expect(new Set(lines)).toEqual(new Set(valuesOf(layout, ['line'])));
});
