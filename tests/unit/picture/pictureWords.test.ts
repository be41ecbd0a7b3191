import { expect, test } from 'vitest';
import { mapPictureWords } from '../../../src/picture/mapPictureWords';
import { orgPictureWords } from '../../../src/picture/orgPictureWords';
import { pictureWords } from '../../../src/picture/pictureWords';
import { LOCALES, type Locale } from '../../../src/data/types';
import type { PictureSubject } from '../../../src/picture/pictureSubject';
import { MESSAGES } from '../../support/messages';
import { MAP_MODES, TIMES, type Selection } from '../../../src/model/view';
import { subjectOf } from './subjects';

/** What a picture says below its figure. */
function termsOf(locale: Locale, rest: Partial<PictureSubject>): string {
  const setting = {
    ...subjectOf(locale, rest),
    theme: 'light',
    width: 1200,
    height: 675,
    base: null,
    transparent: false,
    headline: false,
    marks: true,
  } as const;
  const words = setting.chart === 'map' ? mapPictureWords : orgPictureWords;
  return pictureWords(setting, words(setting)).terms.flat().join(' ');
}

const CHOSEN: readonly (Selection | null)[] = [null, { kind: 'claim', id: 'C06' }];

test.each(LOCALES)('a permission of joint ventures stands beside the UN ban: %s', (locale) => {
  const ban = MESSAGES[locale]['picture.more'];
  for (const selected of CHOSEN) {
    for (const when of TIMES) {
      // Of the time before nothing is said of joint ventures.
      expect(termsOf(locale, { when, selected }).includes(ban)).toBe(when === 'under');
    }
  }
});

test.each(LOCALES)('a map says that its lines show no trade that was seen: %s', (locale) => {
  const limit = MESSAGES[locale]['picture.lines'];
  for (const selected of CHOSEN) {
    for (const mode of MAP_MODES) {
      expect(termsOf(locale, { chart: 'map', mode, selected })).toContain(limit);
    }
  }
  expect(termsOf(locale, {})).not.toContain(limit);
});
