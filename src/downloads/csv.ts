import { csvCell, type Cell } from './csvCell';

/** Rows under named columns; each row has a cell for each column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of records, one a row: the first gives the columns and their order. Throws where another differs. */
export function tableOf(records: readonly Readonly<Record<string, Cell>>[]): Table {
  const columns = Object.keys(records[0] ?? {});
  const rows = records.map((record) => {
    if (Object.keys(record).join() !== columns.join()) {
      throw new Error(`A record has the columns ${Object.keys(record).join()}.`);
    }
    return Object.values(record);
  });
  return { columns, rows };
}

/**
 * A list in one cell, separated by "; ". A semicolon or a backslash that an item holds itself has a backslash
 * before it, as in vCard (RFC 6350), so that any items can be parted again.
 */
export function listCell(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, (sign) => `\\${sign}`)).join('; ');
}

/** The table as the text of a CSV file: by RFC 4180, with the byte-order mark by which Excel knows UTF-8. */
export function csv({ columns, rows }: Table): string {
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
