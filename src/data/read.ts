import { parse, type DocumentNode } from '@humanwhocodes/momoa';
import { parentPointer } from './pointer';
import type { LocatedProblem, Place } from './problem';
import { quoteAscii } from './quote';
import { emptyProblem, placeAfter, readBytes, sizeProblem } from './readBytes';
import { readTree } from './readTree';

const MAX_DEPTH = 64;
/** The dataset has some thousands; a syntax tree of far more would fill the memory. */
const MAX_PARTS = 500_000;

/** A text, an unclosed quotation mark, a bracket, or a scalar. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|["[\]{}]|[^\s",:[\]{}]+/g;

/** A JSON value and where in its file each part stands. */
export interface JsonDocument {
  readonly value: unknown;
  /** The place of what a pointer names; of the nearest thing around it if it is not there. */
  readonly locate: (pointer: string) => Place;
  /** Where the value is not what stands in the file; what is wrong there is among the problems. */
  readonly lost: readonly string[];
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
 * change, reserved keys, nesting beyond 64 levels, more than 500,000 parts or 5 MB. Lists every problem it can reach.
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
    lost: tree.lost,
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
    const problem = outlineProblem(text);
    return problem ? { problem } : { document: parse(text, { mode: 'json' }) };
  } catch (error) {
    return { problem: syntaxProblem(text, error) };
  }
}

/**
 * What would make the parser run out of stack or memory, or say too little: nesting that is too deep
 * or never closed, and more parts than people write. Where brackets do not match, it says it better.
 */
function outlineProblem(text: string): LocatedProblem | null {
  const open: string[] = [];
  let parts = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '"') return unfinished(text);
    if (token === '}' || token === ']') {
      if (open.pop() !== token) return null;
      continue;
    }
    parts += 1;
    if (token === '{') open.push('}');
    if (token === '[') open.push(']');
    if (open.length <= MAX_DEPTH && parts <= MAX_PARTS) continue;
    return {
      pointer: '',
      place: placeAfter(text.slice(0, index)),
      message:
        open.length > MAX_DEPTH
          ? `Objects and lists are nested more than ${MAX_DEPTH} deep.`
          : `The file holds more than ${MAX_PARTS} keys and values.`,
      remedy: 'Remove what is not part of the dataset; it needs neither.',
    };
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
  const found = quoteAscii(String.fromCodePoint(text.codePointAt(offset) ?? 0));
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
