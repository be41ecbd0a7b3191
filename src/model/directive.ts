import type { Dataset } from '../data/dataset';
import type { Status } from '../data/status';
import type { ContextFact, Topic } from '../data/contextFacts';
import type { Branch, Entity, Kind, Partner, Relation, Source, Tier } from '../data/types';
import { attributionOf, type AttributedClaim } from './levels';

/** A dataset with its indexes. */
export interface Directive {
  readonly dataset: Dataset;
  readonly claims: ReadonlyMap<string, AttributedClaim>;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** The relations that start or end at each entity and partner, in dataset order. */
  readonly relationsAt: ReadonlyMap<string, readonly Relation[]>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function byEnd(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const ends = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const id of new Set([...relation.from, ...relation.to])) {
      const known = ends.get(id);
      if (known) known.push(relation);
      else ends.set(id, [relation]);
    }
  }
  return ends;
}

/** Indexes a checked dataset by id. */
export function indexDirective(dataset: Dataset): Directive {
  return {
    dataset,
    claims: byId(
      dataset.claims.map((claim) => ({
        ...claim,
        line: attributionOf(dataset.attributions, claim).stroke,
      })),
    ),
    statuses: byId(dataset.statuses),
    tiers: byId(dataset.tiers),
    branches: byId(dataset.branches),
    sources: byId(dataset.sources),
    entities: byId(dataset.entities),
    partners: byId(dataset.partners),
    relations: byId(dataset.relations),
    kinds: byId(dataset.kinds),
    relationsAt: byEnd(dataset.relations),
  };
}

/** The item under an id that the build has checked; throws, naming the id, if it is not there. */
export function lookUp<T>(index: ReadonlyMap<string, T>, id: string): T {
  const item = index.get(id);
  if (item === undefined) throw new Error(`Unknown id "${id}": run npm run check:data.`);
  return item;
}

/** The claims under ids, in the order of the ids; none for a mark of context. */
export function claimsOf(
  directive: Directive,
  ids: readonly string[] | undefined,
): AttributedClaim[] {
  return (ids ?? []).map((id) => lookUp(directive.claims, id));
}

/** The claims of one paragraph, in dataset order. */
export function claimsOfParagraph(directive: Directive, paragraphId: string): AttributedClaim[] {
  return [...directive.claims.values()].filter((claim) => claim.paragraphs.includes(paragraphId));
}

/** Every relation that starts or ends at an entity or a partner, in dataset order. */
export function relationsOf({ relationsAt }: Directive, id: string): readonly Relation[] {
  return relationsAt.get(id) ?? [];
}

/** The kind of a relation. */
export function kindOf({ kinds }: Directive, { kind }: Pick<Relation, 'kind'>): Kind {
  return lookUp(kinds, kind);
}

/** The kinds that lead to partners in one way, in dataset order. */
export function arcsOf({ dataset }: Directive, arc: NonNullable<Kind['arc']>): Kind[] {
  return dataset.kinds.filter((kind) => kind.arc === arc);
}

/** What an entity belongs to by the first relation that says so; undefined where none does. */
export function parentLink(directive: Directive, entityId: string): Relation | undefined {
  return relationsOf(directive, entityId).find(
    (relation) => kindOf(directive, relation).role === 'parent' && relation.from.includes(entityId),
  );
}

/** Partners that an entity reaches by one kind of relation, in dataset order. */
export function partnersReached(
  directive: Directive,
  entityId: string,
  kind: string,
): { partner: Partner; relation: Relation }[] {
  return relationsOf(directive, entityId)
    .filter((relation) => relation.kind === kind && relation.from.includes(entityId))
    .flatMap((relation) =>
      relation.to.map((id) => ({ partner: lookUp(directive.partners, id), relation })),
    );
}

/** The fact of the context to which a part of the page leads; undefined where there is none. */
export function contextBeside(
  { dataset }: Directive,
  place: NonNullable<Topic['beside']>,
): ContextFact | undefined {
  const topic = dataset.topics.find(({ beside }) => beside === place);
  return dataset.context.find((fact) => fact.topic === topic?.id);
}
