import { describe, expect, test } from 'vitest';
import type { Dataset, Entity, Locale, Relation } from '../../../src/data/types';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../../src/i18n/tables';
import { indexDirective } from '../../../src/model/directive';
import { CHARTS, type ChartName } from '../../../src/model/view';
import { chartText } from '../../../src/ui/chartText';
import { edited, GONE, type Edit } from '../data/edit';
import { dataset } from '../realDirective';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './readability';

function written(chart: ChartName, locale: Locale, of: Dataset = dataset): string {
  const text = chartText(chart, indexDirective(of), locale, translator(MESSAGES[locale]));
  return [text.shows, text.standsOut, text.uncertain].join('\n');
}
const changed = (...edits: readonly Edit[]): Dataset => edited(dataset, edits) as Dataset;
const at = (list: readonly { readonly id: string }[], id: string): number => {
  const index = list.findIndex((item) => item.id === id);
  if (index < 0) throw new Error(`The dataset has no "${id}".`);
  return index;
};
const entityAt = (id: string): string => `/entities/${at(dataset.entities, id)}`;
const relationAt = (id: string): string => `/relations/${at(dataset.relations, id)}`;

describe.each(['en', 'ko'] as const)('the text under the hierarchy, %s', (locale) => {
  const { entities, relations, partners, claims } = dataset;
  const text = written('hierarchy', locale);
  const names = (list: readonly Entity[]) => list.map(({ name }) => name[locale]).join(', ');
  const between = relations.filter(
    (relation) => !relation.to.some((id) => partners.some((partner) => partner.id === id)),
  );
  const firstLevel = ({ claimIds }: Relation) =>
    claims.find(({ id }) => id === claimIds?.[0])?.level ?? 'none';
  const levelled = (...levels: readonly string[]) =>
    between.filter((relation) => levels.includes(firstLevel(relation))).length;

  test('counts entities and lines', () => {
    expect(entities.length).toBeGreaterThan(0);
    expect(text).toContain(
      locale === 'en'
        ? `${entities.length} entities or kinds of entity and ${between.length} lines`
        : `${entities.length}개와 그 사이의 선 ${between.length}개`,
    );
  });

  test.each(['granted', 'not_granted', 'not_stated'] as const)('counts and names: %s', (value) => {
    const held = entities.filter(({ authority }) => authority === value);
    expect(held.length).toBeGreaterThan(0);
    const sentence = sentencesOf(text).find((one) => one.includes(names(held)));
    // Of those on whom the report is silent it says which, not how many.
    if (value !== 'not_stated') expect(sentence).toContain(String(held.length));
    expect(sentence).toBeDefined();
  });

  test('counts the lines that are judgement, concern and context', () => {
    const counts: readonly (readonly [number, RegExp])[] = [
      [levelled('expectation', 'interpretation'), /(\d+) lines? shows? what|선 (\d+)개는 소식통의/],
      [levelled('opinion'), /(\d+) lines? shows? an opinion|선 (\d+)개는 의견/],
      [levelled('none'), /(\d+) lines? (?:is|are) not from the report|사이의 선 (\d+)개는 보도가/],
    ];
    for (const [count, pattern] of counts) {
      const [, en, ko] = pattern.exec(text) ?? [];
      expect(Number(en ?? ko)).toBe(count);
    }
  });
});

describe.each(['en', 'ko'] as const)('the text under the map, %s', (locale) => {
  const text = written('map', locale);
  const reached = (kind: Relation['kind']) =>
    new Set(dataset.relations.filter((one) => one.kind === kind).flatMap(({ to }) => to));
  const named = (...kinds: readonly string[]) =>
    dataset.partners.filter(({ kind }) => kinds.includes(kind));
  const trade = reached('may_trade_with');
  const contact = reached('has_contact_with');

  test.each([
    ['countries with permission', named('country').filter(({ id }) => trade.has(id))],
    ['contacts', dataset.partners.filter(({ id }) => contact.has(id))],
    ['both', dataset.partners.filter(({ id }) => trade.has(id) && contact.has(id))],
    ['regions', named('region')],
    ['unnamed classes', named('class')],
  ])('counts and names: %s', (_, places) => {
    expect(places.length).toBeGreaterThan(0);
    const names = places.map(({ name }) => name[locale]).join(', ');
    const unit = new RegExp(`(^| )${places.length}( [a-z]|곳|개국|개 항목)`);
    const sentences = sentencesOf(text);
    // The number stands with the names, or in the sentence before.
    const pairs = sentences.map((_, i) => sentences.slice(Math.max(0, i - 1), i + 1).join(' '));
    expect(pairs.filter((pair) => pair.includes(names) && unit.test(pair))).not.toEqual([]);
  });

  test('names no country but those of the report', () => {
    expect(text).not.toMatch(/Vietnam|Laos|Iran|Belarus|Cuba|Mongolia|Syria|베트남|이란|시리아/);
  });
});

describe('with other data, other text', () => {
  const room39 = relationAt('room-39-under-party');
  const cases: readonly (readonly [string, ChartName, readonly Edit[], Record<Locale, string>])[] =
    [
      [
        'one entity loses its authority',
        'hierarchy',
        [[`${entityAt('first-class-enterprises')}/authority`, 'not_stated']],
        {
          en: '1 kind may trade on their own: Trading companies directly under ministries',
          ko: '1개 부류(성·중앙기관 직속 무역회사)가 독자적으로',
        },
      ],
      [
        'a line from context becomes a claim',
        'hierarchy',
        [
          [`${room39}/contextSourceIds`, GONE],
          [`${room39}/claimIds`, ['C20']],
        ],
        { en: '2 lines show an opinion', ko: '선 2개는 의견' },
      ],
      [
        'other watchers',
        'hierarchy',
        [[`${entityAt('security-agencies')}/name`, { en: 'Guards', ko: '파수' }]],
        { en: 'By whom: Guards (Source describes)', ko: '소식통에 따르면 파수가 독자적으로' },
      ],
      [
        'no permission for one country',
        'map',
        [[relationAt('trade-russia'), GONE]],
        { en: 'allowed with 1 country: China', ko: '허용되었다고 전한 1개국(중국)' },
      ],
      [
        'a contact more',
        'map',
        [[`${relationAt('contact-middle-east')}/to`, ['middle-east', 'china']]],
        { en: '2 places have both', ko: '곳은 2곳(중국, 러시아)이다' },
      ],
    ];

  test.each(cases)('%s', (_, chart, edits, says) => {
    for (const locale of ['en', 'ko'] as const) {
      expect(written(chart, locale)).not.toContain(says[locale]);
      expect(written(chart, locale, changed(...edits))).toContain(says[locale]);
    }
  });

  test('says nothing of watchers where one that may trade is not watched', () => {
    const some = changed([`${relationAt('watch-covered')}/to`, ['first-class-enterprises']]);
    expect(written('hierarchy', 'en')).toMatch(/watched/);
    expect(written('hierarchy', 'en', some)).not.toMatch(/watched/);
    expect(written('hierarchy', 'ko', some)).not.toMatch(/감시/);
  });

  test('says that holders and contacts differ only where they do', () => {
    const shared = changed([`${relationAt('contact-russia')}/from`, ['first-class-enterprises']]);
    expect(written('map', 'en')).toMatch(/different holders/);
    expect(written('map', 'en', shared)).not.toMatch(/different holders/);
  });
});

describe.each(CHARTS)('the text under the %s can be read', (chart) => {
  test.each(['en', 'ko'] as const)('in at most 150 words: %s', (locale) => {
    expect(wordsOf(written(chart, locale)).length).toBeLessThanOrEqual(150);
  });

  test('after at most nine years of school, in English', () => {
    expect(gradeOf(written(chart, 'en'))).toBeLessThanOrEqual(9);
  });

  test('in sentences of at most thirty words, in Korean', () => {
    const longest = sentencesOf(written(chart, 'ko')).map((one) => wordsOf(one).length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(30);
  });

  test.each(['en', 'ko'] as const)('with no mark of grammar left: %s', (locale) => {
    expect(written(chart, locale)).not.toMatch(/[[\]{}|]|undefined|\.\.| {2}/);
  });
});

describe('particles', () => {
  const all = [...dataset.entities, ...dataset.partners, dataset.origin, dataset.team];
  /** Whether a Hangul word ends in a consonant, by the order of the syllables in Unicode. */
  const closed = (word: string) =>
    ((word.replace(/[^가-힣]+$/, '').at(-1) ?? '').charCodeAt(0) - 0xac00) % 28 > 0;

  test.each(all.map(({ name }) => name.ko))('after %s', (ko) => {
    expect(ko).toMatch(/[가-힣]/);
    const renamed = changed([`${entityAt('security-agencies')}/name`, { en: 'Name', ko }]);
    expect(written('hierarchy', 'ko', renamed)).toContain(
      ` ${ko}${closed(ko) ? '이' : '가'} 독자적으로`,
    );
  });

  test.each([
    ['“friendly nations”', '가'],
    ['Room 39', '가'],
    ['39', '가'],
    ['부서 7', '이'],
    ['NKVM', '이'],
  ])('after %s', (ko, particle) => {
    const renamed = changed([`${entityAt('security-agencies')}/name`, { en: 'Name', ko }]);
    expect(written('hierarchy', 'ko', renamed)).toContain(`${ko}${particle} 독자적으로`);
  });
});

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
