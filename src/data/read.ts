import { parse, tokenize, type DocumentNode } from '@humanwhocodes/momoa';
import { parentPointer } from './pointer';
import type { LocatedProblem, Place } from './problem';
import { quote } from './quote';
import { emptyProblem, placeAfter, readBytes, sizeProblem } from './readBytes';
import { readTree } from './readTree';

const MAX_DEPTH = 64;

/** A JSON value and where in its file each part stands. */
export interface JsonDocument {
  readonly value: unknown;
  /** The place of what a pointer names; of the nearest thing around it if it is not there. */
  readonly locate: (pointer: string) => Place;
}

export type StrictRead =
  | ({ readonly ok: true } & JsonDocument)
  | {
      readonly ok: false;
      readonly problems: readonly LocatedProblem[];
      /** What could be read in spite of the problems, so that others can be listed with them. */
      readonly rest: JsonDocument | null;
    };

/**
 * Reads JSON (RFC 8259) from bytes and refuses what readers disagree on or lose: broken UTF-8, more
 * than one byte order mark, a key given twice (also after NFC), lone surrogates, numbers that would
 * change, reserved keys, nesting beyond 64 levels, more than 5 MB. Lists every problem it can reach.
 */
export function readStrict(bytes: Uint8Array): StrictRead {
  const size = sizeProblem(bytes.length);
  if (size) return refuse([size]);
  const { text, problems } = readBytes(bytes);
  if (text.trim() === '') return refuse([...problems, emptyProblem()]);
  const parsed = parseText(text);
  if ('problem' in parsed) return refuse([...problems, parsed.problem]);
  const tree = readTree(parsed.document, text);
  const document: JsonDocument = {
    value: tree.value,
    locate: (pointer) => {
      let found = pointer;
      while (found !== '' && !tree.places.has(found)) found = parentPointer(found);
      return tree.places.get(found) ?? { line: 1, column: 1 };
    },
  };
  const all = [...problems, ...tree.problems];
  return all.length === 0
    ? { ok: true, ...document }
    : { ok: false, problems: all, rest: document };
}

function refuse(problems: readonly LocatedProblem[]): StrictRead {
  return { ok: false, problems, rest: null };
}

function parseText(text: string): { document: DocumentNode } | { problem: LocatedProblem } {
  try {
    // Depth is counted on tokens, before the recursive parser can run out of stack.
    const problem = nestingProblem(text);
    return problem ? { problem } : { document: parse(text, { mode: 'json' }) };
  } catch (error) {
    return { problem: syntaxProblem(text, error) };
  }
}

/** Nesting that is too deep or never closed. Where brackets do not match, the parser says it better. */
function nestingProblem(text: string): LocatedProblem | null {
  const open: ('RBrace' | 'RBracket')[] = [];
  for (const { type, loc } of tokenize(text, { mode: 'json' })) {
    if (type === 'RBrace' || type === 'RBracket') {
      if (open.pop() !== type) return null;
    }
    if (type !== 'LBrace' && type !== 'LBracket') continue;
    open.push(type === 'LBrace' ? 'RBrace' : 'RBracket');
    if (open.length > MAX_DEPTH) {
      const { line, column } = loc.start;
      return {
        pointer: '',
        place: { line, column },
        message: `Objects and lists are nested more than ${MAX_DEPTH} deep.`,
        remedy: 'Remove the nesting; the dataset needs fewer than ten levels.',
      };
    }
  }
  return open.length > 0 ? unfinished(text) : null;
}

function unfinished(text: string): LocatedProblem {
  return {
    pointer: '',
    place: placeAfter(text),
    message: 'The JSON ends before it is complete.',
    remedy: 'Add the missing closing quote, bracket or brace.',
  };
}

/** The parser's error carries the offset; its wording is for programmers, so it is written anew. */
function syntaxProblem(text: string, error: unknown): LocatedProblem {
  if (!(error instanceof Error && 'offset' in error && typeof error.offset === 'number')) {
    throw error;
  }
  // The parser shows the end of the text as U+FFFF when it meets it inside a number or a word.
  const { offset } = error;
  if (offset >= text.length || /end of input|\uFFFF/u.test(error.message)) return unfinished(text);
  const before = text.slice(0, offset);
  const found = quote(String.fromCodePoint(text.codePointAt(offset) ?? 0));
  const trailingComma = /,\s*$/.test(before) && /^[\]}]/.test(text.slice(offset));
  return {
    pointer: '',
    place: placeAfter(before),
    message: `The file is not JSON from here on: ${found} is not expected.`,
    remedy: trailingComma
      ? 'Remove the comma before it.'
      : 'Correct the syntax here; other problems can be listed after that.',
  };
}
