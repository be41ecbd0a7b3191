import type { Authority, Named, Relation, RelationKind } from '../data/types';
import { claimsOf, lookUp, type Directive } from './directive';
import { LINES, lineOf, type MarkLine } from './levels';
import { placesOf } from './places';

type Names = readonly Named[];

/** A relation of one kind to or from all that hold authority. */
export interface Common {
  readonly names: Names;
  readonly line: MarkLine;
  /** Whether the report says that it has not changed. */
  readonly unchanged: boolean;
}

/** Who has a relation with whom: all relations of a kind with the same holders as one. */
export interface Held {
  readonly by: Names;
  readonly places: Names;
  readonly line: MarkLine;
}

export interface HierarchyFacts {
  readonly entities: number;
  /** Relations between entities: the lines of the picture. */
  readonly relations: number;
  readonly byAuthority: Readonly<Record<Authority, Names>>;
  readonly byLine: Readonly<Record<MarkLine, number>>;
  /** Those who watch all that hold authority; null where not all are watched. */
  readonly watched: Common | null;
  /** Those whom the money of all that hold authority is said to be for. */
  readonly funds: Common | null;
  /** The ends of the lines that rest on context. */
  readonly context: readonly { readonly from: Names; readonly to: Names }[];
}

export interface MapFacts {
  /** Countries that the report names as open to trade. */
  readonly permitted: Names;
  /** Partners that trade is allowed with, though no country is named. */
  readonly permittedUnnamed: Names;
  /** Who is in contact, and with which places. */
  readonly contacts: readonly Held[];
  /** Who is said, or read, to have joint ventures. */
  readonly ventures: readonly Held[];
  /** Places with a permission and a contact. */
  readonly both: Names;
  /** Those in contact with such places; none where one of them has a permission or the directive as well. */
  readonly apart: Names;
  readonly regions: Names;
  /** Partners of whom no country is named, off the map, but for those of joint ventures. */
  readonly unnamed: Names;
  /** Teams that go nowhere named. */
  readonly teams: Names;
  /** Relations between entities and places: the lines of the picture. */
  readonly lines: number;
}

function lineOfBasis(directive: Directive, claimIds: readonly string[] | undefined): MarkLine {
  const [first] = claimsOf(directive, claimIds);
  return first ? lineOf(first) : 'context';
}

/** What the relations of a kind that reach every holder of authority have at their other end. */
function common(directive: Directive, kind: RelationKind, side: 'from' | 'to'): Common | null {
  const holders = directive.dataset.entities.filter(({ authority }) => authority === 'granted');
  const other = side === 'from' ? 'to' : 'from';
  const relation = directive.dataset.relations.find(
    (one) => one.kind === kind && holders.every(({ id }) => one[side].includes(id)),
  );
  return relation === undefined || holders.length === 0
    ? null
    : {
        names: relation[other].map((id) => lookUp(directive.entities, id)),
        line: lineOfBasis(directive, relation.claimIds),
        unchanged: directive.dataset.changes.some(
          ({ status, under }) =>
            status === 'unchanged' && under.claimIds.some((id) => relation.claimIds?.includes(id)),
        ),
      };
}

/** What there is to say of the hierarchy: counts and names, in the order of the dataset. */
export function hierarchyFacts(directive: Directive): HierarchyFacts {
  const { entities } = directive.dataset;
  const relations = directive.dataset.relations.filter(({ from, to }) =>
    [...from, ...to].every((id) => directive.entities.has(id)),
  );
  const lines = relations.map(({ claimIds }) => lineOfBasis(directive, claimIds));
  const count = (line: MarkLine): number => lines.filter((one) => one === line).length;
  const holding = (authority: Authority): Names =>
    entities.filter((entity) => entity.authority === authority);
  const named = (ids: readonly string[]): Names => ids.map((id) => lookUp(directive.entities, id));
  return {
    entities: entities.length,
    relations: relations.length,
    byAuthority: {
      granted: holding('granted'),
      not_granted: holding('not_granted'),
      not_stated: holding('not_stated'),
      not_applicable: holding('not_applicable'),
    },
    byLine: Object.fromEntries(
      [...LINES, 'context' as const].map((line) => [line, count(line)]),
    ) as Record<MarkLine, number>,
    watched: common(directive, 'watches', 'to'),
    funds: common(directive, 'funds_as_purpose', 'from'),
    context: relations
      .filter(({ contextSourceIds }) => contextSourceIds !== undefined)
      .map(({ from, to }) => ({ from: named(from), to: named(to) })),
  };
}

/** The relations of a kind between entities and places, those of the same holders together. */
function held(directive: Directive, kind: RelationKind): Held[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of directive.dataset.relations.filter((one) => one.kind === kind)) {
    const line = lineOfBasis(directive, relation.claimIds);
    const key = JSON.stringify([relation.from, line]);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()].map((group) => ({
    by: [...new Set(group.flatMap(({ from }) => from))].map((id) => lookUp(directive.entities, id)),
    places: [...new Set(group.flatMap(({ to }) => to))].map((id) => lookUp(directive.partners, id)),
    line: lineOfBasis(directive, group[0]?.claimIds),
  }));
}

/** What there is to say of the map: names of places, in the order of the dataset. */
export function mapFacts(directive: Directive): MapFacts {
  const { entities, partners, relations } = directive.dataset;
  const ends = (kind: RelationKind, side: 'from' | 'to'): ReadonlySet<string> =>
    new Set(relations.filter((one) => one.kind === kind).flatMap((one) => one[side]));
  const permitted = ends('may_trade_with', 'to');
  const contacts = ends('has_contact_with', 'to');
  const ventures = ends('joint_ventures_abroad', 'to');
  const both = partners.filter(({ id }) => permitted.has(id) && contacts.has(id));
  const inContact = new Set(
    relations
      .filter(
        (one) => one.kind === 'has_contact_with' && both.some(({ id }) => one.to.includes(id)),
      )
      .flatMap(({ from }) => from),
  );
  const addressed = [...ends('may_trade_with', 'from'), ...ends('directive_addressed_to', 'to')];
  return {
    permitted: partners.filter(({ id, kind }) => kind === 'country' && permitted.has(id)),
    permittedUnnamed: partners.filter(({ id, kind }) => kind !== 'country' && permitted.has(id)),
    contacts: held(directive, 'has_contact_with'),
    ventures: held(directive, 'joint_ventures_abroad'),
    both,
    apart: addressed.some((id) => inContact.has(id))
      ? []
      : entities.filter(({ id }) => inContact.has(id)),
    regions: partners.filter(({ kind }) => kind === 'region'),
    unnamed: partners.filter(({ id, kind }) => kind === 'class' && !ventures.has(id)),
    teams: placesOf(directive).filter(({ type }) => type === 'team'),
    lines: relations.filter(({ to }) => to.some((id) => directive.partners.has(id))).length,
  };
}
