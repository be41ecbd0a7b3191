import type { Authority, Entity, Locale, Relation, RelationKind } from '../data/types';
import { chipsOf, type Chip } from './chips';
import { claimsOf, partnersReached, type Directive } from './directive';
import { lineOf, type MarkLine } from './levels';
import { zoneOf, type OrgZone } from './orgZones';

/** A line of text in a box. `told` is the relation that it tells of, where that has no drawn end. */
export interface OrgNote {
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly told: { readonly id: string; readonly kind: RelationKind } | null;
}

/** A partner that an entity reaches, shown as a pill. */
export interface OrgReach {
  readonly relationId: string;
  readonly kind: RelationKind;
  readonly partnerId: string;
  readonly text: string;
  readonly chips: readonly Chip[];
}

export interface OrgEntity {
  readonly id: string;
  readonly name: string;
  readonly zone: OrgZone;
  readonly authority: Authority;
  /** The line of the claim that the entity rests on first. */
  readonly border: MarkLine;
  /** The relation whose family colours the border; null for ink. */
  readonly accent: RelationKind | null;
  readonly chips: readonly Chip[];
  readonly authorityChips: readonly Chip[];
  readonly notes: readonly OrgNote[];
  readonly reaches: readonly OrgReach[];
}

export interface OrgRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly label: string;
  readonly line: MarkLine;
  readonly chips: readonly Chip[];
}

/** What the hierarchy shows, in one language: every text that it draws comes from here. */
export interface OrgInput {
  readonly entities: readonly OrgEntity[];
  /** Relations between entities; partners are reached by pills. */
  readonly relations: readonly OrgRelation[];
}

const REACHING = ['may_trade_with', 'has_contact_with'] as const;

/** The role that gives an entity its colour, first match wins. */
const ROLES: readonly [RelationKind, 'from' | 'to'][] = [
  ['watches', 'from'],
  ['feared_to_impose_terms', 'from'],
  ['funds_as_purpose', 'to'],
  ['has_contact_with', 'from'],
  ['joint_ventures_abroad', 'from'],
  ['indirect_collaboration', 'to'],
  ['indirect_collaboration', 'from'],
];

function accentOf(relations: readonly Relation[], entityId: string): RelationKind | null {
  const role = ROLES.find(([kind, side]) =>
    relations.some((relation) => relation.kind === kind && relation[side].includes(entityId)),
  );
  return role?.[0] ?? null;
}

function lineFor(directive: Directive, claimIds: readonly string[] | undefined): MarkLine {
  const [first] = claimsOf(directive, claimIds);
  return first ? lineOf(first) : 'context';
}

function chipsFor(directive: Directive, claimIds: readonly string[] | undefined): Chip[] {
  return chipsOf(claimsOf(directive, claimIds));
}

/** The entity's notes; a joint venture that no note tells of is told by its relation's label. */
function notesOf(directive: Directive, entity: Entity, locale: Locale): OrgNote[] {
  const ventures = directive.dataset.relations.filter(
    ({ kind, from }) => kind === 'joint_ventures_abroad' && from.includes(entity.id),
  );
  const isOf = (relation: Relation, claimIds: readonly string[]): boolean =>
    claimIds.some((id) => relation.claimIds?.includes(id));
  const notes = entity.notes.map(({ text, claimIds }) => ({
    text: text[locale],
    chips: chipsFor(directive, claimIds),
    told: ventures.find((venture) => isOf(venture, claimIds)) ?? null,
  }));
  const untold = ventures.filter(
    (venture) => !entity.notes.some(({ claimIds }) => isOf(venture, claimIds)),
  );
  return [
    ...notes,
    ...untold.map((venture) => ({
      text: venture.label[locale],
      chips: chipsFor(directive, venture.claimIds),
      told: venture,
    })),
  ];
}

function entityInput(directive: Directive, entity: Entity, locale: Locale): OrgEntity {
  return {
    id: entity.id,
    name: entity.name[locale],
    zone: zoneOf(entity),
    authority: entity.authority,
    border: lineFor(directive, entity.claimIds),
    accent: accentOf(directive.dataset.relations, entity.id),
    chips: chipsFor(directive, entity.claimIds),
    authorityChips: chipsFor(directive, entity.authorityClaimIds),
    notes: notesOf(directive, entity, locale),
    reaches: REACHING.flatMap((kind) =>
      partnersReached(directive, entity.id, kind).map(({ partner, relation }) => ({
        relationId: relation.id,
        kind,
        partnerId: partner.id,
        text: partner.name[locale],
        chips: chipsFor(directive, relation.claimIds),
      })),
    ),
  };
}

/** What the hierarchy shows of a directive, in one language. */
export function orgInput(directive: Directive, locale: Locale): OrgInput {
  const known = (ids: readonly string[]): boolean => ids.every((id) => directive.entities.has(id));
  return {
    entities: directive.dataset.entities.map((entity) => entityInput(directive, entity, locale)),
    relations: directive.dataset.relations
      .filter(({ from, to }) => known(from) && known(to))
      .map(({ id, kind, from, to, label, claimIds }) => ({
        id,
        kind,
        from,
        to,
        label: label[locale],
        line: lineFor(directive, claimIds),
        chips: chipsFor(directive, claimIds),
      })),
  };
}
