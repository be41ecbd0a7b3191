import { LOCALES, type Dataset, type Locale } from '../data/types';

/** `{en, ko}` pairs anywhere inside `value` with the text of one language in both places. */
function inOne(value: unknown, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => inOne(item, locale));
  const text = (value as Readonly<Record<string, unknown>>)[locale];
  const isPair = LOCALES.every(
    (one) => typeof (value as Readonly<Record<string, unknown>>)[one] === 'string',
  );
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, isPair ? text : inOne(item, locale)]),
  );
}

/**
 * The dataset as one page carries it. What is found by words of either language (names, claims,
 * topics) keeps both; of every other text the page's language stands for both, so that nothing is
 * undefined and the other language costs the reader nothing.
 */
export function pageDataset(dataset: Dataset, locale: Locale): Dataset {
  const one = <T>(value: T): T => inOne(value, locale) as T;
  const named = <T extends { readonly name: unknown }>(item: T): T => ({
    ...one(item),
    name: item.name,
  });
  const { paragraphs, claims, entities, partners, origin, team } = dataset;
  return {
    ...one(dataset),
    paragraphs,
    claims: claims.map((claim) => ({ ...one(claim), text: claim.text })),
    entities: entities.map(named),
    partners: partners.map(named),
    origin: named(origin),
    team: named(team),
  };
}
