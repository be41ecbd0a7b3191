import { ATTRIBUTES, ELEMENTS, RECORD_ATTRIBUTES, RECORD_ELEMENTS } from './svgAllowed';
import { withoutForbidden } from '../../../src/picture/xmlText';

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const OPEN = new RegExp(
  String.raw`<(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>`,
  'y',
);
const CLOSE = new RegExp(String.raw`<\/(${NAME})\s*>`, 'y');
const TEXT = /[^<]+/y;
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g;

/** Text with its references read; null where one is none, or names a character that XML forbids. */
function read(raw: string): string | null {
  if (raw.replace(REFERENCE, '').includes('&') || raw.includes(']]>')) return null;
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  };
  const text = raw.replace(REFERENCE, (reference) => {
    const inner = reference.slice(1, -1);
    if (!inner.startsWith('#')) return named[inner] ?? '';
    const code = inner[1] === 'x' ? parseInt(inner.slice(2), 16) : Number(inner.slice(1));
    return String.fromCodePoint(code <= 0x10ffff ? code : 0);
  });
  return withoutForbidden(text) === text ? text : null;
}

function attributeFault(element: string, name: string, value: string, inRecord: boolean): string {
  const said = `<${element} ${name}="${value.slice(0, 40)}">`;
  if (/^xmlns(:|$)/.test(name)) {
    return name === 'xmlns' ? (value === 'http://www.w3.org/2000/svg' ? '' : said) : '';
  }
  if (inRecord) return RECORD_ATTRIBUTES.has(name) ? '' : said;
  if (!ATTRIBUTES.has(name) && !/^(data|aria)-[a-z-]+$/.test(name)) return said;
  if (name === 'href') return value.startsWith('#') ? '' : said;
  // A reference into the picture itself is all that a paint may be, beside a colour.
  const rest = value.replace(/url\(#[\w-]+\)/g, '');
  return /url\s*\(|javascript:|data:|@import|\\/i.test(name.startsWith('data-') ? '' : rest)
    ? said
    : '';
}

/** Rules may bring the letters of their fonts along; they may fetch nothing. */
const styleFault = (css: string): string =>
  /@import|\\|expression|javascript:|url\((?!["']?data:(font\/|application\/font))/i.test(css)
    ? 'rules that load something'
    : '';

/**
 * What keeps a file from being a well-formed picture that runs nothing and loads nothing: each fault in
 * words, none for a good one. It knows no comments, no declarations and no entities, as a file has none.
 */
export function svgFaults(svg: string): string[] {
  const faults: string[] = [];
  const stack: { name: string; prefixes: readonly string[] }[] = [];
  const malformed = (at: number): string[] => [
    ...faults,
    `not well-formed at ${at}: ${svg.slice(at, at + 40)}`,
  ];
  if (withoutForbidden(svg) !== svg) faults.push('a character that XML forbids');
  if (!svg.startsWith('<svg')) return malformed(0);
  if (!/^<svg[^>]*\sxmlns="http:/.test(svg)) faults.push('<svg> without its namespace');
  const ids = new Set<string>();
  const named = new Set<string>();
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(svg);
  };
  while (at < svg.length) {
    const [text, open, close] = [take(TEXT), take(OPEN), take(CLOSE)];
    const token = text ?? open ?? close;
    const inside = stack.at(-1);
    if (!token || (at > 0 && !inside)) return malformed(at);
    if (text) {
      const said = read(text[0]);
      if (said === null) return malformed(at);
      if (inside?.name === 'style' && styleFault(said)) faults.push(styleFault(said));
    } else if (close) {
      if (close[1] !== inside?.name) return malformed(at);
      stack.pop();
    } else if (open) {
      const [, name = '', list = '', slash] = open;
      const inRecord = stack.some((one) => one.name === 'metadata');
      if (!(inRecord ? RECORD_ELEMENTS : ELEMENTS).has(name)) faults.push(`<${name}>`);
      const pairs = [...list.matchAll(ATTRIBUTE)].map(
        ([, key = '', double, single]) => [key, read(double ?? single ?? '')] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) return malformed(at);
      const own = pairs.flatMap(([key]) => (key.startsWith('xmlns:') ? [key.slice(6)] : []));
      const prefixes = [...(inside?.prefixes ?? ['xml', 'xmlns']), ...own];
      for (const [key, value] of pairs) {
        if (value === null) return malformed(at);
        const fault = attributeFault(name, key, value, inRecord);
        if (fault) faults.push(fault);
        if (key === 'id' && ids.has(value)) faults.push(`the id "${value}" twice`);
        if (key === 'id') ids.add(value);
        const [, id] = /^(?:url\()?#([\w-]+)\)?$/.exec(value) ?? [];
        if (id !== undefined && (key === 'href' || value.startsWith('url('))) named.add(id);
      }
      for (const full of [name, ...pairs.map(([key]) => key)]) {
        const [prefix, local] = full.split(':');
        if (local !== undefined && !prefixes.includes(prefix ?? '')) return malformed(at);
      }
      if (!slash) stack.push({ name, prefixes });
    }
    at += token[0].length;
  }
  // A paint, a mask or a use that leads nowhere draws nothing.
  for (const id of named) if (!ids.has(id)) faults.push(`nothing has the id "${id}"`);
  return stack.length > 0 ? malformed(at) : faults;
}
