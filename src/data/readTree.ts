import type { DocumentNode, MemberNode, ValueNode } from '@humanwhocodes/momoa';
import { numberFault } from './numberFault';
import { pointerTo } from './pointer';
import type { LocatedProblem, Place } from './problem';
import { quote, quoteAscii } from './quote';
import { charactersAtFault } from './textFault';

/** Names that every object answers to: as keys they would pass for what they are not, or change it. */
const RESERVED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

export interface Tree {
  /** Plain objects, lists and scalars; reserved keys and second copies of a key are left out. */
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly LocatedProblem[];
  /** Where what was read is not what stands there: numbers that changed, what was left out. */
  readonly lost: readonly string[];
}

/** Turns a syntax tree of `text` into a value, the place of each pointer, and what is wrong with it. */
export function readTree(document: DocumentNode, text: string): Tree {
  const places = new Map<string, Place>();
  const problems: LocatedProblem[] = [];
  const lost: string[] = [];

  function report(pointer: string, { line, column }: Place, message: string, remedy: string) {
    problems.push({ pointer, place: { line, column }, message, remedy });
  }

  function read(node: ValueNode, pointer: string): unknown {
    const { start, end } = node.loc;
    if (!places.has(pointer)) places.set(pointer, { line: start.line, column: start.column });
    switch (node.type) {
      case 'Object':
        return readMembers(node.members, pointer);
      case 'Array':
        return node.elements.map(({ value }, index) => read(value, pointerTo(pointer, index)));
      case 'Number': {
        const literal = text.slice(start.offset, end.offset);
        const fault = numberFault(literal);
        if (fault !== null) {
          report(pointer, start, `${quote(literal)} ${fault[0]}.`, fault[1]);
          lost.push(pointer);
        }
        return node.value;
      }
      case 'String':
        checkString(node.value, text.slice(start.offset, end.offset), pointer, start);
        return node.value;
      case 'Boolean':
        return node.value;
      default:
        return null;
    }
  }

  function readMembers(members: readonly MemberNode[], pointer: string): unknown {
    const object: Record<string, unknown> = {};
    const seen = new Map<string, string>();
    for (const { name, value } of members) {
      const { start, end } = name.loc;
      const key = name.type === 'String' ? name.value : name.name;
      const below = pointerTo(pointer, key);
      const earlier = seen.get(key.normalize('NFC'));
      checkString(key, text.slice(start.offset, end.offset), below, start);
      const content = read(value, below);
      if (RESERVED.has(key) || earlier !== undefined) lost.push(below);
      if (RESERVED.has(key)) {
        report(below, start, `The key ${quote(key)} is reserved.`, 'Remove it or rename it.');
      } else if (earlier !== undefined) {
        const how = earlier === key ? 'stands' : 'in its composed form (NFC) stands';
        report(
          below,
          start,
          `The key ${quoteAscii(key)} ${how} twice in this object.`,
          'Keep one of the two and remove the other.',
        );
      } else {
        object[key] = content;
      }
      seen.set(key.normalize('NFC'), key);
    }
    return object;
  }

  function checkString(value: string, literal: string, pointer: string, start: Place) {
    // The parser lets raw control characters pass; JSON (RFC 8259, section 7) does not.
    const raw = Array.from(literal).some((character) => character < ' ');
    for (const { kind, at, says, remedy } of charactersAtFault(value)) {
      if (kind === 'half' || (kind === 'control' && raw)) {
        report(pointer, start, `${quote(value, at)} ${says}.`, remedy);
      }
    }
  }

  return { value: read(document.body, ''), places, problems, lost };
}
