import type { Entity, Kind, Locale, Relation } from '../../data/types';
import { chipsOf, type Chip } from '../../model/chips';
import {
  arcsOf,
  claimsOf,
  kindOf,
  partnersReached,
  relationsOf,
  lookUp,
  type Directive,
} from '../../model/directive';
import type { MarkLine } from '../../model/levels';
import { signOf, statusIds } from '../../model/signs';
import { orgBefore } from './orgBefore';
import type { OrgEntity, OrgInput, OrgNote } from './orgTypes';
import { zoneOf } from './orgZones';
import type { Time } from '../../model/view';

export type { OrgEntity, OrgInput, OrgNote, OrgReach, OrgRelation } from './orgTypes';

/** What stands in a box as a row of partners: what is permitted first. */
const REACHING = ['permission', 'contact'] as const;

/** The kind that gives an entity its colour. */
function accentOf(directive: Directive, entityId: string): Kind | null {
  const relations = relationsOf(directive, entityId);
  const found = directive.dataset.kinds.find(({ id, accent }) =>
    relations.some(({ kind, ...ends }) => accent && kind === id && ends[accent].includes(entityId)),
  );
  return found ?? null;
}

function lineFor(directive: Directive, claimIds: readonly string[] | undefined): MarkLine {
  const [first] = claimsOf(directive, claimIds);
  return first?.line ?? 'context';
}

function chipsFor(directive: Directive, claimIds: readonly string[] | undefined): Chip[] {
  return chipsOf(claimsOf(directive, claimIds));
}

/** The entity's notes; what is told in words alone and by no note is told by its relation's label. */
function notesOf(directive: Directive, entity: Entity, locale: Locale): OrgNote[] {
  const ventures = relationsOf(directive, entity.id)
    .map((relation) => ({ ...relation, kind: kindOf(directive, relation) }))
    .filter(({ kind, from }) => kind.arc === 'words' && from.includes(entity.id));
  const isOf = (relation: Pick<Relation, 'claimIds'>, claimIds: readonly string[]): boolean =>
    claimIds.some((id) => relation.claimIds?.includes(id));
  const notes = entity.notes.map(({ text, claimIds }) => ({
    text: text[locale],
    chips: chipsFor(directive, claimIds),
    claimIds,
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
  const sign = signOf(directive, entity);
  return {
    id: entity.id,
    name: entity.name[locale],
    zone: zoneOf({
      sign,
      tier: lookUp(directive.tiers, entity.tier),
      branch: lookUp(directive.branches, entity.branch),
    }),
    sign,
    accent: accentOf(directive, entity.id),
    chips: chipsFor(directive, entity.claimIds),
    authorityChips: chipsFor(directive, entity.authorityClaimIds),
    notes: notesOf(directive, entity, locale),
    reaches: REACHING.flatMap((arc) => arcsOf(directive, arc)).flatMap((kind) =>
      partnersReached(directive, entity.id, kind.id).map(({ partner, relation }) => ({
        relationId: relation.id,
        kind,
        partnerId: partner.id,
        lead: kind.lead?.[locale] ?? '',
        began: kind.began?.[locale] ?? '',
        text: partner.name[locale],
        chips: chipsFor(directive, relation.claimIds),
      })),
    ),
  };
}

/** What the hierarchy shows of a directive, or of the time before it, in one language. */
export function orgInput(directive: Directive, locale: Locale, when: Time = 'under'): OrgInput {
  const under = orgUnder(directive, locale);
  return when === 'under' ? under : orgBefore(directive, locale, under);
}

function orgUnder(directive: Directive, locale: Locale): OrgInput {
  const known = (ids: readonly string[]): boolean => ids.every((id) => directive.entities.has(id));
  return {
    statuses: statusIds(directive),
    entities: directive.dataset.entities.map((entity) => entityInput(directive, entity, locale)),
    relations: directive.dataset.relations
      .filter(({ from, to }) => known(from) && known(to))
      .map(({ id, kind, from, to, label, claimIds }) => ({
        id,
        kind: lookUp(directive.kinds, kind),
        from,
        to,
        label: label[locale],
        line: lineFor(directive, claimIds),
        chips: chipsFor(directive, claimIds),
        claimIds: claimIds ?? [],
      })),
  };
}

/** The same without the numbers of the paragraphs that it rests on. */
export function withoutMarks({ entities, relations, before, ...input }: OrgInput): OrgInput {
  const chips: readonly Chip[] = [];
  return {
    ...input,
    entities: entities.map((entity) => ({
      ...entity,
      chips,
      authorityChips: chips,
      notes: entity.notes.map((note) => ({ ...note, chips })),
      reaches: entity.reaches.map((reach) => ({ ...reach, chips })),
    })),
    relations: relations.map((relation) => ({ ...relation, chips })),
    ...(before && {
      before: {
        ...before,
        chips,
        said: before.said.map((note) => ({ ...note, chips })),
        under: withoutMarks(before.under),
      },
    }),
  };
}
