const ON_CURVE = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
const REPEAT = 8;
const X_SAME = 16;
const Y_SAME = 32;
const OVERLAP = 64;
const KEPT = ON_CURVE | OVERLAP;

const ARE_WORDS = 1;
const ARE_OFFSETS = 2;
const MORE = 32;

/** One glyph in other units, and the number of points that its variations move. */
export interface CoarseGlyph {
  readonly bytes: Buffer;
  readonly points: number;
}

type Scale = (value: number) => number;

const EMPTY: CoarseGlyph = { bytes: Buffer.alloc(0), points: 0 };

function int16(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeInt16BE(value, index * 2));
  return bytes;
}

/** A glyph made of other glyphs: only where they are put is a length. */
function coarseParts(glyph: Buffer, scale: Scale): CoarseGlyph {
  const bytes = Buffer.from(glyph);
  for (const box of [2, 4, 6, 8]) bytes.writeInt16BE(scale(bytes.readInt16BE(box)), box);
  let [at, flags, points] = [10, MORE, 0];
  while (flags & MORE) {
    flags = bytes.readUInt16BE(at);
    points += 1;
    const isOffset = (flags & ARE_OFFSETS) !== 0;
    for (let k = 0; k < 2 && isOffset; k += 1) {
      if (flags & ARE_WORDS)
        bytes.writeInt16BE(scale(bytes.readInt16BE(at + 4 + 2 * k)), at + 4 + 2 * k);
      else bytes.writeInt8(scale(bytes.readInt8(at + 4 + k)), at + 4 + k);
    }
    // A scale of one, two or four numbers may follow.
    at += (flags & ARE_WORDS ? 8 : 6) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0);
  }
  return { bytes, points };
}

/** Flags and steps from point to point, in the fewest bytes but for repeats, which woff2 has no use for. */
function writePoints(flags: readonly number[], axes: readonly (readonly number[])[]): Buffer {
  const SHORT = [X_SHORT, Y_SHORT];
  const SAME = [X_SAME, Y_SAME];
  const written = flags.map((flag) => flag & KEPT);
  const steps = axes.map((values, axis) => {
    const [short = 0, same = 0] = [SHORT[axis], SAME[axis]];
    return Buffer.concat(
      values.map((value, index) => {
        const step = value - (values[index - 1] ?? 0);
        const flag = written[index] ?? 0;
        if (step === 0) {
          written[index] = flag | same;
          return Buffer.alloc(0);
        }
        if (Math.abs(step) > 255) return int16([step]);
        written[index] = flag | short | (step > 0 ? same : 0);
        return Buffer.from([Math.abs(step)]);
      }),
    );
  });
  return Buffer.concat([Buffer.from(written), ...steps]);
}

function coarseOutline(glyph: Buffer, contours: number, scale: Scale): CoarseGlyph {
  const ends = 10 + 2 * contours;
  const points = glyph.readUInt16BE(ends - 2) + 1;
  let at = ends + 2 + glyph.readUInt16BE(ends);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyph.readUInt8(at++);
    const times = flag & REPEAT ? glyph.readUInt8(at++) + 1 : 1;
    for (let k = 0; k < times; k += 1) flags.push(flag);
  }
  const axes = [
    [X_SHORT, X_SAME],
    [Y_SHORT, Y_SAME],
  ].map(([short = 0, same = 0]) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += glyph.readUInt8(at++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += glyph.readInt16BE(at);
        at += 2;
      }
      return scale(value);
    });
  });
  const [x = [], y = []] = axes;
  const box = [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
  const head = [int16([contours]), int16(box), glyph.subarray(10, ends), int16([0])];
  return { bytes: Buffer.concat([...head, writePoints(flags, axes)]), points };
}

/** A glyph of the table `glyf`, with every length scaled and without its instructions. */
export function coarseGlyph(glyph: Buffer, scale: Scale): CoarseGlyph {
  if (glyph.length === 0) return EMPTY;
  const contours = glyph.readInt16BE(0);
  return contours < 0 ? coarseParts(glyph, scale) : coarseOutline(glyph, contours, scale);
}
