import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import { LOCALES } from '../../../src/data/types';
import { altText, MOST_ALT } from '../../../src/picture/altText';
import { MESSAGES } from '../../support/messages';
import { indexDirective, lookUp } from '../../../src/model/directive';
import { litOf } from '../../../src/model/lit';
import { placesOf } from '../../../src/model/places';
import { MAP_MODES } from '../../../src/model/view';
import { edited, type Edit } from '../data/edit';
import { dataset, directive } from '../realDirective';
import { CHOICES, everySubject, subjectOf } from './subjects';
import { runs } from '../../support/runs';

const CAVEAT = {
  en: 'One unconfirmed report, one anonymous source.',
  ko: '확인되지 않은 보도 한 건, 익명 소식통 한 명에 근거.',
};
/** Names begin with a small letter inside a sentence. */
const lower = (text: string): string => text.toLowerCase();
const countOf = (text: string): number => Array.from(new Intl.Segmenter().segment(text)).length;

describe.each(LOCALES)('alt texts, %s', (locale) => {
  const subjects = everySubject(locale);
  const texts = subjects.map(altText);

  test('are as they were read and corrected', async () => {
    const lines = subjects.map(({ chart, when, selected }, at) => {
      const chosen = selected ? `${selected.kind} ${selected.id}` : 'nothing chosen';
      return `${[chart, ...(chart === 'map' ? [] : [when]), chosen].join(' · ')}\n  ${texts[at] ?? ''}\n`;
    });
    await expect(lines.join('')).toMatchFileSnapshot(`altTexts-${locale}.txt`);
  });

  test('are short, end with the caveat, and are cut nowhere', () => {
    const flat = subjects.map((subject) => altText({ ...subject, mode: 'flat' }));
    for (const text of [...texts, ...flat]) {
      expect(countOf(text), text).toBeLessThanOrEqual(MOST_ALT);
      expect(text.endsWith(CAVEAT[locale]), text).toBe(true);
      expect(text).not.toMatch(/…|\[|\]|\{|\}|undefined|\s\s|\.\.|을\(를\)/);
    }
  });

  test('name what is chosen', () => {
    subjects.forEach(({ selected }, at) => {
      const text = texts[at] ?? '';
      if (selected?.kind === 'entity') {
        expect(lower(text)).toContain(lower(lookUp(directive.entities, selected.id).name[locale]));
      }
      if (selected?.kind === 'place') {
        const place = placesOf(directive).find(({ id }) => id === selected.id);
        expect(lower(text)).toContain(lower(place?.name[locale] ?? '?'));
      }
      if (selected?.kind === 'claim') expect(text).toContain(selected.id);
      if (selected?.kind === 'paragraph') expect(text).toContain(selected.id.slice(1));
    });
  });

  test('name every entity that is lit in the hierarchy, or say how many are left', () => {
    const more = locale === 'en' ? /And \S+ more/ : /그 밖에 표시 \S+/;
    let named = 0;
    for (const [at, { chart, when, selected }] of subjects.entries()) {
      const text = texts[at] ?? '';
      if (chart === 'map' || !selected || more.test(text)) continue;
      if (/, no mark: |표시 없음|^Before, not|^이전 상황/.test(text)) continue;
      // Some far ends are told in the report's words, which are no names of boxes.
      const ends = dataset.relations.flatMap(({ id, from, to, toWords }) =>
        toWords && [id, ...from].includes(selected.id) ? to : [],
      );
      for (const id of litOf(directive, selected, when).entities) {
        if (ends.includes(id)) continue;
        expect(lower(text)).toContain(lower(lookUp(directive.entities, id).name[locale]));
        named += 1;
      }
    }
    expect(named).toBeGreaterThan(50);
  });

  test('never name a class, a region or a country of joint ventures as a country', () => {
    for (const text of texts) {
      for (const { kind, name } of dataset.partners) {
        if (kind === 'country') continue;
        const word = kind === 'class' ? /^ ?\((unnamed|이름 언급 없음)\)/ : /^ ?\((region|지역)\)/;
        // Claims speak of them too, with words of their own.
        const bare = dataset.claims.reduce(
          (rest, claim) => rest.replace(claim.text[locale], ''),
          text,
        );
        const parts = lower(bare).split(lower(name[locale]));
        for (const after of parts.slice(1)) expect(after, text).toMatch(word);
      }
    }
  });

  test('tell nothing of a claim without the one that it must be read with', () => {
    for (const { text, pairedWith = [] } of dataset.claims) {
      for (const alt of texts.filter((one) => one.includes(text[locale]))) {
        for (const id of pairedWith) {
          expect(alt).toContain(lookUp(directive.claims, id).text[locale]);
        }
      }
    }
  });

  test('say permission of the map, not trade', () => {
    const whole = altText(subjectOf(locale, { chart: 'map' }));
    expect(whole).toMatch(/Trade allowed with: China, Russia and |무역 허용: 중국, 러시아와 /);
    expect(whole).toMatch(/in contact with: Russia and the Middle East|접촉한 곳: 러시아와 중동/);
  });
});

test.each([
  ['hierarchy', 'under', 'globe', 4],
  ['hierarchy', 'before', 'globe', 2],
  ['map', 'under', 'globe', 4],
  ['map', 'under', 'flat', 4],
] as const)('say as much in each language of a whole %s, %s, %s', (chart, when, mode, count) => {
  for (const locale of LOCALES) {
    const text = altText(subjectOf(locale, { chart, when, mode }));
    const said = text
      .replace(CAVEAT[locale], '')
      .trim()
      .split(/\.(?= |$)/);
    // What the picture is, then one statement after the other.
    expect(said.slice(1, -1).filter(Boolean), text).toHaveLength(count - 1);
    const watchers = lookUp(directive.entities, 'security-agencies').name[locale];
    expect(text.includes(watchers)).toBe(chart === 'hierarchy' && when === 'under');
    expect(
      text.includes(lookUp(directive.kinds, 'joint_ventures_abroad').label[locale].slice(-12)),
    ).toBe(chart === 'map');
  }
});

test('the map has no time before, and two ways to be drawn', () => {
  for (const selected of CHOICES) {
    const map = subjectOf('en', { chart: 'map', selected });
    expect(altText({ ...map, when: 'before' })).toBe(altText(map));
    const [globe, flat] = MAP_MODES.map((mode) => altText({ ...map, mode }));
    expect(globe?.startsWith('Globe')).toBe(true);
    expect(flat?.startsWith('World map')).toBe(true);
  }
});

const changed = (...edits: readonly Edit[]) => indexDirective(edited(dataset, edits) as Dataset);

describe.each(LOCALES)('say only what the dataset carries, %s', (locale) => {
  const silent = dataset.entities.flatMap((_, at): Edit[] => [
    [`/entities/${at}/authority`, 'not_stated'],
    [`/entities/${at}/authorityClaimIds`, []],
  ]);

  test('with every authority not stated and no relation', () => {
    const bare = changed(...silent, ['/relations', []], ['/partners', []]);
    const pictures = {
      globe: /^(Globe|지구본 모양 지도)$/,
      before: /^(Hierarchy before the directive|조직도\(지시 이전\))$/,
    };
    const map = altText(subjectOf(locale, { chart: 'map', directive: bare }));
    const before = altText(subjectOf(locale, { directive: bare, when: 'before' }));
    const under = altText(subjectOf(locale, { directive: bare }));
    expect(map.replace(`. ${CAVEAT[locale]}`, '')).toMatch(pictures.globe);
    expect(before.replace(`. ${CAVEAT[locale]}`, '')).toMatch(pictures.before);
    expect(under.replace(`. ${CAVEAT[locale]}`, '')).toMatch(/^(Hierarchy|조직도)$/);
  });

  test('nobody below who may not, nobody who watches', () => {
    const kept = dataset.relations.filter(({ kind }) => kind !== 'watches');
    const lower = silent.filter((_, at) => dataset.entities[at >> 1]?.authority === 'not_granted');
    const text = altText(subjectOf(locale, { directive: changed(...lower, ['/relations', kept]) }));
    expect(text).toMatch(/First-class enterprises|first-class enterprises|1급 기업소/);
    expect(text).not.toContain(MESSAGES[locale]['sign.alt.no']);
    expect(text).not.toMatch(/하급|keep watch|감시/);
  });

  test('of the whole time before that a refusal is implied, stated, or not told', () => {
    const at = dataset.changes.findIndex(({ before }) => before.claimIds.includes('C01'));
    const refused = MESSAGES[locale]['sign.before.alt.yes'];
    const implied = MESSAGES[locale]['org.before.implied'];
    const textWith = (...edits: readonly Edit[]): string =>
      altText(subjectOf(locale, { directive: changed(...edits), when: 'before' }));
    expect(textWith()).toContain(refused + implied);
    const stated = textWith([`/changes/${at}/before/basis`, 'stated']);
    expect(stated).toContain(refused);
    expect(stated).not.toContain(implied);
    const untold = textWith(
      [`/changes/${at}/before/basis`, 'not_described'],
      [`/changes/${at}/before/claimIds`, []],
    );
    expect(untold).not.toContain(refused);
    expect(untold).not.toContain(implied);
  });

  test('of the time before that it is implied, unless the report states it', () => {
    const selected = { kind: 'entity', id: 'security-agencies' } as const;
    const at = dataset.changes.findIndex(({ before }) => before.claimIds.includes('C25'));
    for (const basis of ['implied', 'stated']) {
      const other = changed([`/changes/${at}/before/basis`, basis]);
      const text = altText(subjectOf(locale, { directive: other, selected, when: 'before' }));
      expect(/\(implied\)|\(추론\)/.test(text)).toBe(basis === 'implied');
    }
  });
});

test('what must be read together is told in the order of the report', () => {
  const text = altText(subjectOf('ko', { selected: { kind: 'claim', id: 'C24' } }));
  const [first, second] = ['C23', 'C24'].map((id) =>
    text.indexOf(lookUp(directive.claims, id).text.ko),
  );
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first ?? 0);
});

const word = fc.stringMatching(/^[a-zé가각힣🚀]{1,20}$/u);

test('long names never cost the caveat', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const name = words.join(' ');
      const renamed: Dataset = {
        ...dataset,
        entities: dataset.entities.map((one) => ({ ...one, name: { en: name, ko: name } })),
      };
      for (const locale of LOCALES) {
        for (const selected of [null, { kind: 'entity', id: 'room-39' } as const]) {
          const text = altText(subjectOf(locale, { directive: indexDirective(renamed), selected }));
          expect(countOf(text)).toBeLessThanOrEqual(MOST_ALT);
          expect(text.endsWith(CAVEAT[locale])).toBe(true);
        }
      }
    }),
    runs(15),
  );
});
