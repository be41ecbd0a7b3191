import type { en } from './en';

export type MessageKey = keyof typeof en;
/** The interface text of one language. A page carries its own and no other. */
export type Messages = Readonly<Record<MessageKey, string>>;
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string>>) => string;

/**
 * Gives the texts of a table by key. `{name}` in a text is replaced by `values.name`; a value that
 * is missing is an error, because a reader would see the braces.
 */
export function translator(messages: Messages): Translate {
  return (key, values = {}) =>
    messages[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Message "${key}" needs a value for "${name}".`);
      return value;
    });
}
