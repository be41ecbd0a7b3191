import type en from './en.json';

export type MessageKey = keyof typeof en;
/** The interface text of one language. A page carries its own and no other. */
export type Messages = Readonly<Record<MessageKey, string>>;
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

/** Gives the texts of a table by key, filled in. */
export function translator(messages: Messages): Translate {
  return (key, values = {}) => fill(messages[key], values);
}
