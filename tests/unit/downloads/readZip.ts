import { crc32 } from 'node:zlib';

export interface ReadEntry {
  readonly name: string;
  readonly bytes: Buffer;
  /** ISO, without a zone. */
  readonly modified: string;
  readonly mode: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The files of a ZIP archive that stores them as they are, by APPNOTE 6.3: from its end by way of its
 * directory to each file. Throws where the two heads of a file, its size or its checksum disagree.
 */
export function readZip(zip: Buffer): ReadEntry[] {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== 0x06054b50) throw new Error('No end of directory.');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  if (at + zip.readUInt32LE(end + 12) !== end) throw new Error('The directory has another size.');
  const entries: ReadEntry[] = [];
  let next = 0;
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error(`No entry at ${at}.`);
    const head = zip.subarray(at + 6, at + 32);
    const local = zip.readUInt32LE(at + 42);
    if (local !== next || zip.readUInt32LE(local) !== 0x04034b50) throw new Error('No file there.');
    if (!head.equals(zip.subarray(local + 4, local + 30))) throw new Error('Two different heads.');
    const [flags, method, time, day] = [2, 4, 6, 8].map((field) => head.readUInt16LE(field));
    if (flags !== 0x800 || method !== 0) throw new Error('Not stored, or not in UTF-8.');
    const size = head.readUInt32LE(14);
    const length = head.readUInt16LE(22);
    const name = zip.subarray(at + 46, at + 46 + length).toString('utf8');
    const start = local + 30 + length;
    if (zip.subarray(local + 30, start).toString('utf8') !== name) throw new Error('Two names.');
    const bytes = zip.subarray(start, start + size);
    if (size !== head.readUInt32LE(18)) throw new Error('Two sizes.');
    if (crc32(bytes) !== head.readUInt32LE(10)) throw new Error(`${name} is damaged.`);
    const [d = 0, t = 0] = [day, time];
    entries.push({
      name,
      bytes,
      modified: `${1980 + (d >> 9)}-${two((d >> 5) & 15)}-${two(d & 31)}T${two(t >> 11)}:${two((t >> 5) & 63)}:${two((t & 31) * 2)}`,
      mode: zip.readUInt32LE(at + 38) >>> 16,
    });
    next = start + size;
    at += 46 + length;
  }
  if (next !== zip.readUInt32LE(end + 16)) throw new Error('Bytes of no file.');
  return entries;
}
