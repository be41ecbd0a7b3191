import type { LadderRow, LadderSaying } from './layout/ladder';
import type { Lit } from '../model/lit';
import type { Time } from '../model/view';

/** What the rows of the ladder follow. */
export interface LadderScene {
  /** Whether the program runs, so that a mark can be chosen. */
  readonly isLive: boolean;
  readonly when: Time;
  /** The marks that are lit; null where none is set back. */
  readonly lit: Lit | null;
  /** The entity whose mark Tab reaches first. */
  readonly first: string | undefined;
}

/** Whether words or pills of these relations are set back. */
export function isRelationBack({ lit }: LadderScene, ids: readonly string[]): boolean {
  return lit !== null && ids.length > 0 && !ids.some((id) => lit.relations.has(id));
}

/** The relation that a row is drawn by: its colour and its sign. */
export function leadingOf(said: readonly LadderSaying[]): LadderSaying['relation'] {
  return said.find(({ relation }) => relation)?.relation ?? null;
}

/** Whether a row is set back: neither its entity nor a relation told in it is lit. */
export function isRowBack(scene: LadderScene, { entity, said, reaches }: LadderRow): boolean {
  const told = [
    ...said.flatMap(({ relation }) => relation?.id ?? []),
    ...reaches.flatMap((kind) => kind.reaches.map(({ relationId }) => relationId)),
  ];
  const isLit = scene.lit?.entities.has(entity.id) ?? true;
  return !isLit && (told.length === 0 || isRelationBack(scene, told));
}

/** Whether the heading over rows is set back: neither its status nor one of them is lit. */
export function isHeadingBack(
  scene: LadderScene,
  status: string | undefined,
  rows: readonly LadderRow[],
): boolean {
  const { lit } = scene;
  const isLit = lit === null || (status !== undefined && lit.authorities.has(status));
  return !isLit && rows.every((row) => isRowBack(scene, row));
}
