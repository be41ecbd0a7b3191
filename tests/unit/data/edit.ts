import type { Place } from '../../../src/data/problem';

/** Marks a thing to be taken away. */
export const GONE = Symbol('gone');
/** A JSON Pointer and what to put there; a function is given what is there. */
export type Edit = readonly [pointer: string, value: unknown];

/** The keys of a JSON Pointer. */
const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

type Change = (current: unknown) => unknown;

interface Container {
  [key: string]: unknown;
}

/** A copy of `json` with the edits made in order; a list takes a new item at its length. */
export function edited(json: unknown, edits: readonly Edit[]): unknown {
  // Through text, because a structured clone keeps objects shared that the fixture uses twice.
  const copy: unknown = JSON.parse(JSON.stringify(json));
  for (const [pointer, value] of edits) {
    const path = keysOf(pointer);
    const last = path.pop() ?? '';
    const around = path.reduce((node, key) => node[key] as Container, copy as Container);
    if (typeof value === 'function') around[last] = (value as Change)(around[last]);
    else if (value !== GONE) around[last] = value;
    else if (Array.isArray(around)) around.splice(Number(last), 1);
    else Reflect.deleteProperty(around, last);
  }
  return copy;
}

/** The value at a pointer; undefined if there is none. */
export function valueAt(json: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (node, key) => (node as Container | undefined)?.[key],
    json,
  );
}

/** JSON as an editor would save it. */
export function textOf(json: unknown): string {
  return JSON.stringify(json, null, 2) + '\n';
}

export function bytesOf(json: unknown): Uint8Array {
  return new TextEncoder().encode(textOf(json));
}

/**
 * Where the value at `pointer`, or what is nearest around it, stands in textOf(json): found by
 * writing a mark in its place and looking for the mark, so without any code of the reader's.
 */
export function placeIn(json: unknown, pointer: string): Place {
  let at = pointer;
  while (at !== '' && valueAt(json, at) === undefined) at = at.slice(0, at.lastIndexOf('/'));
  if (at === '') return { line: 1, column: 1 };
  const text = textOf(edited(json, [[at, '@@here@@']]));
  const before = text.slice(0, text.indexOf('"@@here@@"')).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
