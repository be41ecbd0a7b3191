import type { Locale } from '../data/types';
import en from './en.json';
import ko from './ko.json';
import type { Messages } from './messages';

/** The interface text of every language; for the server and tests, which draw them all. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, ko };
