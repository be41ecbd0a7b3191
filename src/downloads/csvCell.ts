export type Cell = string | number;

/** A number as it is written: a spreadsheet takes no formula from it, so it stays one. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** What a spreadsheet could take for the start of a formula: after blanks, and after apostrophes that tell so already. */
const DANGER = /^'*(?:(?![\t\r\n])[\s\u200b\u2060])*[=+\-@\t\r\n＝＋－＠]/;

/**
 * The text with an apostrophe before each of its lines that a spreadsheet could run as a formula, and
 * before each that only looks so marked; plain numbers stay. Taking one apostrophe from every line that
 * begins with apostrophes and such a start gives the text back.
 */
export function neutralise(text: string): string {
  if (NUMBER.test(text)) return text;
  const parts = text.split(/(\r\n|\r|\n)/);
  // Lines stand at even places, each followed by its end, by which an empty line counts as dangerous too.
  const marked = parts.map((part, i) =>
    i % 2 === 0 && DANGER.test(part + (parts[i + 1] ?? '')) ? `'${part}` : part,
  );
  return marked.join('');
}

/** One field of a CSV record (RFC 4180): safe against formulas, and in quotes wherever a reader might part it. */
export function csvCell(value: Cell): string {
  const text = neutralise(String(value));
  return /[",;'\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
