import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { litOf } from '../../../src/model/lit';
import { CHARTS, FIRST_VIEW, type Selection } from '../../../src/model/view';
import { barWords } from '../../../src/story/barWords';
import type { PageContext } from '../../../src/view/context';
import { ViewState } from '../../../src/view/viewState.svelte';
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
      'from.feared_to_impose_terms',
      'provincial-level trading companies',
    ],
    [
      'entity',
      'provincial-trading-companies',
      'kind.feared_to_impose_terms',
      '“lower-level entities”',
    ],
    [
      'entity',
      'security-agencies',
      'kind.watches',
      'trading companies directly under ministries and central agencies, and first-class enterprises',
    ],
    [
      'entity',
      'ministries-and-agencies',
      'from.belongs_to',
      'trading companies directly under ministries and central agencies, and first-class enterprises',
    ],
    ['place', 'middle-east', 'from.has_contact_with', 'trading companies under Room 39'],
  ] as const)('says of %s %s who does what to whom', (kind, id, words, names) => {
    expect(others({ kind, id })).toBe(`${MESSAGES.en[words]}: ${names}`);
  });

  test('says that a line is context, and each kind of relation by itself', () => {
    const { 'kind.belongs_to': up, 'from.belongs_to': down } = MESSAGES.en;
    expect(others({ kind: 'entity', id: 'room-39' })).toBe(
      `${up} (context): the Workers’ Party; ${down}: trading companies under Room 39`,
    );
    expect(others({ kind: 'entity', id: 'room-39' }, 'ko')).toBe(
      `${MESSAGES.ko['kind.belongs_to']}(배경): 노동당; ${MESSAGES.ko['from.belongs_to']}: 39호실 소속 무역회사`,
    );
    expect(others({ kind: 'place', id: 'russia' }, 'ko')).toBe(
      `${MESSAGES.ko['from.may_trade_with']}: 성·중앙기관 직속 무역회사와 1급 기업소; ${MESSAGES.ko['from.has_contact_with']}: 39호실 소속 무역회사`,
    );
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
