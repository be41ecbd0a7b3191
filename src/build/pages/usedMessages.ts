import { parse, type AnyNode } from 'acorn';
import type { Messages } from '../../i18n/messages.ts';
import type { RenderedRoute } from '../../page/drawnSite.ts';

/** The strings that a program holds: whole ones, and the beginnings of those that it puts together. */
interface ProgramStrings {
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value;

function collect(node: AnyNode, whole: Set<string>, starts: Set<string>): void {
  if (node.type === 'Literal' && typeof node.value === 'string') whole.add(node.value);
  if (node.type === 'TemplateLiteral') {
    const [first] = node.quasis;
    (node.expressions.length > 0 ? starts : whole).add(first?.value.cooked ?? '');
  }
  for (const child of Object.values(node).flat()) {
    if (isNode(child)) collect(child, whole, starts);
  }
}

/** Reads the strings of a program. Throws where it is none. */
export function programStrings(code: string): ProgramStrings {
  const whole = new Set<string>();
  const starts = new Set<string>();
  collect(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), whole, starts);
  // A key is put together from its first word on: `line.${line}`.
  return { whole, starts: [...starts, ...whole].filter((start) => /^[a-z][\w.]*\.$/i.test(start)) };
}

// Pages share programs, and reading one takes a second.
const known = new Map<string, ProgramStrings>();

/** The texts that a program may ask for: those whose key it holds, or could put together. */
export function usedMessages(messages: Messages, code: string): Messages {
  const strings = known.get(code) ?? programStrings(code);
  known.set(code, strings);
  const { whole, starts } = strings;
  const entries = Object.entries(messages).filter(
    ([key]) => whole.has(key) || starts.some((start) => key.startsWith(start)),
  );
  return Object.fromEntries(entries) as Messages;
}

/** A page that gives its program the texts it may ask for; what only the server said stands in the body. */
export function withUsedMessages(page: RenderedRoute, code: string | null): RenderedRoute {
  const { props } = page;
  if (props === null || code === null) return page;
  return { ...page, props: { ...props, messages: usedMessages(props.messages, code) } };
}
