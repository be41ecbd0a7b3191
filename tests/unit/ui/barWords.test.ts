import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../../src/i18n/tables';
import { litOf } from '../../../src/model/lit';
import { CHARTS, FIRST_VIEW, type Selection } from '../../../src/model/view';
import { barWords } from '../../../src/ui/barWords';
import type { PageContext } from '../../../src/ui/context';
import { ViewState } from '../../../src/ui/viewState.svelte';
import { directive } from '../realDirective';

function others(selection: Selection, locale: 'en' | 'ko' = 'en'): string {
  const view = new ViewState(directive);
  view.restore({ ...FIRST_VIEW, selected: selection });
  const t = translator(MESSAGES[locale]);
  const page: PageContext = { locale, t, directive, view, charts: CHARTS, home: '' };
  return barWords(page, selection, litOf(directive, selection, 'under')).others;
}

describe('the bar', () => {
  test.each([
    [
      'entity',
      'lower-enterprises',
      /^feared: terms imposed by: Provincial-level trading companies$/,
    ],
    ['entity', 'provincial-trading-companies', /^feared to impose terms on: Lower-level/],
    [
      'entity',
      'room-39',
      /^belongs to \(context\): Workers’ Party; belonging to it: Trading companies under Room 39$/,
    ],
    ['entity', 'security-agencies', /^watches: /],
    ['entity', 'ministries-and-agencies', /^belonging to it: Trading companies directly under/],
    [
      'place',
      'russia',
      /^trade with it allowed for: .*; in contact with it: Trading companies under/,
    ],
  ] as const)('says of %s %s who does what to whom', (kind, id, words) => {
    expect(others({ kind, id })).toMatch(words);
  });

  test('never says the same words at both ends, unless the relation goes both ways', () => {
    for (const locale of LOCALES)
      for (const { kind } of directive.dataset.relations) {
        const both = kind === 'indirect_collaboration';
        const [from, to] = [MESSAGES[locale][`from.${kind}`], MESSAGES[locale][`kind.${kind}`]];
        expect(from === to, `${locale} ${kind}`).toBe(both);
      }
  });
});
