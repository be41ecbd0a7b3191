import type { LocalizedText } from './types';

/**
 * What is said of a status by its sign, by key; each with the names that its braces may hold. A status has all
 * of its sign, but for those of OPTIONAL_STATUS_TEXTS, and no others.
 */
export const STATUS_TEXTS = {
  yes: {
    title: [],
    heading: [],
    alt: [],
    chart: ['count', 'names'],
    picture: [],
    'before.title': [],
    'before.spoken': [],
    'before.heading': [],
    'before.line': [],
    'before.alt': [],
  },
  no: {
    title: [],
    heading: [],
    line: [],
    'line.note': [],
    alt: [],
    chart: ['count', 'names'],
    picture: [],
    'before.title': [],
    'before.spoken': [],
  },
  unknown: { title: [], heading: [], note: [], chart: ['count', 'names'] },
  none: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What a status says: that they may, that they may not, that it is not said, or that the question does not arise. */
export type Sign = keyof typeof STATUS_TEXTS;
/** The signs that the charts have a place and words of their own for: one status each. */
export const SIGNS = ['yes', 'no', 'unknown'] as const satisfies readonly Sign[];
export type MarkedSign = (typeof SIGNS)[number];

/** What not every status has to say; where it is left out, nothing stands in its place. */
export const OPTIONAL_STATUS_TEXTS: readonly string[] = ['picture'];

type KeysOf<S extends Sign> = S extends Sign ? keyof (typeof STATUS_TEXTS)[S] & string : never;
export type StatusText = KeysOf<Sign>;

/** What the story says of an entity's standing: whether it may do what the story is about. */
export interface Status {
  readonly id: string;
  readonly sign: Sign;
  readonly label: LocalizedText;
  /** After the name of an entity, for those who hear it. */
  readonly spoken: LocalizedText;
  readonly texts?: Readonly<Partial<Record<StatusText, LocalizedText>>>;
}

/** The key of a message that says something of the status of a sign. */
export type SignKey = {
  [S in MarkedSign]: `sign.${KeysOf<S>}.${S}`;
}[MarkedSign];
