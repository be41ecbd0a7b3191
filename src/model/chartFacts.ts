import type { MarkedSign } from '../data/status';
import type { Kind, Named, Relation } from '../data/types';
import { arcsOf, claimsOf, lookUp, type Directive } from './directive';
import { MARK_LINES, type MarkLine } from './levels';
import { placesOf } from './places';
import { entitiesWith } from './signs';

type Names = readonly Named[];

/** A relation of one kind to or from all that hold authority. */
export interface Common {
  readonly kind: Kind;
  readonly names: Names;
  readonly line: MarkLine;
  /** Whether the report says that it has not changed. */
  readonly unchanged: boolean;
}

/** Who has a relation with whom: all relations of a kind with the same holders as one. */
export interface Held {
  readonly kind: Kind;
  readonly by: Names;
  readonly places: Names;
  readonly line: MarkLine;
}

export interface HierarchyFacts {
  readonly entities: number;
  /** Relations between entities: the lines of the picture. */
  readonly relations: number;
  readonly bySign: Readonly<Record<MarkedSign, Names>>;
  readonly byLine: Readonly<Record<MarkLine, number>>;
  /** What all that hold authority have in common, of the kinds that have a sentence for it. */
  readonly common: readonly Common[];
  /** The ends of the lines that rest on context. */
  readonly context: readonly { readonly from: Names; readonly to: Names }[];
}

export interface MapFacts {
  /** By kind of permission, the countries that it names, and the partners without a country's name. */
  readonly permissions: readonly {
    readonly kind: Kind;
    readonly named: Names;
    readonly unnamed: Names;
  }[];
  /** Who is in contact, and with which places; then what is told in words alone. */
  readonly held: readonly Held[];
  /** Places with a permission and a contact. */
  readonly both: Names;
  /** Those in contact with such places; none where one of them has a permission or the directive as well. */
  readonly apart: Names;
  readonly regions: Names;
  /** Partners of whom no country is named, off the map, but for those of whom words alone tell. */
  readonly unnamed: Names;
  /** Teams that go nowhere named. */
  readonly teams: Names;
  /** Relations between entities and places: the lines of the picture. */
  readonly lines: number;
}

function lineOfBasis(directive: Directive, claimIds: readonly string[] | undefined): MarkLine {
  const [first] = claimsOf(directive, claimIds);
  return first?.line ?? 'context';
}

/** What the relations of a kind that reach every holder of authority have at their other end. */
function common(directive: Directive, kind: Kind): Common[] {
  const side = kind.tells?.of;
  if (side === undefined) return [];
  const holders = entitiesWith(directive, 'yes');
  const other = side === 'from' ? 'to' : 'from';
  const relation = directive.dataset.relations.find(
    (one) => one.kind === kind.id && holders.every(({ id }) => one[side].includes(id)),
  );
  return relation === undefined || holders.length === 0
    ? []
    : [
        {
          kind,
          names: relation[other].map((id) => lookUp(directive.entities, id)),
          line: lineOfBasis(directive, relation.claimIds),
          unchanged: directive.dataset.changes.some(
            ({ status, under }) =>
              status === 'unchanged' &&
              under.claimIds.some((id) => relation.claimIds?.includes(id)),
          ),
        },
      ];
}

/** What there is to say of the hierarchy: counts and names, in the order of the dataset. */
export function hierarchyFacts(directive: Directive): HierarchyFacts {
  const { entities } = directive.dataset;
  const relations = directive.dataset.relations.filter(({ from, to }) =>
    [...from, ...to].every((id) => directive.entities.has(id)),
  );
  const lines = relations.map(({ claimIds }) => lineOfBasis(directive, claimIds));
  const count = (line: MarkLine): number => lines.filter((one) => one === line).length;
  const named = (ids: readonly string[]): Names => ids.map((id) => lookUp(directive.entities, id));
  return {
    entities: entities.length,
    relations: relations.length,
    bySign: {
      yes: entitiesWith(directive, 'yes'),
      no: entitiesWith(directive, 'no'),
      unknown: entitiesWith(directive, 'unknown'),
    },
    byLine: Object.fromEntries(MARK_LINES.map((line) => [line, count(line)])) as Record<
      MarkLine,
      number
    >,
    common: directive.dataset.kinds
      .filter(({ role }) => role === 'link')
      .flatMap((kind) => common(directive, kind)),
    context: relations
      .filter(({ contextSourceIds }) => contextSourceIds !== undefined)
      .map(({ from, to }) => ({ from: named(from), to: named(to) })),
  };
}

/** The relations of a kind between entities and places, those of the same holders together. */
function held(directive: Directive, kind: Kind): Held[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of directive.dataset.relations.filter((one) => one.kind === kind.id)) {
    const line = lineOfBasis(directive, relation.claimIds);
    const key = JSON.stringify([relation.from, line]);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()].map((group) => ({
    kind,
    by: [...new Set(group.flatMap(({ from }) => from))].map((id) => lookUp(directive.entities, id)),
    places: [...new Set(group.flatMap(({ to }) => to))].map((id) => lookUp(directive.partners, id)),
    line: lineOfBasis(directive, group[0]?.claimIds),
  }));
}

/** What there is to say of the map: names of places, in the order of the dataset. */
export function mapFacts(directive: Directive): MapFacts {
  const { entities, kinds, partners, relations } = directive.dataset;
  const of = (some: readonly Kind[]): Relation[] =>
    relations.filter(({ kind }) => some.some(({ id }) => id === kind));
  const to = (some: readonly Relation[]): ReadonlySet<string> =>
    new Set(some.flatMap((one) => one.to));
  const granting = arcsOf(directive, 'permission');
  const permitted = to(of(granting));
  const contacts = of(arcsOf(directive, 'contact'));
  const told = to(of(arcsOf(directive, 'words')));
  const both = partners.filter(({ id }) => permitted.has(id) && to(contacts).has(id));
  const inContact = new Set(
    contacts
      .filter((one) => both.some(({ id }) => one.to.includes(id)))
      .flatMap(({ from }) => from),
  );
  const addressed = [
    ...of(granting).flatMap(({ from }) => from),
    ...to(of(kinds.filter(({ addresses }) => addresses))),
  ];
  return {
    permissions: granting.map((kind) => {
      const ends = to(of([kind]));
      const mine = partners.filter(({ id }) => ends.has(id));
      return {
        kind,
        named: mine.filter((one) => one.kind === 'country'),
        unnamed: mine.filter((one) => one.kind !== 'country'),
      };
    }),
    held: (['contact', 'words'] as const)
      .flatMap((arc) => arcsOf(directive, arc))
      .flatMap((kind) => held(directive, kind)),
    both,
    apart: addressed.some((id) => inContact.has(id))
      ? []
      : entities.filter(({ id }) => inContact.has(id)),
    regions: partners.filter(({ kind }) => kind === 'region'),
    unnamed: partners.filter(({ id, kind }) => kind === 'class' && !told.has(id)),
    teams: placesOf(directive).filter(({ type }) => type === 'team'),
    lines: relations.filter((one) => one.to.some((id) => directive.partners.has(id))).length,
  };
}
