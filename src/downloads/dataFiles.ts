import { zipSync } from 'fflate';
import { localeFolder } from '../model/embeds';
import type { CitationSource } from './citation';
import { csv, tableOf } from './csv';
import { dataReadme } from './dataReadme';
import { claimRow, entityRow, partnerRow, relationRow, type Writer } from './dataRows';

export const DATA_TABLES = ['entities', 'relations', 'partners', 'claims'] as const;
/** A file of the data to take away, by its job. */
export type DataPart = (typeof DATA_TABLES)[number] | 'json' | 'readme' | 'archive';

export interface DataFile {
  readonly part: DataPart;
  /** Where it stands below the site's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** How many rows a table has below its head; null for what is no table. */
  readonly rows: number | null;
}

const ROW_OF = {
  entities: (writer: Writer) => writer.directive.dataset.entities.map((e) => entityRow(writer, e)),
  relations: (writer: Writer) =>
    writer.directive.dataset.relations.map((r) => relationRow(writer, r)),
  partners: (writer: Writer) => writer.directive.dataset.partners.map((p) => partnerRow(writer, p)),
  claims: (writer: Writer) => writer.directive.dataset.claims.map((c) => claimRow(writer, c)),
};

/**
 * Every file of the data in one language. `json` is the text of the dataset's own file, which stands beside
 * the English files for both languages.
 */
export function dataFiles(source: CitationSource, json: string): readonly DataFile[] {
  const { directive, locale } = source;
  const { site, updated } = directive.dataset;
  const folder = `${localeFolder(locale)}data/`;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const tables = DATA_TABLES.map((part): DataFile => {
    const table = tableOf(ROW_OF[part](source));
    const bytes = encode(csv(table));
    return { part, path: `${folder}${part}.csv`, bytes, rows: table.rows.length };
  });
  const readme = dataReadme(source);
  const plain: readonly DataFile[] = [
    ...tables,
    { part: 'json', path: 'data/directive.json', bytes: encode(json), rows: null },
    { part: 'readme', path: `${folder}README.txt`, bytes: encode(readme), rows: null },
  ];
  const entries = plain.map(({ path, bytes }) => [nameOf(path), bytes] as const);
  // Without the version, which stands inside: a page that outlives a deploy still links to it.
  const path = `${folder}${site.slug}-${locale}.zip`;
  return [...plain, { part: 'archive', path, bytes: archiveOf(entries, updated), rows: null }];
}

/** A file on Unix that everyone may read. */
const MODE = 0o100644 * 0x10000;
const UNIX = 3;

/** A ZIP archive, all dated to midnight of one ISO day: the same files give the same bytes everywhere. */
function archiveOf(
  entries: readonly (readonly [name: string, bytes: Uint8Array])[],
  day: string,
): Uint8Array {
  return zipSync(Object.fromEntries(entries), {
    // Without a zone it is local time, as a ZIP archive has it.
    mtime: `${day}T00:00:00`,
    attrs: MODE,
    os: UNIX,
  });
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
