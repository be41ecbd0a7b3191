import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.svelte'),
);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: Node | null;
  readonly index?: string;
}

/** Every list in a component, with the text of its key. */
function lists(file: string): { key: string; isPosition: boolean }[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  const found: { key: string; isPosition: boolean }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'EachBlock') {
      const key = node.key ? source.slice(node.key.start, node.key.end) : '';
      found.push({ key, isPosition: key !== '' && key === node.index });
    }
    Object.values(value).forEach(visit);
  };
  visit(parse(source, { modern: true }).fragment);
  return found;
}

/** An id of the dataset; ids joined by what no id holds; a key of the program's own. */
const ID = String.raw`(?:\w+\.)*(?:id|\w+Id|key)`;
const IDS = new RegExp(
  String.raw`^(?:${ID}|\`(?:[\w ]*\$\{${ID}\}[ :]?)+\`|targetKey\(mark\)|hit\.item)$`,
);
/** One of a closed list that the program itself holds. */
const OF_PROGRAM =
  /^(?:(?:\w+\.)?(?:kind|part|line|side|lang|style|format|chart|work|width|value|language|dialog|way|i|paragraph|d|told)|`\$\{(?:\w+\.)?(?:paragraph|kind)\} \$\{(?:\w+\.)?(?:line|partnerId)\}`)$/;

test('the components have lists', () => {
  expect(files.flatMap(lists).length).toBeGreaterThan(60);
});

// What two things may share is no key: a text, a name, a place on the picture. A page that meets the same key
// twice stops drawing the list.
test.each(files.filter((file) => lists(file).length > 0))(
  '%s: each list is keyed by ids, by what the program names itself, or by position',
  (file) => {
    const others = lists(file).filter(
      ({ key, isPosition }) => !isPosition && !IDS.test(key) && !OF_PROGRAM.test(key),
    );
    expect(others.map(({ key }) => key)).toEqual([]);
  },
);
