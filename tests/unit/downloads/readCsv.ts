/** The fields of a CSV text by RFC 4180, record by record. Throws on anything else. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  field.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, plain, end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`No CSV field at ${at}: ${text.slice(at, at + 40)}`);
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

/** Takes from each line the apostrophe by which the writer kept it from being a formula. */
export function restored(cell: string): string {
  // Lines one by one; an empty one counts as marked only where another follows it.
  return cell
    .split(/(\r\n|\r|\n)/)
    .map((part, i, parts) => {
      if (i % 2 === 1 || !part.startsWith("'")) return part;
      const start = (part + (parts[i + 1] ?? ''))
        .replace(/^'+/, '')
        .replace(/^(?:[^\S\t\r\n]|[\u200b\u2060])*/, '');
      return /^[=+\-@\t\r\n＝＋－＠]/.test(start) ? part.slice(1) : part;
    })
    .join('');
}

/** A CSV text as its records by column name, with what the writer changed for safety undone. */
export function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`A row has ${row.length} fields.`);
    return Object.fromEntries(head.map((name, i) => [name, restored(row[i] ?? '')]));
  });
}

/** The values of a list in one cell: parted at "; ", a backslash before what belongs to a value. */
export function listOf(cell = ''): string[] {
  if (cell === '') return [];
  const items = [...`${cell}; `.matchAll(/((?:\\[\\;]|[^\\;])*); /g)];
  return items.map(([, item = '']) => item.replace(/\\([\\;])/g, '$1'));
}
