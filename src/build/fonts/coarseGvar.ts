const SHARED_POINTS = 0x8000;
const COUNT = 0x0fff;
const OWN_PEAK = 0x8000;
const BETWEEN = 0x4000;
const OWN_POINTS = 0x2000;
const ZEROS = 0x80;
const WORDS = 0x40;
const RUN = 0x3f;
const MOST = RUN + 1;

type Scale = (value: number) => number;

/** How many points a packed list names (null for all of the glyph's), and how many bytes it takes. */
function pointList(bytes: Buffer, start: number): { count: number | null; length: number } {
  let at = start;
  const first = bytes.readUInt8(at++);
  if (first === 0) return { count: null, length: 1 };
  const count = first & 0x80 ? ((first & 0x7f) << 8) | bytes.readUInt8(at++) : first;
  for (let read = 0; read < count;) {
    const control = bytes.readUInt8(at++);
    const run = (control & 0x7f) + 1;
    at += run * (control & 0x80 ? 2 : 1);
    read += run;
  }
  return { count, length: at - start };
}

function readDeltas(
  bytes: Buffer,
  start: number,
  count: number,
): { deltas: number[]; end: number } {
  const deltas: number[] = [];
  let at = start;
  while (deltas.length < count) {
    const control = bytes.readUInt8(at++);
    for (let k = 0; k <= (control & RUN); k += 1) {
      if (control & ZEROS) deltas.push(0);
      else if (control & WORDS) {
        deltas.push(bytes.readInt16BE(at));
        at += 2;
      } else deltas.push(bytes.readInt8(at++));
    }
  }
  return { deltas, end: at };
}

const kindOf = (delta: number): number =>
  delta === 0 ? ZEROS : delta < -128 || delta > 127 ? WORDS : 0;

/** Deltas in runs of one kind each: nothing, bytes, words. A single zero among bytes stays a byte. */
function packDeltas(deltas: readonly number[]): Buffer {
  const kinds = deltas.map((delta, index) => {
    const kind = kindOf(delta);
    const alone = kindOf(deltas[index - 1] ?? NaN) === 0 && kindOf(deltas[index + 1] ?? NaN) === 0;
    return kind === ZEROS && alone ? 0 : kind;
  });
  const bytes: number[] = [];
  for (let at = 0; at < deltas.length;) {
    const kind = kinds[at] ?? 0;
    let end = at + 1;
    while (end < deltas.length && kinds[end] === kind && end - at < MOST) end += 1;
    bytes.push(kind | (end - at - 1));
    for (const delta of kind === ZEROS ? [] : deltas.slice(at, end)) {
      if (kind === WORDS) bytes.push((delta >> 8) & 0xff);
      bytes.push(delta & 0xff);
    }
    at = end;
  }
  return Buffer.from(bytes);
}

/** What one glyph's variations say, in other units. `points` are those of its outline. */
function coarseVariation(bytes: Buffer, axes: number, points: number, scale: Scale): Buffer {
  if (bytes.length === 0) return bytes;
  const tuples = bytes.readUInt16BE(0);
  const dataAt = bytes.readUInt16BE(2);
  const shared = tuples & SHARED_POINTS ? pointList(bytes, dataAt) : { count: null, length: 0 };
  const head = Buffer.from(bytes.subarray(0, dataAt));
  const data = [bytes.subarray(dataAt, dataAt + shared.length)];
  let at = dataAt + shared.length;
  let headAt = 4;
  for (let tuple = 0; tuple < (tuples & COUNT); tuple += 1) {
    const size = bytes.readUInt16BE(headAt);
    const index = bytes.readUInt16BE(headAt + 2);
    const own = index & OWN_POINTS ? pointList(bytes, at) : { ...shared, length: 0 };
    // Four points more stand for the glyph's advance and its height.
    const count = own.count ?? points + 4;
    const x = readDeltas(bytes, at + own.length, count);
    const y = readDeltas(bytes, x.end, count);
    const packed = [x, y].map(({ deltas }) => packDeltas(deltas.map(scale)));
    const part = Buffer.concat([bytes.subarray(at, at + own.length), ...packed]);
    head.writeUInt16BE(part.length, headAt);
    data.push(part);
    at += size;
    headAt += 4 + 2 * axes * ((index & OWN_PEAK ? 1 : 0) + (index & BETWEEN ? 2 : 0));
  }
  return Buffer.concat([head, ...data]);
}

/** The table `gvar` in other units. `points` gives the number of points of each glyph, in their order. */
export function coarseGvar(table: Buffer, points: readonly number[], scale: Scale): Buffer {
  const axes = table.readUInt16BE(4);
  const isLong = (table.readUInt16BE(14) & 1) !== 0;
  const dataAt = table.readUInt32BE(16);
  const offset = (glyph: number): number =>
    dataAt + (isLong ? table.readUInt32BE(20 + 4 * glyph) : 2 * table.readUInt16BE(20 + 2 * glyph));
  const glyphs = points.map((count, glyph) =>
    coarseVariation(table.subarray(offset(glyph), offset(glyph + 1)), axes, count, scale),
  );
  const sharedAt = table.readUInt32BE(8);
  const shared = table.subarray(sharedAt, sharedAt + 2 * axes * table.readUInt16BE(6));
  const head = Buffer.alloc(20 + 4 * (points.length + 1));
  table.copy(head, 0, 0, 20);
  head.writeUInt32BE(head.length, 8);
  head.writeUInt16BE(1, 14);
  head.writeUInt32BE(head.length + shared.length, 16);
  let end = 0;
  glyphs.forEach((glyph, index) => {
    end += glyph.length;
    head.writeUInt32BE(end, 20 + 4 * (index + 1));
  });
  return Buffer.concat([head, shared, ...glyphs]);
}
