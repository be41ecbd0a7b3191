import { coarseGlyph } from './coarseGlyf.ts';
import { coarseGvar } from './coarseGvar.ts';
import { readTables, tableOf, writeTables } from './sfnt.ts';

/** Where lengths stand in the tables that hold single ones: the offsets of their 16-bit numbers. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  head: [36, 38, 40, 42],
  hhea: [4, 6, 8, 10, 12, 14, 16],
  'OS/2': [2, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 68, 70, 72, 74, 76, 86, 88],
  post: [8, 10],
};

/** Tables whose lengths are not scaled below. Kerning of another scale would tear words apart. */
const REFUSED = ['HVAR', 'MVAR', 'VVAR', 'CFF ', 'CFF2', 'vmtx', 'kern'];

/**
 * A TrueType font with `units` to the em: every length is rounded to them, and what a variation adds to one
 * or two of them. The fewer there are, the fewer bytes it takes to say where a point is. Throws where the
 * font has a table of lengths that is not known here.
 */
export function withUnits(file: Buffer, units: number): Buffer {
  const tables = readTables(file);
  const found = REFUSED.filter((tag) => tables.has(tag));
  if (found.length > 0) throw new Error(`withUnits: the font has ${found.join(', ')}.`);
  const head = tableOf(tables, 'head');
  const factor = units / head.readUInt16BE(18);
  const scale = (value: number): number => Math.round(value * factor);
  // How far bold moves a point is said in steps of two units, which nobody sees either.
  const evenly = (value: number): number => 2 * Math.round((value * factor) / 2);
  for (const [tag, offsets] of Object.entries(LENGTHS)) {
    const table = tableOf(tables, tag);
    for (const at of offsets) table.writeInt16BE(scale(table.readInt16BE(at)), at);
  }
  const hmtx = tableOf(tables, 'hmtx');
  for (let at = 0; at < hmtx.length; at += 2) hmtx.writeInt16BE(scale(hmtx.readInt16BE(at)), at);

  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
  const isLong = head.readUInt16BE(50) === 1;
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  const offset = (glyph: number): number =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const glyphs = Array.from({ length: count }, (_, glyph) =>
    coarseGlyph(glyf.subarray(offset(glyph), offset(glyph + 1)), scale),
  );
  const offsets = Buffer.alloc(4 * (count + 1));
  let end = 0;
  glyphs.forEach(({ bytes }, glyph) => {
    end += bytes.length;
    offsets.writeUInt32BE(end, 4 * (glyph + 1));
  });
  tables.set('glyf', Buffer.concat(glyphs.map(({ bytes }) => bytes)));
  tables.set('loca', offsets);
  head.writeUInt16BE(1, 50);
  head.writeUInt16BE(units, 18);
  const gvar = tables.get('gvar');
  const points = glyphs.map((glyph) => glyph.points);
  if (gvar) tables.set('gvar', coarseGvar(gvar, points, evenly));
  return writeTables(tables);
}
