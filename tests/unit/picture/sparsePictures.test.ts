import { describe, expect, it } from 'vitest';
import { orgBeforeText } from '../../../src/hierarchy/orgBeforeText';
import { orgFigures } from '../../../src/picture/orgFigures';
import { orgLayoutFor } from '../../../src/hierarchy/orgLayoutFor';
import { orgPictureWords } from '../../../src/picture/orgPictureWords';
import { LEAST_SCALE, layoutPicture } from '../../../src/picture/pictureLayout';
import { pictureWords } from '../../../src/picture/pictureWords';
import { LOCALES, type Locale } from '../../../src/data/types';
import { PRESET_NAMES, PRESETS } from '../../../src/picture/presets';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import type { OrgLayout } from '../../../src/hierarchy/layout/orgLayout';
import type { Directive } from '../../../src/model/directive';
import { TIMES, type Time } from '../../../src/model/view';
import { subjectOf } from './subjects';
import { directive } from '../realDirective';
import { SPARSE } from '../sparseDirectives';

const t = (locale: Locale) => translator(MESSAGES[locale]);
const wordsFor = (of: Directive, locale: Locale, when: Time) =>
  orgPictureWords({ ...subjectOf(locale, { when }), directive: of });

/** Every value of some keys, anywhere inside. */
function valuesOf(value: unknown, keys: readonly string[]): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    keys.includes(key) && typeof item === 'string' ? [item] : valuesOf(item, keys),
  );
}

const layoutOf = (of: Directive, when: Time): OrgLayout =>
  orgLayoutFor({ directive: of, locale: 'en', t: t('en'), width: 636, when });

describe.each(Object.entries({ 'the whole dataset': directive, ...SPARSE }))('%s', (_, of) => {
  it.each(TIMES)(
    'has the lines and badges in its key that are drawn, and no others: %s',
    (when) => {
      const { lines, badges } = wordsFor(of, 'en', when);
      const layout = layoutOf(of, when);
      expect(new Set(lines)).toEqual(new Set(valuesOf(layout, ['line'])));
      const shown = layout.edges.filter(({ badge }) => badge).map(({ kind }) => kind.id);
      expect(new Set(badges.map(({ what }) => 'kind' in what && what.kind.id))).toEqual(
        new Set(shown),
      );
    },
  );

  it.each(LOCALES)('has a picture of every shape: %s', (locale) => {
    for (const when of TIMES) {
      for (const name of PRESET_NAMES) {
        const setting = {
          ...subjectOf(locale, { when }),
          directive: of,
          ...PRESETS[name],
          theme: 'light',
          base: null,
          transparent: false,
          headline: true,
          marks: true,
        } as const;
        const { scale } = layoutPicture({
          width: setting.width,
          height: setting.height,
          words: pictureWords(setting, wordsFor(of, locale, when)),
          ...orgFigures(setting),
          isKorean: locale === 'ko',
        });
        expect(scale, `${name} ${when}`).toBeGreaterThan(0.5 * LEAST_SCALE);
      }
    }
  });

  it.each(LOCALES)('speaks of authority only where the data does: %s', (locale) => {
    const has = (authority: string): boolean =>
      of.dataset.entities.some((entity) => entity.authority === authority);
    const { standfirst } = wordsFor(of, locale, 'under');
    for (const [value, sign] of [
      ['granted', 'yes'],
      ['not_granted', 'no'],
    ] as const) {
      const said = MESSAGES[locale][`sign.picture.${sign}`];
      expect(standfirst?.includes(said) ?? false, value).toBe(has(value));
    }
    expect(standfirst).not.toBe('');
    const text = orgBeforeText(of, locale, t(locale));
    const [trade] = directive.dataset.changes;
    expect(text.includes(trade?.subject[locale] ?? '')).toBe(has('granted'));
  });
});

it('says in words of the time before what each change says, and of which nothing is said', () => {
  expect(orgBeforeText(directive, 'en', t('en'))).toMatch(
    /: not on their own authority \(implied\)\. .*: direct surveillance, unchanged\. Not described: /,
  );
});
