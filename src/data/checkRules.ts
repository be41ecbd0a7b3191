import type { IsoCodes } from './checkPlaces';
import { COLLECTIONS, isKnown, isRecord, type Item, type Parts, type Vocabulary } from './parts';
import { pointerTo } from './pointer';
import type { Rule } from './policy';
import { patternFault } from './policyPattern';
import type { Problem } from './problem';
import { STORY_TEXTS } from './storyTexts';
import { quote, quoteAscii } from './quote';
import { STATUS_TEXTS } from './status';
import { KINDS_OF_PARTNER } from './types';
import { walk } from './walk';

/** Words that a rule may use in one place, and what they are called. */
interface Words {
  readonly one: string;
  readonly words: readonly string[];
}

const PARTNER_KIND: Words = { one: 'a kind of partner', words: KINDS_OF_PARTNER };

type WordsByName = Readonly<Record<string, Words | undefined>>;

/** The terms of the file; undefined where they could not be read, so that any may be one. */
const termsOf = ({ terms }: Parts, list: Vocabulary, one: string): Words | undefined =>
  terms[list] ? { one, words: [...terms[list]] } : undefined;
const topicsOf = (parts: Parts) => termsOf(parts, 'topics', 'a topic');
const branchesOf = (parts: Parts) => termsOf(parts, 'branches', 'a branch');
const tiersOf = (parts: Parts) => termsOf(parts, 'tiers', 'a tier');
const statusesOf = (parts: Parts) => termsOf(parts, 'statuses', 'a status');
const levelsOf = (parts: Parts) => termsOf(parts, 'levels', 'a level');
const speakersOf = (parts: Parts) => termsOf(parts, 'speakers', 'a speaker');

/** Where in a rule which words stand. */
const wordsAt = (parts: Parts): WordsByName => ({
  kinds: termsOf(parts, 'kinds', 'a kind of relation'),
  startOf: termsOf(parts, 'kinds', 'a kind of relation'),
  partnerKinds: PARTNER_KIND,
  branches: branchesOf(parts),
  tiers: tiersOf(parts),
  tier: tiersOf(parts),
  statuses: statusesOf(parts),
  level: levelsOf(parts),
  levels: levelsOf(parts),
  speakers: speakersOf(parts),
  topic: topicsOf(parts),
});

const DAY = ['date'];
/** What rules can be about in each part of the file: its texts, and what may be unknown. */
const FIELDS: Readonly<
  Record<string, { readonly texts: readonly string[]; readonly unknown?: readonly string[] }>
> = {
  site: {
    texts: [
      ...['kicker', 'headline', 'standfirst', 'description', 'sourceLine'],
      ...['caveat/title', 'caveat/short', 'caveat/text'],
    ],
  },
  texts: { texts: Object.keys(STORY_TEXTS) },
  topics: { texts: ['label'] },
  statuses: {
    texts: [
      ...['label', 'spoken'],
      ...new Set(
        Object.values(STATUS_TEXTS).flatMap((texts) =>
          Object.keys(texts).map((key) => `texts/${key}`),
        ),
      ),
    ],
  },
  tiers: { texts: ['label'] },
  branches: { texts: ['label'] },
  levels: { texts: ['label'] },
  speakers: { texts: ['label'] },
  attributions: { texts: ['label', 'short'] },
  kinds: {
    texts: [
      ...['label', 'inverse', 'short', 'lead', 'began', 'unsaid', 'inAlt', 'inKey'],
      ...['tells/text', 'tells/unchanged'],
    ],
  },
  sources: { texts: ['publisher', 'title', 'note'], unknown: [...DAY, 'accessed', 'url'] },
  paragraphs: { texts: ['topic'] },
  claims: { texts: ['text', 'hedge', 'notSaid'] },
  entities: { texts: ['name', 'short', 'koreanTerm/term', 'aliases', 'notes/text', 'summary'] },
  origin: { texts: ['name', 'note'] },
  partners: { texts: ['name', 'note'] },
  team: { texts: ['name', 'note'] },
  relations: { texts: ['label', 'toWords'] },
  changes: { texts: ['subject', 'before/text', 'under/text'] },
  context: { texts: ['title', 'text', 'points/label', 'points/text'], unknown: DAY },
  steps: { texts: ['title', 'sentence'] },
  corrections: { texts: ['text'] },
};

/** By which fields the things of a list can be told apart; by their id all of them. */
const toldBy = (parts: Parts): Readonly<Record<string, WordsByName>> => ({
  sources: { kind: { one: 'a kind of source', words: ['report', 'context'] } },
  claims: { level: levelsOf(parts), speaker: speakersOf(parts) },
  entities: {
    branch: branchesOf(parts),
    tier: tiersOf(parts),
    authority: statusesOf(parts),
  },
  partners: { kind: PARTNER_KIND },
  relations: { kind: termsOf(parts, 'kinds', 'a kind of relation') },
  context: { topic: termsOf(parts, 'topics', 'a topic') },
  steps: { 'view/when': { one: 'a time', words: ['under', 'before'] } },
});

/** Every rule means something: its words are words of this file, its fields are there, its patterns can be read. */
export function checkRules(parts: Parts, iso: IsoCodes): Problem[] {
  return parts
    .having('policy', 'type')
    .flatMap((rule) => [
      ...words(rule, parts, iso),
      ...patterns(rule),
      ...fields(rule, parts),
      ...limits(rule),
    ]);
}

/** A rule of what relations may rest on refuses nothing without a level or a speaker. */
function limits({ pointer, value }: Item<{ readonly type: Rule['type'] }>): Problem[] {
  if (value.type !== 'only-on' || 'levels' in value || 'speakers' in value) return [];
  return [
    {
      pointer,
      message: 'This rule refuses nothing: it names neither levels nor speakers.',
      remedy: 'Say in "levels", in "speakers" or in both what such a relation may rest on.',
    },
  ];
}

function words(rule: Item<unknown>, parts: Parts, iso: IsoCodes): Problem[] {
  const known = wordsAt(parts);
  const problems: Problem[] = [];
  walk(
    rule.value,
    (value, pointer) => {
      const [key = ''] = pointer
        .split('/')
        .filter((part) => !/^\d+$/.test(part))
        .slice(-1);
      if (typeof value !== 'string' || pointer.includes('/where/')) return;
      if (key === 'iso' && !iso.has(value)) problems.push(unknownCode(pointer, value));
      if (Object.hasOwn(known, key)) problems.push(...notAmong(pointer, value, known[key]));
    },
    rule.pointer,
  );
  return problems;
}

function patterns({ pointer, value }: Item<unknown>): Problem[] {
  const found = isRecord(value) && isRecord(value['patterns']) ? value['patterns'] : {};
  return Object.entries(found).flatMap(([language, pattern]): Problem[] => {
    const fault = typeof pattern === 'string' ? patternFault(pattern) : null;
    return fault === null || String(pattern).trim() === ''
      ? []
      : [
          {
            pointer: pointerTo(pointer, 'patterns', language),
            message: `${quote(String(pattern))} is not a regular expression that tells texts apart: ${fault}.`,
            remedy: 'Correct it; a sign that stands for itself has a backslash before it.',
          },
        ];
  });
}

/** The fields that a rule of words, or of what is unknown, is about. */
function fields(
  { pointer, value }: Item<{ readonly type: Rule['type'] }>,
  parts: Parts,
): Problem[] {
  const about: unknown = 'in' in value ? value.in : [];
  const which = value.type === 'unknown' ? 'unknown' : 'texts';
  return (Array.isArray(about) ? about : []).flatMap((item: unknown, index): Problem[] => {
    const at = pointerTo(pointer, 'in', index);
    if (!isRecord(item) || typeof item['of'] !== 'string') return [];
    const { of, where } = item;
    const here = Object.entries(FIELDS).filter(([, known]) => known[which]);
    const places: Words = {
      one: 'a part of the file that this rule can be about',
      words: here.map(([name]) => name),
    };
    const known = new Map(here).get(of)?.[which];
    if (!known) return notAmong(`${at}/of`, of, places);
    const paths: readonly unknown[] = Array.isArray(item['fields']) ? item['fields'] : [];
    return [
      ...paths.flatMap((path, place) =>
        typeof path === 'string'
          ? notAmong(pointerTo(at, 'fields', place), path, {
              one: `a field of "${of}" that this rule can be about`,
              words: known,
            })
          : [],
      ),
      ...(isRecord(where) ? conditions(pointerTo(at, 'where'), of, where, parts) : []),
    ];
  });
}

function conditions(
  pointer: string,
  of: string,
  where: Readonly<Record<string, unknown>>,
  parts: Parts,
): Problem[] {
  const list = COLLECTIONS.find((collection) => collection === of);
  const told = toldBy(parts)[of] ?? {};
  return Object.entries(where).flatMap(([key, value]): Problem[] => {
    const at = pointerTo(pointer, key);
    if (typeof value !== 'string') return [];
    if (key === 'id' && list) {
      return isKnown(parts, list, value)
        ? []
        : [
            {
              pointer: at,
              message: `${quoteAscii(value)} is not an id under "${of}".`,
              remedy: 'Write one that is there.',
            },
          ];
    }
    if (Object.hasOwn(told, key)) return notAmong(at, value, told[key]);
    const words = [...(list ? ['id'] : []), ...Object.keys(told)];
    return notAmong(at, key, { one: `a field by which "${of}" is told apart`, words });
  });
}

function notAmong(pointer: string, word: string, known: Words | undefined): Problem[] {
  if (!known || known.words.includes(word)) return [];
  return [
    {
      pointer,
      message: `${quoteAscii(word)} is not ${known.one}.`,
      remedy: known.words.length > 0 ? `Use ${known.words.join(', ')}.` : 'Remove it.',
    },
  ];
}

function unknownCode(pointer: string, code: string): Problem {
  return {
    pointer,
    message: `${quoteAscii(code)} is not the code of a country on the map.`,
    remedy: 'Use its ISO 3166-1 numeric code, three digits, such as "156".',
  };
}
