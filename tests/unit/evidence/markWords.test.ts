import { describe, expect, test } from 'vitest';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { LOCALES } from '../../../src/data/types';
import { hierarchyOutline, mapOutline, type OutlineNode } from '../../../src/model/outline';
import { FIRST_VIEW, TIMES, type ChartName } from '../../../src/model/view';
import { markName } from '../../../src/evidence/markWords';
import { ViewState } from '../../../src/view/viewState.svelte';
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
    'From: provincial-level trading companies. To: “lower-level entities”',
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

/** The marks of a list and of all lists under it, each with how deep it stands. */
const marksOf = (
  nodes: readonly OutlineNode[],
  depth = 0,
): { mark: OutlineNode['mark']; depth: number }[] =>
  nodes.flatMap(({ mark, children }) => [{ mark, depth }, ...marksOf(children, depth + 1)]);

// To be read in a review: one line for each mark, as a voice names it, in the order in which it comes.
describe.each(LOCALES)('all marks in %s', (locale) => {
  const lists = [
    ...TIMES.map((when) => ['hierarchy', when, hierarchyOutline(directive, when)] as const),
    ['map', 'under', mapOutline(directive)] as const,
  ];
  const named = lists.map(([chart, when, outline]) => {
    const view = new ViewState(directive);
    view.restore({ ...FIRST_VIEW, when });
    const page = { directive, locale, t: translator(MESSAGES[locale]), view };
    const marks = marksOf(outline).map(({ mark, depth }) => ({
      ...{ mark, depth, name: markName(page, chart, mark) },
    }));
    return { head: `${chart}, ${when}`, marks };
  });

  test('are named as written down', async () => {
    const lines = named.map(({ head, marks }) => {
      const each = marks.map(
        ({ mark, depth, name }) => `${'  '.repeat(depth)}${mark.kind}:${mark.id} | ${name}`,
      );
      return [`== ${head}`, ...each, ''].join('\n');
    });
    await expect(lines.join('\n')).toMatchFileSnapshot(`spokenNames-${locale}.txt`);
  });

  test.each(named)('have a name each that no other has: $head', ({ marks }) => {
    const names = marks.map(({ name }) => name.trim());
    expect(names.filter((name) => !/\p{L}/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(10);
  });
});
