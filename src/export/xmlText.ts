/** All but the characters that XML 1.0 allows: controls, lone surrogates, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex -- these are the ones that stay
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text, or whole markup, without the characters that may stand in no XML document. */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, '');
