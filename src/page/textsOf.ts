import { LOCALES, type Locale } from '../data/types';

function isLocalized(value: object): value is Record<Locale, string> {
  return LOCALES.every(
    (locale) => typeof (value as Partial<Record<Locale, unknown>>)[locale] === 'string',
  );
}

/** Every text in one language that stands anywhere inside `value`, in its order: the `{en, ko}` pairs of the dataset. */
export function textsOf(value: unknown, locale: Locale): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [value[locale]];
  return Object.values(value).flatMap((item: unknown) => textsOf(item, locale));
}
