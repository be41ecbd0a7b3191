import type { Page } from 'playwright-core';

/** A node of the accessibility tree that a screen reader is told of. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly children: readonly AxNode[];
}

interface RawNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  childIds?: string[];
}

/** The accessibility tree of a page in Chromium, without what is ignored there. */
export async function axTree(page: Page): Promise<AxNode> {
  const session = await page.context().newCDPSession(page);
  const answer = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: RawNode[];
  };
  await session.detach();
  const byId = new Map(answer.nodes.map((node) => [node.nodeId, node]));
  const grow = (node: RawNode): AxNode[] => {
    // Lines of one text: they repeat it.
    if (node.role?.value === 'InlineTextBox') return [];
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? grow(child) : [];
    });
    if (node.ignored) return children;
    return [
      {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        children,
      },
    ];
  };
  const [first] = answer.nodes;
  const [root] = first ? grow(first) : [];
  if (!root) throw new Error('The accessibility tree is empty.');
  return root;
}

/** Every node of a tree, from the top to the end. */
export function allNodes(node: AxNode): AxNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/**
 * The words of a tree as they are read in a row: its static texts, and the names of what has no text
 * inside. A link and a button are heard by their names, whatever sign is seen in them. `enter` says whose
 * children are read.
 */
export function wordsOf(node: AxNode, enter: (child: AxNode) => boolean = () => true): string {
  const read = (one: AxNode): string => {
    if (/^(link|button)$/.test(one.role)) return one.name;
    const inside = one.children.filter(enter).map(read).join(' ');
    return inside.trim() === '' ? one.name : inside;
  };
  return read(node).trim();
}
