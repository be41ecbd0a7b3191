import type { Dataset } from '../data/dataset';
import { STORY_TEXTS, type StoryText } from '../data/storyTexts';
import type { Locale } from '../data/types';
import type en from './en.json';

/** A text of the interface itself. */
export type InterfaceKey = keyof typeof en;
/** A text that every dataset has, whatever it names. */
export type FixedKey = InterfaceKey | StoryText;
export type MessageKey = FixedKey | `context.${string}`;
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
const isLabel = (key: string): boolean => key.startsWith('context.');

/** Gives the texts of a table by key, filled in. What a story has no text for is empty. */
export function translator<Key extends string>(
  messages: Readonly<Record<Key, string>>,
): (key: Key, values?: Values) => string {
  return (key, values = {}) => (isLabel(key) ? messages[key] : fill(messages[key], values));
}

/** What a dataset says in the interface, in one language: its own texts and the labels of what it names. */
export function storyMessages(
  { texts, topics }: Dataset,
  locale: Locale,
): Readonly<Record<StoryText | `context.${string}`, string>> {
  const own = (Object.keys(STORY_TEXTS) as StoryText[]).map((key) => [
    key,
    texts[key]?.[locale] ?? '',
  ]);
  const labels = topics.map(({ id, label }) => [`context.${id}`, label[locale]]);
  return Object.fromEntries([...own, ...labels]) as Record<StoryText, string>;
}
