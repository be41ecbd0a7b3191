import type { Dataset } from '../data/dataset';
import { SIGNS, STATUS_TEXTS, type SignKey, type StatusText } from '../data/status';
import { STORY_TEXTS, type StoryText } from '../data/storyTexts';
import type { Line, Locale, LocalizedText } from '../data/types';
import type en from './en.json';

/** The parts of things that a dataset names, which have texts in the interface. */
const NAMED = [
  'context',
  'kind',
  'from',
  'short',
  'status.label',
  'status.spoken',
  'tier',
  'branch',
  'level',
  'speaker',
] as const;

/** A text of the interface itself. */
export type InterfaceKey = keyof typeof en;
/** A text that every dataset has, whatever it names. */
export type FixedKey = InterfaceKey | StoryText | SignKey | `${'line' | 'key'}.${Line}`;
/** Texts of what a dataset names, each by its id. */
export type NamedKey = `${(typeof NAMED)[number]}.${string}`;
export type MessageKey = FixedKey | NamedKey;
/** The interface text of one language, with what it says of the story. A page carries its own and no other. */
export type Messages = Readonly<Record<FixedKey, string>> & Readonly<Record<MessageKey, string>>;
export type Translate = (key: MessageKey, values?: Values) => string;

export type Values = Readonly<Record<string, string>>;

/** Puts values in the places of their names; a missing one is an error, because a reader would see the braces. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message “${text}” needs a value for "${name}".`);
    return value;
  });
}

/** Values by which a text keeps its names: for who reads the text's own marks before the data is filled in. */
export function namesOnly(values: Values): Values {
  return Object.fromEntries(Object.keys(values).map((name) => [name, `{${name}}`]));
}

/** Labels of what a story names: words of their own, in which braces ask for nothing. */
const isLabel = (key: string): boolean =>
  [...NAMED, 'line', 'key'].some((part) => key.startsWith(`${part}.`));

/** Gives the texts of a table by key, filled in. What a story has no text for is empty. */
export function translator<Key extends string>(
  messages: Readonly<Record<Key, string>>,
): (key: Key, values?: Values) => string {
  return (key, values = {}) => (isLabel(key) ? messages[key] : fill(messages[key], values));
}

/** What a dataset says in the interface, in one language: its own texts and the labels of what it names. */
export function storyMessages(
  dataset: Dataset,
  locale: Locale,
): Readonly<Record<Exclude<FixedKey, InterfaceKey> | NamedKey, string>> {
  const { attributions, kinds, statuses, texts } = dataset;
  const own = (Object.keys(STORY_TEXTS) as StoryText[]).map((key) => [
    key,
    texts[key]?.[locale] ?? '',
  ]);
  const signs = SIGNS.flatMap((sign) => {
    const said = statuses.find((status) => status.sign === sign)?.texts;
    return (Object.keys(STATUS_TEXTS[sign]) as StatusText[]).map((key) => [
      `sign.${key}.${sign}`,
      said?.[key]?.[locale] ?? '',
    ]);
  });
  const named = (part: (typeof NAMED)[number], id: string, text: LocalizedText | undefined) =>
    text ? [[`${part}.${id}`, text[locale]]] : [];
  const labels = [
    ...kinds.flatMap(({ id, label, inverse, short }) => [
      ...named('kind', id, label),
      ...named('from', id, inverse),
      ...named('short', id, short),
    ]),
    ...statuses.flatMap(({ id, label, spoken }) => [
      ...named('status.label', id, label),
      ...named('status.spoken', id, spoken),
    ]),
    ...(
      [
        ['context', dataset.topics],
        ['tier', dataset.tiers],
        ['branch', dataset.branches],
        ['level', dataset.levels],
        ['speaker', dataset.speakers],
      ] as const
    ).flatMap(([part, terms]) => terms.flatMap(({ id, label }) => named(part, id, label))),
    ...attributions.flatMap(({ stroke, label, short }) => [
      [`line.${stroke}`, label[locale]],
      [`key.${stroke}`, short[locale]],
    ]),
  ];
  return Object.fromEntries([...own, ...signs, ...labels]) as ReturnType<typeof storyMessages>;
}
