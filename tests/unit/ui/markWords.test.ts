import { expect, test } from 'vitest';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../../src/i18n/tables';
import { FIRST_VIEW, type ChartName } from '../../../src/model/view';
import { markName } from '../../../src/ui/markWords';
import { ViewState } from '../../../src/ui/viewState.svelte';
import { directive } from '../realDirective';

// What a voice says of a relation: who does it comes first, to whom it is done last.
test.each([
  [
    'hierarchy',
    'watch-covered',
    'en',
    'From: security agencies. To: trading companies directly under ministries and central agencies, and first-class enterprises',
  ],
  [
    'hierarchy',
    'watch-covered',
    'ko',
    '주체: 보안기관. 상대: 성·중앙기관 직속 무역회사와 1급 기업소',
  ],
  [
    'hierarchy',
    'directive-to-covered',
    'en',
    'From: the Ministry of External Economic Affairs. To: trading companies directly under ministries and central agencies, and first-class enterprises',
  ],
  [
    'hierarchy',
    'directive-to-covered',
    'ko',
    '주체: 대외경제성. 상대: 성·중앙기관 직속 무역회사와 1급 기업소',
  ],
  [
    'hierarchy',
    'provincial-terms-feared',
    'en',
    'From: provincial-level trading companies. To: lower-level general trading companies and lower-level enterprises',
  ],
  [
    'hierarchy',
    'funds-for-party',
    'ko',
    '주체: 성·중앙기관 직속 무역회사와 1급 기업소. 상대: 노동당',
  ],
  [
    'map',
    'contact-middle-east',
    'en',
    'trading companies under Room 39 – in contact with – the Middle East',
  ],
  ['map', 'contact-middle-east', 'ko', '주체: 39호실 소속 무역회사. 상대: 중동'],
  [
    'map',
    'trade-russia',
    'en',
    'trading companies directly under ministries and central agencies, and first-class enterprises – may trade with – Russia',
  ],
] as const)('%s %s, %s', (chart: ChartName, id, locale, end) => {
  const view = new ViewState(directive);
  view.restore({ ...FIRST_VIEW });
  const page = { directive, locale, t: translator(MESSAGES[locale]), view };
  expect(markName(page, chart, { kind: 'relation', id }).endsWith(end)).toBe(true);
});
