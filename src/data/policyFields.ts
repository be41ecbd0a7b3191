import { isRecord, type Item } from './parts';
import { pointerTo } from './pointer';
import type { Fields } from './policy';
import { LOCALES, type Locale } from './types';

/** A text of the file with its language and its place. */
export interface Text {
  readonly pointer: string;
  readonly language: Locale;
  readonly text: string;
}

/** What stands at the fields that a rule names, sound or not. */
export function valuesAt(json: unknown, { of, where = {}, fields }: Fields): Item<unknown>[] {
  const things = follow([{ pointer: '', value: json }], of).flatMap(each);
  const meant = things.filter((thing) =>
    Object.entries(where).every(([path, wanted]) =>
      follow([thing], path).some(({ value }) => value === wanted),
    ),
  );
  return fields.flatMap((path) => follow(meant, path));
}

/** Every text at the fields that a rule names. */
export function textsAt(json: unknown, fields: Fields): Text[] {
  return valuesAt(json, fields).flatMap((item) => textsIn(item));
}

/** The items of a list with their places, or the one thing. */
function each(item: Item<unknown>): Item<unknown>[] {
  const { pointer, value } = item;
  return Array.isArray(value)
    ? value.map((inside: unknown, index) => ({ pointer: pointerTo(pointer, index), value: inside }))
    : [item];
}

/** What a path leads to from each of these; through a list to what is in each of its items. */
function follow(from: readonly Item<unknown>[], path: string): Item<unknown>[] {
  return path
    .split('/')
    .reduce<Item<unknown>[]>(
      (items, key) =>
        items
          .flatMap(each)
          .flatMap(({ pointer, value }) =>
            isRecord(value) && Object.hasOwn(value, key)
              ? [{ pointer: pointerTo(pointer, key), value: value[key] }]
              : [],
          ),
      [...from],
    );
}

// A text by itself is a term in Korean.
function textsIn(item: Item<unknown>, language: Locale = 'ko'): Text[] {
  const { pointer, value } = item;
  if (typeof value === 'string') return [{ pointer, language, text: value }];
  if (Array.isArray(value)) return each(item).flatMap((inside) => textsIn(inside, language));
  return LOCALES.flatMap((locale) =>
    follow([item], locale).flatMap((inside) => textsIn(inside, locale)),
  );
}
