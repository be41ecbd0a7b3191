/** A piece of an SVG document, in the order in which it is written. */
export type SvgToken =
  | { readonly kind: 'text'; readonly raw: string; readonly text: string }
  | { readonly kind: 'other'; readonly raw: string }
  | { readonly kind: 'close'; readonly raw: string; readonly name: string }
  | {
      readonly kind: 'open';
      readonly raw: string;
      readonly name: string;
      readonly attributes: Attributes;
      /** Whether the tag closes itself. */
      readonly empty: boolean;
    };

export type Attributes = ReadonlyMap<string, string>;

const NAME = '[A-Za-z_][\\w:.-]*';
const ATTRIBUTE = `(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`;
const TOKEN = new RegExp(
  [
    '(<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>[]*>)',
    `</(${NAME})\\s*>`,
    `<(${NAME})((?:\\s+${ATTRIBUTE.replaceAll(/\((?!\?)/g, '(?:')})*)\\s*(/?)>`,
    '([^<]+)',
  ].join('|'),
  'suy',
);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * A text with its character references written out.
 * @throws where one is not known to XML.
 */
export function unescapeXml(text: string): string {
  return text.replaceAll(/&([^;]*);?/g, (reference, name: string) => {
    const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    const known = number
      ? String.fromCodePoint(parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10))
      : ENTITIES[name];
    if (known === undefined || !reference.endsWith(';')) {
      throw new Error(`"${reference}" is no character reference of XML.`);
    }
    return known;
  });
}

function attributesOf(source: string): Attributes {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(new RegExp(ATTRIBUTE, 'gu'))) {
    if (attributes.has(name)) throw new Error(`The attribute "${name}" is given twice.`);
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  }
  return attributes;
}

function tokenOf(match: RegExpExecArray): SvgToken {
  const [raw, other, closed, opened, attributes = '', slash, text] = match;
  if (other !== undefined) return { kind: 'other', raw };
  if (closed !== undefined) return { kind: 'close', raw, name: closed };
  if (text !== undefined) return { kind: 'text', raw, text: unescapeXml(text) };
  const name = opened ?? '';
  return { kind: 'open', raw, name, attributes: attributesOf(attributes), empty: slash === '/' };
}

/**
 * The pieces of an SVG document; put together, their `raw` is the document again. It is strict: what XML
 * allows and our pictures never hold, such as CDATA sections, is refused too.
 * @throws where the document is not well-formed.
 */
export function svgTags(svg: string): SvgToken[] {
  const tokens: SvgToken[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(svg);
    if (!match) throw new Error(`The SVG is not well-formed at "${svg.slice(at, at + 40)}".`);
    const token = tokenOf(match);
    if (token.kind === 'open' && !token.empty) open.push(token.name);
    if (token.kind === 'close' && open.pop() !== token.name) {
      throw new Error(`The SVG is not well-formed: ${token.raw} closes nothing.`);
    }
    tokens.push(token);
  }
  if (open.length > 0) throw new Error(`The SVG is not well-formed: <${open.join('><')}> is open.`);
  return tokens;
}
