/** All but the characters that XML 1.0 allows: controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as it may stand between the tags of XML. Quotation marks stay as they are: some readers of
 * pictures do not resolve what need not have been written as a reference.
 */
export const escapeText = (text: string): string =>
  withoutForbidden(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

/** A text, or whole markup, without the characters that may stand in no XML document. */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '');
