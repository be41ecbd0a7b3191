import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { LOCALES, NOT_ESTABLISHED, type Locale, type Source } from '../../../src/data/types';
import { formatDate } from '../../../src/i18n/format';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { CHARTS } from '../../../src/model/view';
import Island from '../../../src/kit/Island.svelte';
import type { PageContext } from '../../../src/view/context';
import SourceItem from '../../../src/evidence/SourceItem.svelte';
import { ViewState } from '../../../src/view/viewState.svelte';
import { dataset, directive } from '../realDirective';

/** A source as the list of sources says it. */
function said(source: Source, locale: Locale): string {
  const t = translator(MESSAGES[locale]);
  const view = new ViewState(directive);
  const page: PageContext = { locale, t, directive, view, charts: CHARTS, home: '' };
  const island = { part: SourceItem, props: { source, withNote: true }, page };
  return render(Island, { props: island })
    .body.replaceAll(/<!--.*?-->|<[^>]*>/gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe.each(LOCALES)('a source in %s', (locale) => {
  test('ends its date with a stop, so that the note does not run on from it', () => {
    for (const source of dataset.sources) {
      const { date } = source;
      const written =
        date === NOT_ESTABLISHED ? MESSAGES[locale]['date.none'] : formatDate(locale, date);
      expect(said(source, locale)).toMatch(new RegExp(`, ${written}\\.( |$)`));
    }
  });
});

test('what stands in brackets after a Korean title joins it, and stands apart from an English one', () => {
  const source = dataset.sources.find(({ url }) => !url) as Source;
  expect(said(source, 'ko')).toContain(`${source.title.ko}(링크 없음), `);
  expect(said(source, 'en')).toContain(`${source.title.en} (no link given), `);
});
