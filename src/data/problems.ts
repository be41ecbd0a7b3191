import type { LocatedProblem, Place, Problem } from './problem';
import { escapeInvisible } from './codePoint';

/** The same problems with their places in the file. */
export function locateProblems(
  problems: readonly Problem[],
  locate: (pointer: string) => Place,
): LocatedProblem[] {
  return problems.map((problem) => ({ ...problem, place: locate(problem.pointer) }));
}

/**
 * A report for people: one line a problem, `file:line:column /pointer sentence. Remedy.`, sorted by
 * place, then a line with their number. A problem reported twice is listed once.
 */
export function formatProblems(file: string, problems: readonly LocatedProblem[]): string {
  const lines = new Set([...problems].sort(byPlace).map((problem) => formatProblem(file, problem)));
  const count = lines.size === 1 ? '1 problem' : `${lines.size} problems`;
  return [...lines, `${escapeInvisible(file)}: ${count}`].join('\n');
}

function formatProblem(file: string, { place, pointer, message, remedy }: LocatedProblem): string {
  const where = `${file}:${place.line}:${place.column}`;
  return escapeInvisible(`${where} ${pointer === '' ? '(top)' : pointer} ${message} ${remedy}`);
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return (
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0)
  );
}
