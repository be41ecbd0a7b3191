import { MARK_LINES, type MarkLine } from '../../model/levels';
import type { OrgInput } from './orgInput';

/**
 * The lines that a hierarchy is drawn with, each once, in the order of MARK_LINES.
 */
export function linesDrawn({ before, entities, relations }: OrgInput): MarkLine[] {
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
  const drawn = new Set<MarkLine>([
    ...chips.map(({ line }) => line),
    ...relations.map(({ line }) => line),
  ]);
  return MARK_LINES.filter((line) => drawn.has(line));
}
