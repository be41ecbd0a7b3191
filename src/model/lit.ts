import type { Step } from '../data/dataset';
import { permittedIn } from '../data/permitted';
import type { Relation } from '../data/types';
import { claimsOfParagraph, kindOf, lookUp, relationsOf, type Directive } from './directive';
import { placesOf } from './places';
import { isShownIn } from './beforeKinds';
import { markedStatuses } from './signs';
import type { ChartName, Selection, Time } from './view';

/** The marks that a choice lights; all others are set back. Ids of the dataset. */
export interface Lit {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** Partners, the origin, the team. */
  readonly places: ReadonlySet<string>;
  /** Statuses: the granted block's heading, and the line where authority stops. */
  readonly authorities: ReadonlySet<string>;
  /** True for what is only pointed at: all others are then set back less. */
  readonly passing?: boolean;
}

interface Draft {
  readonly entities: Set<string>;
  readonly relations: Set<string>;
  readonly places: Set<string>;
  readonly authorities: Set<string>;
}

const draft = (): Draft => ({
  entities: new Set(),
  relations: new Set(),
  places: new Set(),
  authorities: new Set(),
});

function addRelation(lit: Draft, directive: Directive, relation: Relation): void {
  lit.relations.add(relation.id);
  for (const id of [...relation.from, ...relation.to]) {
    (directive.entities.has(id) ? lit.entities : lit.places).add(id);
  }
}

/** An authority's own mark, and every entity that has it. */
function addAuthority(lit: Draft, directive: Directive, value: string): void {
  for (const { id, authority } of directive.dataset.entities) {
    if (authority !== value) continue;
    lit.authorities.add(authority);
    lit.entities.add(id);
  }
}

/** The entity, its relations and all that they lead to; for an entity that may send a team, the team. */
function litByEntity(directive: Directive, id: string, when: Time): Draft {
  const lit = draft();
  const { team } = directive.dataset;
  lit.entities.add(id);
  for (const relation of relationsOf(directive, id)) {
    if (isShownIn(when, kindOf(directive, relation))) addRelation(lit, directive, relation);
  }
  if (when === 'under' && team?.entityIds.includes(id)) lit.places.add(team.id);
  const entity = lookUp(directive.entities, id);
  if (entity.authorityClaimIds.length > 0) lit.authorities.add(entity.authority);
  return lit;
}

/** The place, every relation that reaches it, and who has that relation. */
function litByPlace(directive: Directive, id: string, when: Time): Draft {
  const lit = draft();
  const { team } = directive.dataset;
  lit.places.add(id);
  // Of the time before no place is described.
  if (when === 'before') return lit;
  for (const relation of relationsOf(directive, id)) {
    lit.relations.add(relation.id);
    relation.from.forEach((from) => lit.entities.add(from));
  }
  if (id === team?.id) team.entityIds.forEach((entityId) => lit.entities.add(entityId));
  return lit;
}

/** Every mark that rests on one of the claims. */
function litByClaims(directive: Directive, claimIds: readonly string[]): Draft {
  const lit = draft();
  const wanted = new Set(claimIds);
  const rests = (ids: readonly string[] | undefined): boolean =>
    (ids ?? []).some((id) => wanted.has(id));
  const { entities, relations } = directive.dataset;
  for (const entity of entities) {
    const { claimIds: own, authority, authorityClaimIds, notes } = entity;
    if (rests(own) || rests(authorityClaimIds) || notes.some((note) => rests(note.claimIds))) {
      lit.entities.add(entity.id);
    }
    if (rests(authorityClaimIds)) lit.authorities.add(authority);
  }
  for (const relation of relations) {
    if (rests(relation.claimIds)) lit.relations.add(relation.id);
  }
  for (const place of placesOf(directive)) {
    if (rests(place.claimIds)) lit.places.add(place.id);
  }
  return lit;
}

/**
 * The marks that a choice lights, under the directive or in what is shown of the time before it. Throws,
 * naming it, where the dataset has no such thing.
 */
export function litOf(directive: Directive, { kind, id }: Selection, when: Time = 'under'): Lit {
  if (kind === 'entity') return litByEntity(directive, id, when);
  if (kind === 'place') return litByPlace(directive, id, when);
  if (kind === 'claim') return litByClaims(directive, [lookUp(directive.claims, id).id]);
  if (kind === 'paragraph') {
    return litByClaims(
      directive,
      claimsOfParagraph(directive, id).map((claim) => claim.id),
    );
  }
  const lit = draft();
  if (kind === 'relation') {
    const relation = lookUp(directive.relations, id);
    if (isShownIn(when, kindOf(directive, relation))) addRelation(lit, directive, relation);
    return lit;
  }
  addAuthority(lit, directive, id);
  return lit;
}

/** The marks that a step lights. Throws, naming it, where the dataset has no such thing. */
export function litOfStep(directive: Directive, { view }: Step): Lit {
  const { entityIds = [], relationIds = [], placeIds = [], authorities = [] } = view.lit;
  const lit = draft();
  entityIds.forEach((id) => lit.entities.add(lookUp(directive.entities, id).id));
  placeIds.forEach((id) => lit.places.add(id));
  for (const id of relationIds) addRelation(lit, directive, lookUp(directive.relations, id));
  for (const authority of authorities) addAuthority(lit, directive, authority);
  return lit;
}

/** True for a place that the map draws: the teams go nowhere named, and of a class only a permission is drawn. */
function isOnMap({ partners, dataset }: Directive, id: string): boolean {
  const partner = partners.get(id);
  if (partner?.kind === 'class') return permittedIn(dataset).has(id);
  return partner !== undefined || id === dataset.origin.id;
}

/**
 * What is lit, as the drawing of a chart has it: null where none of its own marks is, for then there is
 * nothing that the others could be set back for.
 */
export function litIn(
  chart: ChartName,
  directive: Directive,
  lit: Lit | null,
  when: Time = 'under',
): Lit | null {
  if (!lit) return null;
  const relations = [...lit.relations].map((id) => lookUp(directive.relations, id));
  const hasOwn =
    chart === 'map'
      ? [...lit.places, ...relations.flatMap(({ to }) => to)].some((id) => isOnMap(directive, id))
      : lit.entities.size + lit.authorities.size > 0 ||
        // Of the time before, contacts are drawn too, though not when they began.
        relations.some(
          (relation) => when === 'under' || kindOf(directive, relation).arc !== 'permission',
        );
  return hasOwn ? lit : null;
}

/** True where this very mark is lit. */
export function isLit(lit: Lit, { kind, id }: Selection): boolean {
  if (kind === 'entity') return lit.entities.has(id);
  if (kind === 'relation') return lit.relations.has(id);
  if (kind === 'place') return lit.places.has(id);
  return lit.authorities.has(id);
}

/** How many marks are lit, and how many there are to light. */
export function countLit(directive: Directive, lit: Lit): { lit: number; all: number } {
  const { entities, relations } = directive.dataset;
  const marks = markedStatuses(directive).filter((value) =>
    entities.some(({ authority }) => authority === value),
  );
  const marked = marks.filter((value) => lit.authorities.has(value));
  return {
    lit: lit.entities.size + lit.relations.size + lit.places.size + marked.length,
    all: entities.length + relations.length + placesOf(directive).length + marks.length,
  };
}
