import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../data/directive.schema.json' with { type: 'json' };
import { escapeInvisible } from '../data/codePoint';
import type { LocatedProblem } from '../data/problem';
import { formatProblems } from '../data/problems';
import { sizeProblem } from '../data/readBytes';
import { compileShape } from '../data/shape';
import type { Dataset } from '../data/dataset';
import { validateDataset } from '../data/validate';
import { shippedGlyphs } from './fonts/shippedGlyphs';

/** The dataset was read and is not fit to be shown. The message is the whole report. */
export class DataProblems extends Error {
  override readonly name = 'DataProblems';
  constructor(
    file: string,
    readonly problems: readonly LocatedProblem[],
  ) {
    super(formatProblems(file, problems));
  }
}

/** A file that the check needs cannot be read at all. The message says what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

const shape = compileShape(schema);
const glyphs = shippedGlyphs(join(import.meta.dirname, '../..'));

/**
 * The dataset in `file`, checked against the schema, against itself, against the countries of the map in
 * `worldFile` and against the typefaces that the site ships. Throws DataProblems with everything that is wrong, or UnreadableFile.
 */
export function loadDataset(file: string, worldFile: string): Dataset {
  const iso = mapCodes(worldFile);
  const size = sizeProblem(sizeOf(file, 'Give the path of a dataset.'));
  if (size) throw new DataProblems(file, [size]);
  const validated = validateDataset(readFileSync(file), { shape, iso, glyphs });
  if (!validated.ok) throw new DataProblems(file, validated.problems);
  return validated.dataset;
}

/** ISO 3166-1 numeric codes of the shapes in a TopoJSON file. */
function mapCodes(worldFile: string): Set<string> {
  const remedy = 'Run `npm run make:world` to make it.';
  sizeOf(worldFile, remedy);
  try {
    const world = JSON.parse(readFileSync(worldFile, 'utf8')) as Topology;
    const shapes = Object.values(world.objects).flatMap(({ geometries }) => geometries ?? []);
    return new Set(shapes.map(({ id }) => String(id)).filter((id) => /^\d{3}$/.test(id)));
  } catch {
    throw new UnreadableFile(`${worldFile} is not a TopoJSON file. ${remedy}`);
  }
}

interface Topology {
  readonly objects: Readonly<Record<string, { readonly geometries?: readonly { id?: string }[] }>>;
}

function sizeOf(file: string, remedy: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new UnreadableFile(`${escapeInvisible(file)} does not exist. ${remedy}`);
  if (!stats.isFile())
    throw new UnreadableFile(`${escapeInvisible(file)} is not a file. ${remedy}`);
  return stats.size;
}
