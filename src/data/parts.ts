import { parentPointer, pointerTo } from './pointer';
import type { Dataset, Site } from './dataset';
import type { Sign } from './status';
import type { Origin, Team } from './types';

export const COLLECTIONS = [
  'sources',
  'paragraphs',
  'claims',
  'entities',
  'partners',
  'relations',
  'changes',
  'context',
  'steps',
  'corrections',
  'renamed',
  'policy',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** What a story names to sort its things by. Each list has its ids to itself: they are no anchors of the page. */
export const VOCABULARIES = [
  'topics',
  'kinds',
  'statuses',
  'tiers',
  'branches',
  'levels',
  'speakers',
  'attributions',
] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

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

type Things = { readonly [C in Collection | Vocabulary]: NonNullable<Dataset[C]>[number] };
interface Singles {
  readonly site: Site;
  readonly origin: Origin;
  readonly team: Team;
}
type FieldOf<T> = T extends unknown ? keyof T : never;
/** Of a thing those fields that a rule asks for; each kind of thing by itself. */
export type Having<T, F extends PropertyKey> = T extends unknown
  ? Pick<T, Extract<keyof T, F>>
  : never;

/** A dataset taken apart, so that what is sound can be checked when something else is broken. */
export interface Parts {
  /** All that was read, sound or not. */
  readonly json: unknown;
  /** Every id, also of what is broken. */
  readonly names: readonly NamedId[];
  /** Ids by collection; null where the collection itself is missing, so that nothing can be said. */
  readonly ids: Readonly<Record<Collection, ReadonlySet<string> | null>>;
  /** The ids of a vocabulary; null where it is missing, or one of them could not be read: any id may be its. */
  readonly terms: Readonly<Record<Vocabulary, ReadonlySet<string> | null>>;
  /** How many things of a collection have no id that could be read: any id may be theirs. */
  readonly unnamed: (collection: Collection) => number;
  /** The things of a collection that have these fields sound (or have them not, where they may). */
  readonly having: <C extends Collection | Vocabulary, F extends FieldOf<Things[C]>>(
    collection: C,
    ...fields: readonly F[]
  ) => Item<Having<Things[C], F>>[];
  /** The same for what stands once; null where it is broken. */
  readonly single: <K extends keyof Singles, F extends keyof Singles[K]>(
    key: K,
    ...fields: readonly F[]
  ) => Item<Having<Singles[K], F>> | null;
  /** Whether all things of a collection have these fields sound: else that none says it proves nothing. */
  readonly isWhole: <C extends Collection>(
    collection: C,
    ...fields: readonly FieldOf<Things[C]>[]
  ) => boolean;
  /** Whether what stands at a pointer, and all in it, could be read. */
  readonly isSound: (pointer: string) => boolean;
}

/**
 * Takes apart what was read. At the `broken` pointers fields do not have their types, or are not there;
 * all else may be trusted to be what the types say.
 */
export function partsOf(json: unknown, broken: readonly string[] = []): Parts {
  const top = isRecord(json) ? json : {};
  const faults = new Set(broken);
  // Something inside is broken.
  const around = new Set(broken.flatMap(pointersAround));
  const exists = (pointer: string): boolean =>
    faults.size === 0 || ![pointer, ...pointersAround(pointer)].some((each) => faults.has(each));
  const isSound = (pointer: string): boolean => exists(pointer) && !around.has(pointer);
  const has = (item: Item<unknown>, fields: readonly PropertyKey[]): boolean =>
    exists(item.pointer) &&
    fields.every((field) => isSound(pointerTo(item.pointer, String(field))));
  const all = (collection: Collection | Vocabulary): Item<unknown>[] => {
    const list = top[collection];
    return (Array.isArray(list) ? list : []).map((value: unknown, index) => ({
      value,
      pointer: pointerTo('', collection, index),
    }));
  };
  const once = (key: string): Item<unknown> => ({ value: top[key], pointer: pointerTo('', key) });
  const named = new Map(
    COLLECTIONS.map((collection) => [
      collection,
      all(collection).flatMap((item) => namedId(collection, item)),
    ]),
  );
  const idsOf = (collection: Collection): ReadonlySet<string> | null =>
    Array.isArray(top[collection]) && exists(pointerTo('', collection))
      ? new Set(named.get(collection)?.map(({ id }) => id))
      : null;
  return {
    json,
    names: [
      ...COLLECTIONS.flatMap((collection) => [
        ...(named.get(collection) ?? []),
        ...all(collection).flatMap((item) => pointIds(collection, item)),
      ]),
      ...(['origin', 'team'] as const).flatMap((key) => namedId(key, once(key))),
    ],
    ids: Object.fromEntries(
      COLLECTIONS.map((collection) => [collection, idsOf(collection)]),
    ) as Parts['ids'],
    terms: Object.fromEntries(
      VOCABULARIES.map((list) => [
        list,
        isSound(pointerTo('', list)) ? new Set(all(list).flatMap(termId)) : null,
      ]),
    ) as Parts['terms'],
    unnamed: (collection) => all(collection).length - (named.get(collection)?.length ?? 0),
    having: (collection, ...fields) => all(collection).filter((item) => has(item, fields)) as never,
    single: (key, ...fields) => {
      const item = once(key);
      return (key in top && has(item, fields) ? item : null) as never;
    },
    isWhole: (collection, ...fields) =>
      exists(pointerTo('', collection)) && all(collection).every((item) => has(item, fields)),
    isSound,
  };
}

/** The sign of each status by its id, as far as they are sound. */
export function signsOf(parts: Parts): ReadonlyMap<string, Sign> {
  return new Map(parts.having('statuses', 'id', 'sign').map(({ value }) => [value.id, value.sign]));
}

/** The pointers of all that is around what a pointer names, the whole file at last. */
function pointersAround(pointer: string): string[] {
  const around: string[] = [];
  for (let at = pointer; at !== '';) around.push((at = parentPointer(at)));
  return around;
}

/** Whether an id is one of `collection`, or might be because the collection could not be read. */
export function isKnown(parts: Parts, collection: Collection, id: string): boolean {
  return parts.ids[collection]?.has(id) ?? true;
}

function namedId(collection: NamedId['collection'], { value, pointer }: Item<unknown>): NamedId[] {
  return isRecord(value) && typeof value['id'] === 'string'
    ? [{ collection, id: value['id'], pointer: pointerTo(pointer, 'id') }]
    : [];
}

const termId = ({ value }: Item<unknown>): string[] =>
  isRecord(value) && typeof value['id'] === 'string' ? [value['id']] : [];

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
