import type { Locale } from '../data/types';
import { en } from './en';
import { ko } from './ko';

export type MessageKey = keyof typeof en;
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string>>) => string;

const TABLES: Record<Locale, Record<MessageKey, string>> = { en, ko };

/**
 * Returns the interface text of one language. `{name}` in a text is replaced by `values.name`;
 * a value that is missing is an error, because a reader would see the braces.
 */
export function translator(locale: Locale): Translate {
  const table = TABLES[locale];
  return (key, values = {}) =>
    table[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Message "${key}" needs a value for "${name}".`);
      return value;
    });
}
