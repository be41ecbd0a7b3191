import { describe, expect, test } from 'vitest';
import type { Locale, Named, Relation } from '../../../src/data/types';
import { numberWord } from '../../../src/i18n/grammar';
import { CHARTS, type ChartName } from '../../../src/model/view';
import { GONE, type Edit } from '../data/edit';
import { dataset } from '../realDirective';
import { gradeOf, sentencesOf, wordsOf } from './readability';
import { changed, written } from './writtenChart';

const at = (list: readonly { readonly id: string }[], id: string): number => {
  const index = list.findIndex((item) => item.id === id);
  if (index < 0) throw new Error(`The dataset has no "${id}".`);
  return index;
};
const entityAt = (id: string): string => `/entities/${at(dataset.entities, id)}`;
const relationAt = (id: string): string => `/relations/${at(dataset.relations, id)}`;

const lower = (text: string): string => text.toLowerCase();
/** The sentence that names all of these; names begin with a small letter inside a sentence. */
function naming(text: string, locale: Locale, items: readonly Named[]): string | undefined {
  return sentencesOf(text).find((one) =>
    items.every(({ name }) => lower(one).includes(lower(name[locale]))),
  );
}

describe.each(['en', 'ko'] as const)('the text under the hierarchy, %s', (locale) => {
  const { entities, relations, partners, claims } = dataset;
  const text = written('hierarchy', locale);
  const between = relations.filter(
    (relation) => !relation.to.some((id) => partners.some((partner) => partner.id === id)),
  );
  const firstLevel = ({ claimIds }: Relation) =>
    claims.find(({ id }) => id === claimIds?.[0])?.level ?? 'none';
  const levelled = (...levels: readonly string[]) =>
    between.filter((relation) => levels.includes(firstLevel(relation))).length;

  test('counts entities and links', () => {
    const [first = ''] = sentencesOf(text);
    expect(entities.length).toBeGreaterThan(9);
    expect(between).toHaveLength(8);
    expect(first).toContain(String(entities.length));
    expect(first).toMatch(locale === 'en' ? /eight links/ : /선 여덟 개/);
  });

  test.each([
    ['granted', /two groups|두 부류/],
    ['not_granted', /still|여전히/],
    ['not_stated', /does not say whether|나오지 않는다/],
  ] as const)('names who has what: %s', (value, words) => {
    const held = entities.filter(({ authority }) => authority === value);
    expect(held.length).toBeGreaterThan(0);
    expect(naming(text, locale, held)).toMatch(words);
  });

  test('counts the links that are judgement or concern, and names those of context', () => {
    const [judged, feared] = [
      /(\S+) links? shows? what|선 (\S+) 개는 소식통/,
      /(\S+) links? shows? an op|선 (\S+) 개는 의견/,
    ].map((pattern) => pattern.exec(text)?.slice(1).find(Boolean)?.toLowerCase());
    const word = (count: number) => numberWord(count, locale);
    expect(judged).toBe(word(levelled('expectation', 'interpretation')));
    expect(feared).toBe(word(levelled('opinion')));
    expect(levelled('none')).toBe(1);
    expect(text).toMatch(/Room 39 and the Workers’ Party is context|39호실과 노동당 사이의 선은/);
  });

  test('begins no sentence with a figure', () => {
    for (const chart of CHARTS)
      for (const sentence of sentencesOf(written(chart, 'en')))
        expect(sentence).toMatch(/^[“]?[A-Z]/);
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
    [
      'all that trade is allowed with',
      dataset.partners.filter(({ id }) => trade.has(id)),
      /allowed|허용/,
    ],
    ['contacts', dataset.partners.filter(({ id }) => contact.has(id)), /[Cc]ontacts of|접촉을/],
    ['both', dataset.partners.filter(({ id }) => trade.has(id) && contact.has(id)), /alone|뿐이다/],
    ['regions', named('region'), /no country is named|나라 이름은 나오지 않는다/],
    [
      'unnamed classes',
      named('class').filter(({ id }) => trade.has(id)),
      /which countries|어느 나라인지/,
    ],
  ] as const)('names: %s', (_, places, words) => {
    expect(places.length).toBeGreaterThan(0);
    const sentences = sentencesOf(text)
      .filter((one) => words.test(one))
      .join(' ');
    expect(naming(sentences, locale, places)).toBeDefined();
  });

  test('says of a class of countries that none is named, in the same sentence', () => {
    const sentence = naming(
      text,
      locale,
      named('class').filter(({ id }) => trade.has(id)),
    );
    expect(sentence).toMatch(
      /certain “friendly nations” that the report does not name|일부 ‘우호국’\(이름은 나오지 않음\)과의/,
    );
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
          en: 'one group may trade on their own: trading companies directly under ministries',
          ko: '한 부류, 곧 성·중앙기관 직속 무역회사가 독자적으로',
        },
      ],
      [
        'a line from context becomes a claim',
        'hierarchy',
        [
          [`${room39}/contextSourceIds`, GONE],
          [`${room39}/claimIds`, ['C20']],
        ],
        { en: 'Two links show an opinion', ko: '선 두 개는 의견' },
      ],
      [
        'other watchers',
        'hierarchy',
        [[`${entityAt('security-agencies')}/name`, { en: 'Guards', ko: '파수' }]],
        { en: 'by Guards is the same as before', ko: '파수가 이전처럼' },
      ],
      [
        'watchers of whom it is not said that they watched before',
        'hierarchy',
        [
          [
            `/changes/${dataset.changes.findIndex(({ status, entityIds }) => status === 'unchanged' && entityIds.includes('security-agencies'))}/status`,
            'changed',
          ],
        ],
        { en: 'under surveillance by security agencies, the', ko: '보안기관이 직접 감시' },
      ],
      [
        'no permission for one country',
        'map',
        [[relationAt('trade-russia'), GONE]],
        { en: 'allowed with China and certain “friendly', ko: '중국과 일부 ‘우호국’' },
      ],
      [
        'a contact more',
        'map',
        [[`${relationAt('contact-middle-east')}/to`, ['middle-east', 'china']]],
        { en: 'for China and Russia alone', ko: '곳은 중국과 러시아뿐이다' },
      ],
      [
        'two who are in contact, each with another place',
        'map',
        [[`${relationAt('contact-middle-east')}/from`, ['room-39']]],
        {
          en: 'Contacts of Room 39 with the Middle East are',
          ko: '39호실이 이미 접촉을 시작한 곳은 중동이다',
        },
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
    expect(written('hierarchy', 'en')).toMatch(/surveillance/i);
    expect(written('hierarchy', 'en', some)).not.toMatch(/surveillance/i);
    expect(written('hierarchy', 'ko', some)).not.toMatch(/감시/);
  });

  test('says whose word it is only where it is that one’s', () => {
    const at = dataset.claims.findIndex(({ id }) => id === 'C24');
    const told = changed([`/claims/${at}/level`, 'editorial'], [`/claims/${at}/speaker`, 'report']);
    expect(written('hierarchy', 'en', told)).not.toMatch(/surveillance/i);
    expect(written('hierarchy', 'ko', told)).not.toMatch(/감시/);
  });

  test('says that holders and contacts differ only where they do', () => {
    const shared = changed([`${relationAt('contact-russia')}/from`, ['first-class-enterprises']]);
    expect(written('map', 'en')).toMatch(/different groups/);
    expect(written('map', 'en', shared)).not.toMatch(/different groups/);
    const sent = changed([`${relationAt('directive-to-covered')}/to`, ['room-39-companies']]);
    expect(written('map', 'en', sent)).not.toMatch(/received the directive/);
  });
});

describe('a dataset that carries little', () => {
  const silent = dataset.entities.flatMap((_, index): Edit[] => [
    [`/entities/${index}/authority`, 'not_stated'],
    [`/entities/${index}/authorityClaimIds`, []],
  ]);
  const alone: Edit[] = [
    ['/entities', [{ ...dataset.entities[0], authority: 'not_applicable' }]],
    ['/relations', []],
    ['/partners', []],
  ];

  test('every authority not stated: nobody may, may not, is watched or pays', () => {
    const en = written('hierarchy', 'en', changed(...silent));
    expect(sentencesOf(en)[1]).toMatch(
      /^The report does not say whether the Ministry .* may trade/,
    );
    expect(en).not.toMatch(/groups may|still may not|surveillance|real aim/);
    expect(written('hierarchy', 'ko', changed(...silent))).not.toMatch(/두 부류|여전히|감시|목적/);
  });

  test('one entity and no partner: what there is, and where the teams go', () => {
    expect(written('hierarchy', 'en', changed(...alone)).trim()).toBe(
      'The chart shows one body or group.',
    );
    expect(written('hierarchy', 'ko', changed(...alone)).trim()).toBe(
      '기관·회사(부류 포함) 한 개를 보여 준다.',
    );
    expect(sentencesOf(written('map', 'en', changed(...alone)))).toHaveLength(1);
    expect(sentencesOf(written('map', 'ko', changed(...alone)))).toHaveLength(1);
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
