import { pointerTo } from './pointer';
import type { Dataset, Origin, Site, Team } from './types';

export const COLLECTIONS = [
  'sources',
  'paragraphs',
  'claims',
  'entities',
  'partners',
  'relations',
  'changes',
  'context',
  'corrections',
  'renamed',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** A thing of the dataset and where it stands in the file. */
export interface Item<T> {
  readonly pointer: string;
  readonly value: T;
}

export interface NamedId {
  readonly collection: Collection | 'origin' | 'team';
  readonly id: string;
  /** Where the id stands. */
  readonly pointer: string;
}

/** A dataset taken apart, so that its sound parts can be checked when others are broken. */
export type Parts = {
  readonly [C in Collection]: readonly Item<NonNullable<Dataset[C]>[number]>[];
} & {
  /** All that was read, sound or not. */
  readonly json: unknown;
  readonly site: Site | null;
  readonly origin: Origin | null;
  readonly team: Team | null;
  /** Every id, also of parts set aside. */
  readonly names: readonly NamedId[];
  /** Ids by collection; null where the collection itself is missing, so that nothing can be said. */
  readonly ids: Readonly<Record<Collection, ReadonlySet<string> | null>>;
  /** False when something was set aside: then that nothing mentions a thing proves nothing. */
  readonly whole: boolean;
};

/**
 * Takes apart what was read. Parts at or around the `broken` pointers, whose fields do not have
 * their types, are set aside; the others may be trusted to be what the types say.
 */
export function partsOf(json: unknown, broken: readonly string[] = []): Parts {
  const top = isRecord(json) ? json : {};
  const aside = new Set(broken.map(partPointer));
  const names: NamedId[] = [];
  const items: Partial<Record<Collection, readonly Item<unknown>[]>> = {};
  const ids: Partial<Record<Collection, ReadonlySet<string> | null>> = {};
  for (const collection of COLLECTIONS) {
    const list = top[collection];
    const all = (Array.isArray(list) ? list : []).map((value: unknown, index) => ({
      value,
      pointer: pointerTo('', collection, index),
    }));
    const named = all.flatMap((item) => namedId(collection, item));
    names.push(...named, ...all.flatMap((item) => pointIds(collection, item)));
    ids[collection] = Array.isArray(list) ? new Set(named.map(({ id }) => id)) : null;
    items[collection] = all.filter(({ pointer }) => !aside.has(pointer));
  }
  const single = (key: 'site' | 'origin' | 'team') =>
    key in top && !aside.has(`/${key}`) ? top[key] : null;
  for (const key of ['origin', 'team'] as const) {
    names.push(...namedId(key, { value: top[key], pointer: `/${key}` }));
  }
  return {
    ...items,
    json,
    site: single('site'),
    origin: single('origin'),
    team: single('team'),
    names,
    ids,
    whole: broken.length === 0,
  } as Parts;
}

/** Whether an id is one of `collection`, or might be because the collection could not be read. */
export function isKnown(parts: Parts, collection: Collection, id: string): boolean {
  return parts.ids[collection]?.has(id) ?? true;
}

/** `/entities/3/name/ko` → `/entities/3`, `/site/headline` → `/site`. */
function partPointer(pointer: string): string {
  const [, top = '', index] = pointer.split('/');
  return (COLLECTIONS as readonly string[]).includes(top) && index !== undefined
    ? `/${top}/${index}`
    : `/${top}`;
}

function namedId(collection: NamedId['collection'], { value, pointer }: Item<unknown>): NamedId[] {
  return isRecord(value) && typeof value['id'] === 'string'
    ? [{ collection, id: value['id'], pointer: pointerTo(pointer, 'id') }]
    : [];
}

/** The ids within a context fact: anchors of the page like those of the facts themselves. */
function pointIds(collection: Collection, { value, pointer }: Item<unknown>): NamedId[] {
  const points = isRecord(value) ? value['points'] : undefined;
  return (Array.isArray(points) ? points : []).flatMap((point: unknown, index) =>
    namedId(collection, { value: point, pointer: pointerTo(pointer, 'points', index) }),
  );
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
