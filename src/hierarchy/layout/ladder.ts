import type { Kind } from '../../data/types';
import { mergeChips, type Chip } from '../../model/chips';
import type { OrgBefore, OrgEntity, OrgInput, OrgNote, OrgReach, OrgRelation } from './orgTypes';

/** One thing said in a row: words of a relation, or a note. */
export interface LadderSaying {
  readonly note: Omit<OrgNote, 'told' | 'chips'>;
  /** Set after the words; empty where the next saying rests on the same. */
  readonly chips: readonly Chip[];
  readonly relation: { readonly id: string; readonly kind: Kind } | null;
  /** Whether the words tell of who belongs to the row's own entity. */
  readonly isParent: boolean;
}

/** The partners that are reached by relations of one kind. */
export interface LadderReaches {
  readonly kind: Kind;
  /** As of `OrgReach`. */
  readonly lead: string;
  readonly began: string;
  /** Each partner once. */
  readonly reaches: readonly OrgReach[];
  readonly chips: readonly Chip[];
}

/** One entity with what is said of it. Every entity has one row. */
export interface LadderRow {
  readonly entity: OrgEntity;
  /** What the entity rests on and nothing else in the row shows. */
  readonly chips: readonly Chip[];
  readonly said: readonly LadderSaying[];
  readonly reaches: readonly LadderReaches[];
}

/** The granted entities in one block. */
export interface LadderBlock {
  readonly rows: readonly LadderRow[];
  readonly chips: readonly Chip[];
  readonly reaches: readonly LadderReaches[];
  /** What is said of all of them alike; of the time before, what was. */
  readonly shared: readonly LadderSaying[];
}

/**
 * The hierarchy as rows from top to bottom, whatever they are drawn with. Nothing in it makes one row the
 * superior of the next: those `hanging` watch the block or are said to be served by it.
 */
export interface Ladder {
  readonly top: readonly LadderRow[];
  readonly granted: LadderBlock | null;
  readonly hanging: readonly LadderRow[];
  /** Where authority stops, which is above the block in the time before; null where nobody is excluded. */
  readonly line: { readonly chips: readonly Chip[]; readonly above: boolean } | null;
  readonly excluded: readonly LadderRow[];
  readonly unstated: readonly LadderRow[];
  readonly before: OrgBefore | undefined;
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
const sameNote = (a: OrgNote, b: OrgNote): boolean =>
  a.text === b.text && JSON.stringify(a.chips) === JSON.stringify(b.chips);

/** The notes that several entities all have, in the same words on the same grounds. */
export function sharedNotes(entities: readonly OrgEntity[]): OrgNote[] {
  const [first] = entities;
  return (first?.notes ?? []).filter(
    (note) =>
      entities.length > 1 &&
      entities.every(({ notes }) => notes.some((other) => sameNote(note, other))),
  );
}

/** An entity without the notes that are said elsewhere. */
export function withoutNotes(entity: OrgEntity, said: readonly OrgNote[]): OrgEntity {
  return {
    ...entity,
    notes: entity.notes.filter((note) => !said.some((other) => sameNote(note, other))),
  };
}

/** Chips once where several sayings in a row rest on the same. */
function citedOnce(said: readonly LadderSaying[]): LadderSaying[] {
  const key = (saying: LadderSaying | undefined): string => JSON.stringify(saying?.chips);
  return said.map((saying, i) =>
    key(saying) === key(said[i + 1]) ? { ...saying, chips: [] } : saying,
  );
}

function noteSaying({ told, chips, ...note }: OrgNote): LadderSaying {
  return { note, chips, relation: told, isParent: false };
}

function reachesOf(entities: readonly OrgEntity[]): LadderReaches[] {
  const all = entities.flatMap(({ reaches }) => reaches);
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const mine = all.filter((reach) => reach.kind === kind);
    const first = (reach: OrgReach, i: number): boolean =>
      mine.findIndex(({ partnerId }) => partnerId === reach.partnerId) === i;
    const { lead = '', began = '' } = mine[0] ?? {};
    return {
      kind,
      lead,
      began,
      reaches: mine.filter(first),
      chips: mergeChips(mine.map(({ chips }) => chips)),
    };
  });
}

/** The rows of the hierarchy, from what it shows in one language. */
export function ladderOf({ entities, relations, before }: OrgInput): Ladder {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const members = entities.filter(({ zone }) => zone === 'granted');
  const isMember = (id: string): boolean => byId.get(id)?.zone === 'granted';
  /** The row that tells of a relation: that of its first end outside the block, else of its first end. */
  const rowOf = ({ from, to }: OrgRelation): string | undefined =>
    [...from, ...to].find((id) => byId.has(id) && !isMember(id)) ?? from[0];
  const relationSaying = (relation: OrgRelation, entity: OrgEntity): LadderSaying => {
    const { id, kind, label, chips, line, from, to } = relation;
    const belongs = kind.role === 'parent' && line !== 'context';
    const names = to.flatMap((end) => byId.get(end)?.name ?? []).join(', ');
    const text = belongs && from.includes(entity.id) ? `${label}: ${names}` : label;
    const isParent = belongs && to.includes(entity.id);
    return { note: { text }, chips, relation: { id, kind }, isParent };
  };
  const shared = sharedNotes(members);
  const grantedChips = mergeChips(members.map(({ authorityChips }) => authorityChips));
  const excluded = entities.filter(
    ({ zone, sign }) => zone === 'below' && (!before || sign === 'no'),
  );
  const excludedChips = mergeChips(excluded.map(({ authorityChips }) => authorityChips));

  const row = (entity: OrgEntity): LadderRow => {
    const own = isMember(entity.id) ? withoutNotes(entity, shared).notes : entity.notes;
    // A note on the very grounds of a relation says more of it than its label: it stands for both.
    const noteOf = ({ claimIds = [] }: OrgRelation): OrgNote | undefined =>
      own.find((note) => claimIds.length > 0 && sameIds(note.claimIds ?? [], claimIds));
    const told = relations.filter((relation) => rowOf(relation) === entity.id);
    const notes = told.flatMap((relation) => noteOf(relation) ?? []);
    const said = citedOnce([
      ...told.map((relation) => {
        const saying = relationSaying(relation, entity);
        const note = noteOf(relation);
        return note ? { ...saying, note: noteSaying(note).note } : saying;
      }),
      ...own.filter((note) => !notes.includes(note)).map(noteSaying),
    ]);
    const reaches = isMember(entity.id) ? [] : reachesOf([entity]);
    const shown = [
      ...said.flatMap(({ chips }) => chips),
      ...reaches.flatMap(({ chips }) => chips),
      ...(isMember(entity.id) ? grantedChips : excludedChips),
    ];
    return { entity, chips: mergeChips([entity.chips], shown), said, reaches };
  };
  const rows = (isHere: (entity: OrgEntity) => boolean): LadderRow[] =>
    entities.filter(isHere).map(row);
  const isUnstated = (entity: OrgEntity): boolean =>
    entity.zone === 'beside' ||
    entity.zone === 'outside' ||
    (entity.zone !== 'granted' && entity.sign === 'unknown');

  const above = before !== undefined;
  const hasLine = above ? before.refusal !== null && members.length > 0 : excluded.length > 0;
  return {
    top: rows((entity) => entity.zone === 'top' && !isUnstated(entity)),
    granted:
      members.length > 0
        ? {
            rows: members.map(row),
            chips: before?.chips ?? grantedChips,
            reaches: before ? [] : reachesOf(members),
            shared: citedOnce((before?.said ?? shared).map(noteSaying)),
          }
        : null,
    hanging: rows(
      (entity) => (entity.zone === 'left' || entity.zone === 'right') && !isUnstated(entity),
    ),
    line: hasLine ? { chips: before?.chips ?? excludedChips, above } : null,
    excluded: excluded.map(row),
    unstated: rows(isUnstated),
    before,
  };
}
