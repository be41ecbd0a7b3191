import schema from '../../../data/directive.schema.json' with { type: 'json' };
import { shippedGlyphs } from '../../../src/build/fonts/shippedGlyphs';
import { compileShape } from '../../../src/data/shape';
import { validateDataset, type Validated } from '../../../src/data/validate';
import { bytesOf } from './edit';
import { ISO } from './fixture';

const shape = compileShape(schema);
const glyphs = shippedGlyphs(process.cwd());

/** What the whole chain, from bytes on, makes of a dataset in these tests. */
export function validated(bytes: Uint8Array): Validated {
  return validateDataset(bytes, { shape, iso: ISO, glyphs });
}

/** The problems of a JSON value as lines `pointer message remedy`; none if it is accepted. */
export function problemsOf(json: unknown): readonly string[] {
  const result = validated(bytesOf(json));
  return result.ok
    ? []
    : result.problems.map(({ pointer, message, remedy }) => `${pointer} ${message} ${remedy}`);
}
