import type { Dataset } from '../data/dataset';
import { LOCALES, type Entity, type Kind, type Locale } from '../data/types';
import type { ChartName } from '../model/view';

/**
 * The dataset without what a page carries among the messages of its language: nothing asks the dataset for it
 * there. Of what the story sorts its things by, ids and what is drawn by them stay.
 */
function unsaid(dataset: Dataset): Dataset {
  const { statuses, tiers, branches, attributions } = dataset;
  return {
    ...dataset,
    policy: undefined,
    texts: {},
    statuses: statuses.map(({ id, sign }) => ({ id, sign })),
    tiers: tiers.map(({ id, side }) => ({ id, side })),
    branches: branches.map(({ id, side }) => ({ id, ...(side && { side }) })),
    levels: [],
    speakers: [],
    attributions: attributions.map(({ stroke, levels, speakers }) => ({
      stroke,
      levels,
      ...(speakers && { speakers }),
    })),
  } as unknown as Dataset;
}

const NOTHING = { en: '', ko: '' } as const;

/** A kind as a page carries it: what its messages say, and the server alone, is left out. */
function leanKind(kind: Kind): Kind {
  const left = new Set(['short', 'tells', 'unsaid']);
  const rest = Object.entries(kind).filter(([key]) => !left.has(key));
  return { ...(Object.fromEntries(rest) as unknown as Kind), label: NOTHING, inverse: NOTHING };
}

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
    ...one(unsaid(dataset)),
    kinds: one(dataset.kinds.map(leanKind)),
    paragraphs,
    claims: claims.map((claim) => ({ ...one(claim), text: claim.text })),
    entities: entities.map(named),
    partners: partners.map(named),
    origin: named(origin),
    ...(team && { team: named(team) }),
  };
}

/** What only the hierarchy says of an entity; all that it rests on stays, for its card. */
function withoutWords(entity: Entity): Entity {
  const notes = entity.notes.map(({ claimIds }) => ({ claimIds, text: NOTHING }));
  return { ...entity, summary: NOTHING, notes };
}

/**
 * The dataset as an embed of these charts carries it: in one language, without the context that stands
 * beside the charts, the sources that only it has, and the words that no part of the embed says.
 */
export function embedDataset(
  dataset: Dataset,
  locale: Locale,
  charts: readonly ChartName[],
): Dataset {
  const { entities, paragraphs, relations, site, sources } = dataset;
  const cited = new Set([...entities, ...relations].flatMap((item) => item.contextSourceIds ?? []));
  const kept = sources.filter(({ id, kind }) => kind === 'report' || cited.has(id));
  const told = charts.includes('hierarchy') ? entities : entities.map(withoutWords);
  const said = {
    ...unsaid(dataset),
    topics: [],
    kinds: dataset.kinds.map(leanKind),
    context: [],
    sources: kept,
    site: { ...site, standfirst: NOTHING, description: NOTHING },
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, topic: NOTHING })),
  };
  return {
    ...(inOne(said, locale) as Dataset),
    // A name of the other language is a fact of its own, with its basis.
    entities: told.map((entity) => ({
      ...(inOne(entity, locale) as typeof entity),
      name: entity.name,
    })),
  };
}
