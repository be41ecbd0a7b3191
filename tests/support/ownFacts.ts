import json from '../../data/directive.json' with { type: 'json' };
import type { Dataset } from '../../src/data/dataset';
import type { Entity, Locale, LocalizedText, Relation } from '../../src/data/types';

/**
 * What the page ought to show, worked out here from the file itself: nothing of src/model is used, so
 * that a test compares two pieces of work and not one with itself.
 */
export const data = json as unknown as Dataset & Required<Pick<Dataset, 'team'>>;

export interface Mark {
  readonly kind: string;
  readonly id: string;
}

/** The places: partners, the origin and the team. */
export const PLACES = [data.origin, ...data.partners, data.team];
export const AUTHORITIES = ['granted', 'not_granted'];

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** The item of a list under an id; throws where there is none. */
export function find<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`The dataset has no "${id}".`);
  return item;
}

const ofEntity = ({ claimIds = [], authorityClaimIds, notes }: Entity): string[] => [
  ...claimIds,
  ...authorityClaimIds,
  ...notes.flatMap((note) => note.claimIds),
];

const claimsIn = (paragraph: string): string[] =>
  data.claims.filter(({ paragraphs }) => paragraphs.includes(paragraph)).map(({ id }) => id);

function ownClaims({ kind, id }: Mark): readonly string[] {
  if (kind === 'entity') return ofEntity(find(data.entities, id));
  if (kind === 'relation') return find(data.relations, id).claimIds ?? [];
  if (kind === 'place')
    return find<Pick<typeof data.origin, 'id' | 'claimIds'>>(PLACES, id).claimIds;
  if (kind === 'paragraph') return claimsIn(id);
  if (kind === 'claim') return [id];
  return data.entities
    .filter(({ authority }) => authority === id)
    .flatMap(({ authorityClaimIds }) => authorityClaimIds);
}

/** The claims that a mark's card must hold: its own, and those that must not stand without them. */
export function claimsUnder(mark: Mark): string[] {
  const own = ownClaims(mark);
  return sorted(own.flatMap((id) => [id, ...(find(data.claims, id).pairedWith ?? [])]));
}

/** The sources of a mark of context; none for a mark that the report carries. */
export function sourcesUnder({ kind, id }: Mark): string[] {
  if (kind === 'entity') return [...(find(data.entities, id).contextSourceIds ?? [])];
  return kind === 'relation' ? [...(find(data.relations, id).contextSourceIds ?? [])] : [];
}

/** Words that must stand in what names a mark. */
export function namesOf({ kind, id }: Mark, locale: Locale): string[] {
  const called = (one: string): string =>
    find<{ id: string; name: LocalizedText }>([...data.entities, ...PLACES], one).name[locale];
  if (kind === 'entity' || kind === 'place') return [called(id)];
  if (kind === 'relation') {
    const { from, to, toWords } = find(data.relations, id);
    // The report may call the far ends by another word than their names.
    return [...from.map(called), ...(toWords ? [toWords[locale]] : to.map(called))];
  }
  if (kind === 'paragraph') return [id.slice(1)];
  if (kind === 'claim') return [id];
  const words = { en: ['May trade', 'Authority stops'], ko: ['무역 권한', '권한은 여기까지'] }[
    locale
  ];
  return [words[AUTHORITIES.indexOf(id)] ?? '?'];
}

/** Everything that can be chosen. */
export const EVERYTHING: readonly Mark[] = [
  ...data.entities.map(({ id }) => ({ kind: 'entity', id })),
  ...data.relations.map(({ id }) => ({ kind: 'relation', id })),
  ...PLACES.map(({ id }) => ({ kind: 'place', id })),
  ...data.paragraphs.map(({ id }) => ({ kind: 'paragraph', id })),
  ...data.claims.map(({ id }) => ({ kind: 'claim', id })),
  ...AUTHORITIES.map((id) => ({ kind: 'authority', id })),
];

const PARAMETER: Readonly<Record<string, string>> = {
  entity: 'e',
  relation: 'r',
  place: 'pl',
  paragraph: 'p',
  claim: 'c',
  authority: 'a',
};

/** The address of a choice, as a reader would share it: "#e=room-39". */
export function hashOf({ kind, id }: Mark): string {
  return `#${PARAMETER[kind] ?? '?'}=${kind === 'paragraph' ? id.slice(1) : id}`;
}

/** The ids that a choice lights. */
export interface Lit {
  readonly entity: string[];
  readonly relation: string[];
  readonly place: string[];
  readonly authority: string[];
}

const isPlace = (id: string): boolean => PLACES.some((place) => place.id === id);
const touches = ({ from, to }: Relation, id: string): boolean =>
  from.includes(id) || to.includes(id);

function litByEntity(entity: Entity): Lit {
  const { id, authority, authorityClaimIds } = entity;
  const relations = data.relations.filter((relation) => touches(relation, id));
  const ends = relations.flatMap(({ from, to }) => [...from, ...to]);
  const team = data.team.entityIds.includes(id) ? [data.team.id] : [];
  return {
    entity: sorted([id, ...ends.filter((end) => !isPlace(end))]),
    relation: sorted(relations.map((relation) => relation.id)),
    place: sorted([...ends.filter(isPlace), ...team]),
    authority: AUTHORITIES.includes(authority) && authorityClaimIds.length > 0 ? [authority] : [],
  };
}

function litByPlace(id: string): Lit {
  const relations = data.relations.filter((relation) => touches(relation, id));
  const team = id === data.team.id ? data.team.entityIds : [];
  return {
    entity: sorted([...relations.flatMap(({ from }) => from), ...team]),
    relation: sorted(relations.map((relation) => relation.id)),
    place: [id],
    authority: [],
  };
}

/** What rests on any of some claims, by the claims that each mark names itself. */
function litByClaims(claims: readonly string[]): Lit {
  const rests = (ids: readonly string[]): boolean => ids.some((id) => claims.includes(id));
  const resting = (kind: string): string[] =>
    sorted(
      EVERYTHING.filter((mark) => mark.kind === kind && rests(ownClaims(mark))).map(({ id }) => id),
    );
  return {
    entity: resting('entity'),
    relation: resting('relation'),
    place: resting('place'),
    authority: resting('authority'),
  };
}

/** What an entity, a place, a paragraph or a claim lights. */
export function litBy({ kind, id }: Mark): Lit {
  if (kind === 'entity') return litByEntity(find(data.entities, id));
  if (kind === 'place') return litByPlace(id);
  return litByClaims(kind === 'paragraph' ? claimsIn(id) : [id]);
}
