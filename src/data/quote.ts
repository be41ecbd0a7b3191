import { escapeInvisible, nameCharacters } from './codePoint';

const LONGEST = 60;
/** How much of a long text stands before its fault. */
const BEFORE = 24;
const NOT_ASCII = /[^ -~]/gu;

/**
 * A value as it can safely stand in a message: in JSON notation, with all that cannot be seen written as
 * escapes, so that nothing can hide or reorder text. It is cut to 60 characters, a text around `at`, the
 * index of its fault; an ellipsis stands for what is cut.
 */
export function quote(value: string | number | boolean | object | null, at = 0): string {
  const isText = typeof value === 'string';
  const pieces = isText ? ['"', ...Array.from(value, inside), '"'] : lettersOf(value);
  const fault = isText && at > 0 ? Array.from(value.slice(0, at)).length + 1 : 0;
  const [from, to] = windowAround(
    pieces.map(({ length }) => length),
    fault,
  );
  const shown = pieces.slice(from, to).join('');
  return `${from > 0 ? '…' : ''}${shown}${to < pieces.length ? '…' : ''}`;
}

/** A text that is plain ASCII where it is right, with the numbers of all its characters that are not. */
export function quoteAscii(text: string): string {
  const others = Array.from(text.matchAll(NOT_ASCII));
  const [first] = others;
  if (!first) return quote(text);
  return `${quote(text, first.index)} (with ${nameCharacters(others.map(([character]) => character))})`;
}

function inside(character: string): string {
  return escapeInvisible(JSON.stringify(character).slice(1, -1));
}

function lettersOf(value: unknown): string[] {
  return Array.from(escapeInvisible(JSON.stringify(value)));
}

/** From which piece to which there is room, with some before `fault` and the rest behind it. */
function windowAround(lengths: readonly number[], fault: number): readonly [number, number] {
  const lengthOf = (index: number) => lengths[index] ?? Infinity;
  let from = fault;
  let to = Math.min(fault + 1, lengths.length);
  let room = LONGEST - (lengths[fault] ?? 0);
  const back = (least: number) => {
    while (from > 0 && room - lengthOf(from - 1) >= least) room -= lengthOf((from -= 1));
  };
  back(LONGEST - BEFORE);
  while (room >= lengthOf(to)) room -= lengthOf((to += 1) - 1);
  back(0);
  return [from, to];
}
