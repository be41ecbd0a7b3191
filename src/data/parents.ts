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
