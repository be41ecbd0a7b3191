import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { visibleAreas } from './visibleAreas.ts';
import { joinAreas } from './joinAreas.ts';
import { wholeAreas } from './wholeAreas.ts';

/** The text of data/world.json, made anew from the atlas package: the same bytes each time. */
export function makeWorld(): string {
  const { type, transform, objects, arcs } = joinAreas(visibleAreas(wholeAreas()));
  return `${JSON.stringify({ type, transform, objects, arcs })}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const text = makeWorld();
  writeFileSync(new URL('../../../data/world.json', import.meta.url), text);
  const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log(`data/world.json: ${text.length} bytes, ${packed.length} in brotli`);
}
