import type { Dataset } from '../data/dataset';
import type { Locale } from '../data/types';
import en from './en.json';
import ko from './ko.json';
import { storyMessages, type InterfaceKey, type Messages } from './messages';

/** The interface text of every language, without the story; for the server and tests, which draw them all. */
export const INTERFACE: Readonly<Record<Locale, Readonly<Record<InterfaceKey, string>>>> = {
  en,
  ko,
};

/** All that the interface says of a dataset in one language. */
export function messagesOf(dataset: Dataset, locale: Locale): Messages {
  return { ...INTERFACE[locale], ...storyMessages(dataset, locale) };
}
