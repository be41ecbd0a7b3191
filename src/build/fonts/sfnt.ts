const DIRECTORY = 12;
const RECORD = 16;

/** The tables of a TrueType file, by tag, in the order in which the file lists them. */
export type Tables = Map<string, Buffer>;

/** Takes a TrueType file apart. The tables are copies. */
export function readTables(file: Buffer): Tables {
  const tables: Tables = new Map();
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const at = DIRECTORY + RECORD * index;
    const offset = file.readUInt32BE(at + 8);
    const table = file.subarray(offset, offset + file.readUInt32BE(at + 12));
    tables.set(file.toString('latin1', at, at + 4), Buffer.from(table));
  }
  return tables;
}

/** The table under a tag; throws, naming it, where the font has none. */
export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table "${tag}".`);
  return table;
}

/** Puts a TrueType file together, without check sums, which the writing of woff2 sets anyway. */
export function writeTables(tables: Tables): Buffer {
  const directory = Buffer.alloc(DIRECTORY + RECORD * tables.size);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.size, 4);
  const parts = [directory];
  let offset = directory.length;
  [...tables].forEach(([tag, table], index) => {
    const at = DIRECTORY + RECORD * index;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}
