import { isRecord } from './parts';

/**
 * A dataset of format 1 as one of format 2. `before` holds what format 1 left to the code, as it stood there: the
 * sections that the file does not have, and fields of `site`. What the file says itself stays as it is; a file of
 * another format is given back.
 */
export function migrated(file: unknown, before: Readonly<Record<string, unknown>>): unknown {
  if (!isRecord(file) || 'format' in file) return file;
  const { $schema, version, updated, asOf, site, ...rest } = file;
  const { site: siteBefore, ...sections } = before;
  return {
    ...($schema !== undefined && { $schema }),
    format: 2,
    ...{ version, updated, asOf },
    site: isRecord(site) && isRecord(siteBefore) ? { ...siteBefore, ...site } : site,
    ...sections,
    ...rest,
  };
}
