import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Dataset } from '../../../src/data/types';
import { altText, MOST_ALT } from '../../../src/export/altText';
import { fitWords } from '../../../src/export/fitWords';
import { MESSAGES } from '../../../src/i18n/tables';
import { indexDirective, lookUp } from '../../../src/model/directive';
import { litOf } from '../../../src/model/lit';
import { placesOf } from '../../../src/model/places';
import { MAP_MODES } from '../../../src/model/view';
import { dataset, directive } from '../realDirective';
import { CHOICES, everySubject, subjectOf } from './subjects';

const CAVEAT = {
  en: 'One unconfirmed report, one anonymous source.',
  ko: '확인되지 않은 보도 한 건, 익명 소식통 한 명에 근거.',
};
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
      const text = texts[at];
      if (selected?.kind === 'entity') {
        expect(text).toContain(lookUp(directive.entities, selected.id).name[locale]);
      }
      if (selected?.kind === 'place') {
        const place = placesOf(directive).find(({ id }) => id === selected.id);
        expect(text).toContain(place?.name[locale]);
      }
      if (selected?.kind === 'claim') expect(text).toContain(selected.id);
      if (selected?.kind === 'paragraph') expect(text).toContain(selected.id.slice(1));
    });
  });

  test('name every entity that is lit in the hierarchy, or say how many are left', () => {
    const more = locale === 'en' ? /And \d+ more/ : /그 밖에 표시 \d+개/;
    let named = 0;
    for (const [at, { chart, when, selected }] of subjects.entries()) {
      const text = texts[at] ?? '';
      if (chart === 'map' || !selected || more.test(text)) continue;
      if (/no mark for|표시 없음|^Before, not|^이전 상황/.test(text)) continue;
      for (const id of litOf(directive, selected, when).entities) {
        expect(text).toContain(lookUp(directive.entities, id).name[locale]);
        named += 1;
      }
    }
    expect(named).toBeGreaterThan(50);
  });

  test('never name a class, a region or a country of joint ventures as a country', () => {
    for (const text of texts) {
      for (const { kind, name } of dataset.partners) {
        if (kind === 'country') continue;
        const word =
          kind === 'class' ? /^ ?\((not named|이름 언급 없음)\)/ : /^ ?\((a region|지역)\)/;
        // Claims speak of them too, with words of their own.
        const parts = text
          .replace(/Directive says.*|지시 내용, 문단.*|소식통 설명, 문단.*/, '')
          .split(name[locale]);
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
    expect(whole).toMatch(/Trade allowed with: China, Russia|무역 허용: 중국, 러시아/);
    expect(whole).toMatch(/in contact, not trade|접촉한 곳\(무역 아님\)/);
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
    expect(text.includes(MESSAGES[locale]['kind.joint_ventures_abroad'].slice(-12))).toBe(
      chart === 'map',
    );
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
    { numRuns: 15 },
  );
});

test('a head that is too long is cut between words', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 6, max: 80 }),
      (words, most) => {
        const head = `H ${words.join(' ')}`;
        const text = fitWords({ head, groups: [], tails: [], end: 'End.', more: String }, most);
        expect(countOf(text)).toBeLessThanOrEqual(Math.max(most, 6));
        const kept = /^(.*)… End\.$/s.exec(text)?.[1];
        if (kept) expect(`${head} `.startsWith(`${kept} `)).toBe(true);
        else if (kept === undefined) expect(text).toBe(`${head}. End.`);
      },
    ),
  );
});

test('what has no room is counted, and a tail is whole or not there', () => {
  const words = {
    head: 'Head',
    groups: [{ words: 'leads to', names: ['one', 'a very long name', 'two'] }],
    tails: ['A tail that is too long to be said', 'Short'],
    end: 'End.',
    more: (count: number) => `and ${count} more`,
  };
  expect(fitWords(words, 100)).toBe(
    'Head. Leads to: one, a very long name, two. A tail that is too long to be said. Short. End.',
  );
  expect(fitWords(words, 44)).toBe('Head. Leads to: one, two. And 1 more. End.');
  expect(fitWords(words, 26)).toBe('Head. And 3 more. End.');
  expect(fitWords({ ...words, head: 'A head of several words' }, 20)).toBe('A head of… End.');
});
