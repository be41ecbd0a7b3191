import { LINES, type MarkLine } from './levels';
import type { OrgInput } from './orgInput';

/**
 * The lines that a hierarchy is drawn with, each once, in the order of LINES; null for the outline of what
 * has no claim, which is not the line of context.
 */
export function linesDrawn({ before, entities, relations }: OrgInput): (MarkLine | null)[] {
  const granted = new Set(entities.filter(({ zone }) => zone === 'granted').map(({ id }) => id));
  // The others have no words beside them.
  const worded = relations.filter(({ from, to }) => [...from, ...to].some((id) => granted.has(id)));
  const chips = [
    ...(before?.chips ?? []),
    ...(before?.said ?? []).flatMap((note) => note.chips),
    ...worded.flatMap((relation) => relation.chips),
    ...entities.flatMap((entity) => [
      ...entity.chips,
      ...entity.authorityChips,
      ...entity.notes.flatMap((note) => note.chips),
      ...(before ? [] : entity.reaches.flatMap((reach) => reach.chips)),
    ]),
  ];
  const borders = entities.map(({ border }) => (before && border === 'context' ? null : border));
  const drawn = new Set<MarkLine | null>([
    ...chips.map(({ line }) => line),
    ...relations.map(({ line }) => line),
    ...borders,
  ]);
  return [...LINES, 'context' as const, null].filter((line) => drawn.has(line));
}
