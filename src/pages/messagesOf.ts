import type { Locale } from '../data/types';
import type { MessageKey, Messages } from '../i18n/messages';
import { MESSAGES } from '../i18n/tables';

/** Texts that one kind of page has no use for, by the beginning of their keys. */
const UNUSED = {
  home: ['frame.', 'doctor.'],
  embed: ['search.', 'method.', 'notfound.', 'skip.', 'theme.', 'language.'],
} as const;

/** The interface text that a page carries: a language's, without what only other pages say. */
export function messagesOf(locale: Locale, page: keyof typeof UNUSED): Messages {
  const entries = Object.entries(MESSAGES[locale]).filter(
    ([key]) => !UNUSED[page].some((start) => key.startsWith(start)),
  );
  return Object.fromEntries(entries) as Record<MessageKey, string>;
}
