import { pointerTo } from './pointer';
import type { Parts } from './parts';

/** One statement that `child` belongs to `parent`, and where the child is named in it. */
export interface Parent {
  readonly child: string;
  readonly parent: string;
  readonly pointer: string;
}

/** Every "belongs to", taken apart into pairs. */
export function parentsOf(parts: Parts): Parent[] {
  return parts
    .having('relations', 'kind', 'from', 'to')
    .filter(({ value }) => value.kind === 'belongs_to')
    .flatMap(({ pointer, value }) =>
      value.from.flatMap((child, index) =>
        value.to.map((parent) => ({ child, parent, pointer: pointerTo(pointer, 'from', index) })),
      ),
    );
}

/** Everything below the given entities, at any depth; loops do no harm. */
export function descendantsOf(ids: Iterable<string>, parents: readonly Parent[]): Set<string> {
  const children = new Map<string, string[]>();
  for (const { child, parent } of parents) {
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const below = new Set<string>();
  const queue = [...ids];
  for (const id of queue) {
    for (const child of children.get(id) ?? []) {
      if (below.has(child)) continue;
      below.add(child);
      queue.push(child);
    }
  }
  return below;
}
