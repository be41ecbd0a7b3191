import type { Dataset } from '../../../src/data/dataset';
import type { Claim, Entity, Locale, Partner, Relation } from '../../../src/data/types';
import { listOf } from './readCsv';

type Row = Readonly<Record<string, string>>;
export type TableName = 'entities' | 'relations' | 'partners' | 'claims';

const number = (cell = ''): number => Number(cell);

function basisOf(row: Row): object {
  const isContext = row['attribution_ids'] === 'context';
  return isContext
    ? { contextSourceIds: listOf(row['source_ids']) }
    : { claimIds: listOf(row['claim_ids']) };
}

function place(row: Row): object {
  const [lon, lat] = [row['drawn_at_longitude'], row['drawn_at_latitude']];
  const at = lon === '' ? undefined : [number(lon), number(lat)];
  if (row['kind_id'] === 'region') return { centre: at, reach: number(row['drawn_reach_degrees']) };
  if (row['kind_id'] !== 'country') return {};
  return { iso: row['iso_3166_1_numeric'], ...(at && { anchor: at }) };
}

/** The facts that a row of a table tells, in the words of the dataset. */
export const FACT_OF: Readonly<Record<TableName, (row: Row) => object>> = {
  entities: (row) => ({
    id: row['id'],
    name: row['name'],
    koreanTerm: { term: row['korean_term'], basis: row['korean_term_basis_id'] },
    aliases: { en: listOf(row['aliases_en']), ko: listOf(row['aliases_ko']) },
    branch: row['branch_id'],
    tier: row['tier_id'],
    authority: row['authority_id'],
    authorityClaimIds: listOf(row['authority_claim_ids']),
    notes: listOf(row['notes']).map((note) => {
      const [, text, ids = ''] = /^(.*) \[(.*)\]$/.exec(note) ?? [];
      return { text, claimIds: ids.split(' ') };
    }),
    summary: row['summary'],
    ...(row['short_name'] && { short: row['short_name'] }),
    ...basisOf(row),
  }),
  relations: (row) => ({
    id: row['id'],
    kind: row['kind_id'],
    from: listOf(row['from_ids']),
    to: listOf(row['to_ids']),
    // Only a line of this kind is drawn to more than the report says.
    ...(row['kind_id'] === 'feared_to_impose_terms' && { toWords: listOf(row['to'])[0] }),
    label: row['label'],
    ...basisOf(row),
  }),
  partners: (row) => ({
    id: row['id'],
    kind: row['kind_id'],
    name: row['name'],
    note: row['note'],
    ...place(row),
    ...basisOf(row),
  }),
  claims: (row) => ({
    id: row['id'],
    paragraphs: listOf(row['paragraphs']),
    level: row['level_id'],
    speaker: row['speaker_id'],
    text: row['text'],
    hedge: row['hedge'],
    notSaid: row['not_said'],
    pairedWith: listOf(row['read_with_claim_ids']),
  }),
};

/** The same facts straight from the dataset, each with all of its fields, in one language. */
export function factsIn(dataset: Dataset, table: TableName, locale: Locale): object[] {
  const items: readonly (Entity | Relation | Partner | Claim)[] = dataset[table];
  // What may be left out is the same as none.
  const none = { entities: { aliases: { en: [], ko: [] } }, claims: { pairedWith: [] } };
  return items.map((item) => ({
    ...(none as Partial<Record<TableName, object>>)[table],
    ...inOne(item, locale),
  }));
}

function inOne(value: object, locale: Locale): object {
  return Object.fromEntries(
    // How a sentence writes a name is grammar, no fact of its own.
    Object.entries(value)
      .filter(([key]) => key !== 'inText')
      .map(([key, item]: [string, unknown]) => {
        if (Array.isArray(item) && typeof item[0] === 'object')
          return [key, item.map((one: object) => inOne(one, locale))];
        if (typeof item !== 'object' || item === null || Array.isArray(item)) return [key, item];
        const text = (item as Partial<Record<Locale, unknown>>)[locale];
        return [key, typeof text === 'string' ? text : item];
      }),
  );
}
