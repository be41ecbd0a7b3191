import { pointerTo } from './pointer';
import { kindsIn } from './kinds';
import type { Parts } from './parts';

/** One statement that `child` belongs to `parent`, and where the child is named in it. */
export interface Parent {
  readonly child: string;
  readonly parent: string;
  readonly pointer: string;
}

/** Every "belongs to", taken apart into pairs. */
export function parentsOf(parts: Parts): Parent[] {
  const kinds = kindsIn(parts);
  return parts
    .having('relations', 'kind', 'from', 'to')
    .filter(({ value }) => kinds.get(value.kind)?.role === 'parent')
    .flatMap(({ pointer, value }) =>
      value.from.flatMap((child, index) =>
        value.to.map((parent) => ({ child, parent, pointer: pointerTo(pointer, 'from', index) })),
      ),
    );
}
