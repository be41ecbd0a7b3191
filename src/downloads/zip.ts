import { crc32 } from '../picture/crc32';

export interface ZipEntry {
  /** Path inside the archive, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 1 << 11;
const STORED = 0;
/** Made on Unix, where a mode says that everyone may read the file. */
const MADE_BY = (3 << 8) | VERSION;
const MODE = 0o100644 * 0x10000;

/** Little-endian numbers, each of as many bytes as the digit at its place in `sizes` says. */
function packed(sizes: string, ...values: readonly number[]): number[] {
  return values.flatMap((value, i) =>
    Array.from({ length: Number(sizes[i]) }, (_, byte) => (value / 256 ** byte) & 255),
  );
}

/** A day as DOS counts them, from 1980. */
function dosDay(iso: string): number {
  const [year = 1980, month = 1, day = 1] = iso.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | day;
}

function joined(parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A ZIP archive that stores files as they are, all dated to midnight of one ISO day, so that the same
 * files give the same bytes everywhere. For fewer than 65,536 files and less than 4 GiB.
 */
export function zip(entries: readonly ZipEntry[], iso: string): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = new TextEncoder().encode(name);
    const size = bytes.length;
    const head = packed(
      '22222444' + '22',
      ...[VERSION, FLAGS, STORED, 0, dosDay(iso), crc32(bytes), size, size],
      ...[path.length, 0],
    );
    const local = joined([packed('4', 0x04034b50), head, path, bytes]);
    const rest = packed('22244', 0, 0, 0, MODE, offset);
    directory.push(joined([packed('42', 0x02014b50, MADE_BY), head, rest, path]));
    locals.push(local);
    offset += local.length;
  }
  const central = joined(directory);
  const counts = [entries.length, entries.length, central.length, offset, 0];
  const end = packed('42222442', 0x06054b50, 0, 0, ...counts);
  return joined([...locals, central, end]);
}
