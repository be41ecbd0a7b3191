import type { Authority, LocalizedText, RelationKind } from '../data/types';
import { claimsOf, lookUp, type Directive } from './directive';
import { LINES, lineOf, type MarkLine } from './levels';
import { placesOf } from './places';

type Names = readonly LocalizedText[];

/** A relation of one kind to or from all that hold authority. */
export interface Common {
  readonly names: Names;
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
  readonly context: readonly { readonly from: LocalizedText; readonly to: LocalizedText }[];
}

export interface MapFacts {
  /** Countries that the report names as open to trade. */
  readonly permitted: Names;
  /** Partners that trade is allowed with, though no country is named. */
  readonly permittedUnnamed: Names;
  /** Places that somebody is in contact with, and who that is. */
  readonly contacts: Names;
  readonly inContact: Names;
  /** Places with a permission and a contact. */
  readonly both: Names;
  /** Whether nobody has both a permission and a contact. */
  readonly apart: boolean;
  readonly regions: Names;
  /** Partners of whom no country is named, off the map. */
  readonly unnamed: Names;
  /** Teams that go nowhere named. */
  /** Where some are said, or read, to have joint ventures. */
  readonly ventures: Names;
  readonly teams: Names;
}

const namesOf = (items: readonly { readonly name: LocalizedText }[]): Names =>
  items.map(({ name }) => name);

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
        names: namesOf(relation[other].map((id) => lookUp(directive.entities, id))),
        line: lineOfBasis(directive, relation.claimIds),
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
    namesOf(entities.filter((entity) => entity.authority === authority));
  const nameOf = (id: string): LocalizedText => lookUp(directive.entities, id).name;
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
      .flatMap(({ from, to }) =>
        from.flatMap((start) => to.map((end) => ({ from: nameOf(start), to: nameOf(end) }))),
      ),
  };
}

/** What there is to say of the map: names of places, in the order of the dataset. */
export function mapFacts(directive: Directive): MapFacts {
  const { partners, relations } = directive.dataset;
  const ends = (kind: RelationKind, side: 'from' | 'to'): ReadonlySet<string> =>
    new Set(relations.filter((one) => one.kind === kind).flatMap((one) => one[side]));
  const permitted = ends('may_trade_with', 'to');
  const contacts = ends('has_contact_with', 'to');
  const ventures = ends('joint_ventures_abroad', 'to');
  const inContact = ends('has_contact_with', 'from');
  const permittedTo = ends('may_trade_with', 'from');
  return {
    permitted: namesOf(partners.filter(({ id, kind }) => kind === 'country' && permitted.has(id))),
    permittedUnnamed: namesOf(
      partners.filter(({ id, kind }) => kind !== 'country' && permitted.has(id)),
    ),
    contacts: namesOf(partners.filter(({ id }) => contacts.has(id))),
    inContact: namesOf(directive.dataset.entities.filter(({ id }) => inContact.has(id))),
    both: namesOf(partners.filter(({ id }) => permitted.has(id) && contacts.has(id))),
    apart:
      inContact.size > 0 &&
      permittedTo.size > 0 &&
      [...inContact].every((id) => !permittedTo.has(id)),
    regions: namesOf(partners.filter(({ kind }) => kind === 'region')),
    unnamed: namesOf(partners.filter(({ kind }) => kind === 'class')),
    ventures: namesOf(partners.filter(({ id }) => ventures.has(id))),
    teams: namesOf(placesOf(directive).filter(({ type }) => type === 'team')),
  };
}
