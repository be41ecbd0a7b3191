import type { LocatedProblem, Place } from './problem';

/** No dataset that people edit by hand comes near this size. */
export const MAX_BYTES = 5_000_000;

export interface DecodedText {
  /** The text without its byte order mark; broken bytes are U+FFFD so that reading can go on. */
  readonly text: string;
  readonly problems: readonly LocatedProblem[];
}

/** The problem of a file of `size` bytes that is too large or empty, else null. */
export function sizeProblem(size: number): LocatedProblem | null {
  if (size > MAX_BYTES) {
    return atStart(
      `The file has ${size} bytes, more than ${MAX_BYTES}.`,
      'Split it, or remove what is not text for readers.',
    );
  }
  return size === 0 ? emptyProblem() : null;
}

/** The problem of a file that holds nothing to read. */
export function emptyProblem(): LocatedProblem {
  return atStart('The file is empty.', 'Write the dataset as one JSON object.');
}

/** Decodes UTF-8 with at most one byte order mark; names the first broken byte. */
export function readBytes(bytes: Uint8Array): DecodedText {
  const problems: LocatedProblem[] = [];
  const broken = brokenAt(bytes);
  if (broken) problems.push(broken);
  let text = new TextDecoder('utf-8').decode(bytes);
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    problems.push(
      atStart(
        'The file starts with two byte order marks (U+FEFF).',
        'Remove them; none is needed.',
      ),
    );
  }
  return { text, problems };
}

/** The place right after `before`, which is all that precedes it. */
export function placeAfter(before: string): Place {
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/**
 * The platform's decoder says that bytes are broken, not where; but a prefix of a broken text is
 * broken from some length on, so a binary search finds the shortest one.
 */
function brokenAt(bytes: Uint8Array): LocatedProblem | null {
  if (decodes(bytes, false)) return null;
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (decodes(bytes.subarray(0, middle), true)) sound = middle;
    else broken = middle;
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const before = decoder.decode(bytes.subarray(0, sound), { stream: true });
  const offset = new TextEncoder().encode(before).length;
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    pointer: '',
    place: placeAfter(before.replace(/^\uFEFF/, '')),
    message: `The byte 0x${byte} at offset ${offset} is not UTF-8.`,
    remedy: 'Save the file as UTF-8.',
  };
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function atStart(message: string, remedy: string): LocatedProblem {
  return { pointer: '', place: { line: 1, column: 1 }, message, remedy };
}
