import type { Locale } from '../../src/data/types';
import type { Messages } from '../../src/i18n/messages';
import { messagesOf } from '../../src/i18n/tables';
import { dataset } from '../unit/realDirective';

/** All that the interface says of the dataset that the site is built from, by language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  en: messagesOf(dataset, 'en'),
  ko: messagesOf(dataset, 'ko'),
};
