import { brokenAt, describeShape } from './describeShape';
import type { Problem } from './problem';
import type { Shape } from './shape';
import type { Dataset } from './dataset';

export type Parsed =
  | { readonly ok: true; readonly dataset: Dataset }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** Where fields do not have their types, so that no question of sense may be asked. */
      readonly broken: readonly string[];
    };

/**
 * Is it a Dataset at all? `shape` is data/directive.schema.json compiled; it states what the type
 * says, which is why the one cast below is sound.
 */
export function parseDataset(json: unknown, shape: Shape): Parsed {
  const errors = shape(json);
  return errors.length === 0
    ? { ok: true, dataset: json as Dataset }
    : {
        ok: false,
        problems: describeShape(errors),
        broken: errors.map(brokenAt).filter((pointer) => pointer !== null),
      };
}
