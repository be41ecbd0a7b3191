import fc from 'fast-check';
import type { Dataset } from '../../src/data/dataset';
import type { LocalizedText } from '../../src/data/types';
import { fixture } from '../unit/data/fixture';

/** What our own texts, files and formats could take for a sign of theirs. */
const SIGNS = [
  ...['Trade bodies [State/Party]', 'Firms 3 [a|b]', '3 [entity|entities]', 'A [을/를]', '[', ']'],
  ...['{names}', '{count} [row|rows]', '{}', '$&', '$1 $` $$', '*starred*', '_under_', '~!%#^'],
  ...['A; B', 'a;b', '; ;', 'x | y', 'and/or', 'B and C or D', 'A, B', 'A · B', 'back\\slash\\;'],
  ...['<b>&amp;</b>', '</script><!--', ']]>', '<!--body-->', '"quoted"', "it's", '“a”', '(b)'],
  ...['=1+1', '@x', '-dash', '+1', 'Firms 3', '12', 'one', 'constructor', '__proto__', 'toString'],
  ...['Walla Walla', 'A A A', 'two  blanks', 'no\u00a0break', 'I.B.M.', 'a-b-c-d', 'x'],
];
const LONG = [
  'W'.repeat(70),
  'word '.repeat(30).trim(),
  '-'.repeat(40),
  'Ministry '.repeat(8).trim(),
];
/** Letters that few fonts have, that run from right to left, or that are more than one code unit. */
const RARE = [
  ...[
    '表',
    '中国',
    'ქართული',
    'ꙮ',
    '𐎀𐎁',
    '𝔘𝔫',
    '☭',
    '🇰🇵',
    '👨\u200d👩\u200d👧',
    '👍🏽',
    'שלום',
    'مرحبا',
  ],
  ...[
    'हिन्दी',
    'ไทย',
    'ﬁ',
    'ß',
    'µ',
    'ŉ',
    'İ',
    'Ærø',
    'Łódź',
    'ﷺ',
    '𒐫',
    '½',
    'Ⅷ',
    'Ａ',
    '①',
    '\u0301',
  ],
];
/** What no text may hold, because it cannot be seen or is not what it seems. */
const UNSEEN = [
  ...['\u202e', '\u2066', '\u200f', '\u200b', '\u00ad', '\ufeff', '\u3164', '\u2800', '\u034f'],
  ...['\n', '\t', '\u2028', '\u0085', '\u0000', '\ue000', '\ufffe', '\ud800', 'e\u0301', 'Рay'],
];

const pieces = (parts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(parts, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', ' ', '', '-'))
    .map(([all, between]) => all.join(between).slice(0, 200).trim())
    .map((text) => text.replace(/[\ud800-\udbff]$/, ''));

const sign = fc.constantFrom(...SIGNS);
const carried = fc.oneof(
  { arbitrary: sign, weight: 9 },
  { arbitrary: fc.constantFrom(...LONG), weight: 1 },
);
const rare = fc.oneof(sign, fc.constantFrom(...RARE));
const unseen = fc.oneof(sign, fc.constantFrom(...UNSEEN));
const HANGUL = /[가-힣]/g;

/** A text of each language that may pass for one. */
const inBoth = (parts: fc.Arbitrary<string>): fc.Arbitrary<LocalizedText> =>
  fc
    .tuple(
      pieces(parts),
      pieces(parts),
      fc.constantFrom('기관 ', '39호실 ', '무역회사 [와/과] ', '값값 '),
    )
    .map(([en, ko, start]) => ({
      en: en.replace(HANGUL, 'x') || 'x',
      ko: (start + ko).trim(),
    }));

/** Texts that are told as facts of the time before, or have rules of their own, and the rules. */
const KEPT = /^\/(?:policy|site\/caveat|changes\/\d+\/before|sources\/0|steps\/1)/;

/** Places of texts that have room for so many characters and no more. */
const SHORT = [
  { of: /^\/steps\/\d+\/title$/, en: 24, ko: 14 },
  { of: /^\/steps\/\d+\/sentence$/, en: 110, ko: 64 },
];
const whole = (text: string): string => text.replace(/[\ud800-\udbff]$/, '').trim();

/** As much of a text as its place has room for. */
function fitting({ en, ko }: LocalizedText, pointer: string): LocalizedText {
  // Braces in a text about the story ask for a name: what is none is refused, as its own test shows.
  if (/^\/(?:texts|topics|kinds|statuses\/\d+\/texts)\//.test(pointer)) {
    const plain = (text: string): string => text.replaceAll(/[{}]/g, '') || '-';
    return { en: plain(en), ko: plain(ko) };
  }
  const most = SHORT.find(({ of }) => of.test(pointer));
  return most ? { en: whole(en.slice(0, most.en)), ko: whole(ko.slice(0, most.ko)) } : { en, ko };
}

/** A copy of a dataset in which `next` gives the texts of both languages, in the order of the file; null keeps one. */
function retold(dataset: Dataset, next: () => LocalizedText | null): Dataset {
  const visit = (value: unknown, pointer: string): unknown => {
    if (typeof value !== 'object' || value === null || KEPT.test(pointer)) return value;
    if (Array.isArray(value)) return value.map((item, i) => visit(item, `${pointer}/${i}`));
    const { en, ko } = value as Partial<Record<string, unknown>>;
    if (typeof en === 'string' && typeof ko === 'string') {
      const text = next();
      return text ? fitting(text, pointer) : value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, visit(item, `${pointer}/${key}`)]),
    );
  };
  return visit(dataset, '') as Dataset;
}

/** Ids that the program's own objects and pages have names like. */
const IDS: readonly (readonly [from: string, to: string])[] = [
  ['provincial-firms', 'constructor'],
  ['middle-east', 'title'],
  ['friendly-nations', 'hatch'],
  ['ventures-barred', 'title-of-it'],
  ['less-latitude', 'value-of'],
];
function renamed(dataset: Dataset): Dataset {
  const text = IDS.reduce(
    (json, [from, to]) => json.replaceAll(`"${from}"`, `"${to}"`),
    JSON.stringify(dataset),
  );
  return JSON.parse(text) as Dataset;
}

/**
 * Datasets that are right in all but their texts, which are hostile and shared by many things: names with
 * brackets, braces and separators, equal names and notes, doubled names, very long ones, rare scripts, letters
 * from right to left, emoji; in one of three also what cannot be seen.
 */
export const hostileDatasets: fc.Arbitrary<Dataset> = fc
  .oneof(
    { arbitrary: fc.constant(carried), weight: 4 },
    { arbitrary: fc.constant(rare), weight: 2 },
    { arbitrary: fc.constant(unseen), weight: 3 },
  )
  .chain((parts) =>
    fc.record({
      pool: fc.array(inBoth(parts), { minLength: 1, maxLength: 5 }),
      picks: fc.array(fc.nat({ max: 7 }), { minLength: 20, maxLength: 40 }),
      aliases: fc.array(inBoth(parts), { maxLength: 3 }),
      ids: fc.boolean(),
    }),
  )
  .map(({ pool, picks, aliases, ids }) => {
    let at = 0;
    const texts = retold(fixture(), () => {
      const pick = picks[at % picks.length] ?? 0;
      at += 1;
      return pool[pick] ?? null;
    });
    const entities = texts.entities.map((entity, i) => ({
      ...entity,
      // Notes that are equal, word for word.
      notes: i % 3 === 0 ? [...entity.notes, ...entity.notes] : entity.notes,
      aliases: { en: aliases.map(({ en }) => en), ko: aliases.map(({ ko }) => ko) },
    }));
    const relations = texts.relations.map((relation) =>
      relation.kind === 'feared_to_impose_terms' && pool[0]
        ? { ...relation, toWords: pool[0] }
        : relation,
    );
    const dataset = { ...texts, entities, relations } as Dataset;
    return ids ? renamed(dataset) : dataset;
  });
