import { checkParts, type CheckOptions } from './check';
import { parseDataset } from './parse';
import { isRecord, partsOf } from './parts';
import type { LocatedProblem, Problem } from './problem';
import { locateProblems } from './problems';
import { readStrict, type JsonDocument } from './read';
import type { Shape } from './shape';
import type { Dataset } from './dataset';

export interface ValidateOptions extends CheckOptions {
  /** data/directive.schema.json, compiled. */
  readonly shape: Shape;
}

export type Validated =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * From bytes to a dataset, or to every problem that could be found: in how the file is written, in
 * its shape, in its sense. A fault of one part does not hide those of others.
 */
export function validateDataset(bytes: Uint8Array, options: ValidateOptions): Validated {
  const read = readStrict(bytes);
  if (read.ok) return validateDocument(read, options);
  const rest = read.rest ? validateDocument(read.rest, options) : null;
  const lost = new Set(read.rest?.lost);
  const others = rest && !rest.ok ? rest.problems : [];
  // What the reader and the check of texts both say is said once.
  const told = new Set(read.problems.map(textOf));
  const more = others.filter((problem) => !lost.has(problem.pointer) && !told.has(textOf(problem)));
  return { ok: false, problems: [...read.problems, ...more] };
}

function textOf({ pointer, message }: Problem): string {
  return JSON.stringify([pointer, message]);
}

/** All that is missing from it is told by one thing. */
const FORMAT_1: Problem = {
  pointer: '',
  message: 'This is a dataset of format 1.',
  remedy: 'Make it one of format 2: npm run migrate:data -- data/directive.json',
};

function validateDocument(
  { value, locate, lost }: JsonDocument,
  options: ValidateOptions,
): Validated {
  if (isRecord(value) && !('format' in value) && 'claims' in value) {
    return { ok: false, problems: locateProblems([FORMAT_1], locate) };
  }
  const parsed = parseDataset(value, options.shape);
  const [found, broken] = parsed.ok ? [[], []] : [parsed.problems, parsed.broken];
  const sense = checkParts(partsOf(value, [...broken, ...lost]), options);
  const problems = [...found, ...sense];
  return parsed.ok && problems.length === 0
    ? { ok: true, dataset: parsed.dataset }
    : { ok: false, problems: locateProblems(problems, locate) };
}
